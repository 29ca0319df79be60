import type { Bilingual } from '../language';

/**
 * Why a text is no date, and what to write instead, by code (unique among all codes of issues). `{placeholders}` are the params of the
 * refusal; dates among them are read written out. What a message says to write is understood when it is typed.
 */
export const EDTF_REFUSALS = {
  date_empty: {
    bg: 'Няма дата. Напишете датата така, както е известна, например „18.10.2024“, „октомври 2024“ или „2024“.',
    en: 'There is no date. Write it as it is known, for example “18 October 2024”, “October 2024” or “2024”.',
  },
  date_too_long: {
    bg: 'Това е твърде дълго за дата. Напишете само датата, например „18–21.02.2019“, а пояснението – с думи в полето до нея.',
    en: 'This is too long for a date. Write the date alone, for example “18–21 February 2019”, and the explanation in words in the field beside it.',
  },
  date_not_edtf: {
    bg: '„{text}“ не може да се прочете като дата. Напишете я например така: „18.10.2024“, „октомври 2024“, „2024“, „около 2004“, „от 2006 до 2007“.',
    en: '“{text}” cannot be read as a date. Write it for example like this: “18 October 2024”, “October 2024”, “2024”, “about 2004”, “from 2006 to 2007”.',
  },
  date_not_known: {
    bg: 'Щом датата не е известна, оставете полето празно. Думите на източника се пишат в полето до него.',
    en: 'If the date is not known, leave the field empty. The words of the source go into the field beside it.',
  },
  date_year_last: {
    bg: 'Датата може да се разбере по няколко начина. Ако е „{suggestion}“, напишете я така.',
    en: 'The date can be understood in more than one way. If it is “{suggestion}”, write it so.',
  },
  date_year_short: {
    bg: 'Годината е само с две цифри. Ако датата е „{suggestion}“, напишете я така.',
    en: 'The year has two digits only. If the date is “{suggestion}”, write it so.',
  },
  date_year_three_digits: {
    bg: 'Годината е с три цифри. Ако е вярна, напишете „{example}“.',
    en: 'The year has three digits. If it is right, write “{example}”.',
  },
  date_part_of_year: {
    bg: 'Част от година, месец, десетилетие или век не се пише тук. Напишете „{suggestion}“, а „{text}“ – в полето до датата, с думите на източника.',
    en: 'A part of a year, month, decade or century cannot be written here. Write “{suggestion}”, and “{text}” into the field beside the date, in the source’s words.',
  },
  date_before_or_after: {
    bg: '„{text}“ не казва дали и това, което назовава, е възможно. Напишете „{example}“, а думите на източника – в полето до датата.',
    en: '“{text}” does not say whether what it names is possible itself. Write “{example}”, and the source’s words into the field beside the date.',
  },
  date_range_with_dash: {
    bg: 'Между двете години има тире. Напишете ги така: „{suggestion}“.',
    en: 'There is a dash between the two years. Write them so: “{suggestion}”.',
  },
  date_month_or_year: {
    bg: 'Месец ли е второто число, или година? За месеца напишете „{month}“, за двете години – „{years}“.',
    en: 'Is the second number a month or a year? Write “{month}” for the month, “{years}” for the two years.',
  },
  date_year_missing: {
    bg: 'Липсва годината. Напишете и нея, например „{example}“. Не се ли знае, оставете датата празна и напишете думите в полето до нея.',
    en: 'The year is missing. Write it too, for example “{example}”. If it is not known, leave the date empty and write the words in the field beside it.',
  },
  date_impossible_month: {
    bg: 'Месец {month} не съществува. Напишете месец от 1 до 12 или името му, например „октомври 2024“.',
    en: 'There is no month {month}. Write a month from 1 to 12 or its name, for example “October 2024”.',
  },
  date_impossible_day: {
    bg: 'През {month} няма ден {day}; последният е „{suggestion}“. Напишете верния ден.',
    en: 'There is no day {day} in {month}; the last one is “{suggestion}”. Write the right day.',
  },
  date_interval_backwards: {
    bg: 'Периодът свършва ({end}), преди да е започнал ({start}). Напишете първо началото, после края: „{turned}“.',
    en: 'The period ends ({end}) before it starts ({start}). Write the start first, then the end: “{turned}”.',
  },
  date_both_ends_open: {
    bg: 'Периодът няма нито начало, нито край. Напишете поне едното, например „от 2012“ или „до октомври 2009“.',
    en: 'The period has neither a start nor an end. Write at least one, for example “since 2012” or “until October 2009”.',
  },
  date_has_time: {
    bg: 'Тук се пише дата без час. Напишете само „{suggestion}“.',
    en: 'Dates are written here without the time of day. Write only “{suggestion}”.',
  },
  date_list: {
    bg: 'Тук се пише една дата, не списък. Напишете една дата, например „октомври 2024“, или период, например „от 2006 до 2007“.',
    en: 'One date is written here, not a list. Write one date, for example “October 2024”, or a period, for example “from 2006 to 2007”.',
  },
  date_level_two: {
    bg: '„{text}“ е по-сложен запис, отколкото се приема тук. Напишете датата с думи, например „около юни 2004“, а периода – от дата до дата, например „от март 2019 до ноември 2019“.',
    en: '“{text}” is a more complex form than is accepted here (EDTF level 2). Write the date in words, for example “about June 2004”, and a period from date to date, for example “from March 2019 to November 2019”.',
  },
  date_digits_doubtful: {
    bg: '„{text}“ има и неизвестна цифра, и знак за съмнение. Напишете само „{suggestion}“, а съмнението – с думи в полето до датата.',
    en: '“{text}” has both an unknown digit and a mark of doubt. Write only “{suggestion}”, and the doubt in words in the field beside the date.',
  },
  date_year_out_of_range: {
    bg: '„{text}“ не е година от 1 до 9999. Напишете я с четири цифри, например „2004“ или „0865“.',
    en: '“{text}” is no year from 1 to 9999. Write it in four digits, for example “2004” or “0865”.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EdtfRefusal = keyof typeof EDTF_REFUSALS;

/** Params that are dates, where they are: a reader gets them written out. */
export const DATES_IN_REFUSALS = ['suggestion', 'month', 'years', 'start', 'end', 'turned'] as const;
