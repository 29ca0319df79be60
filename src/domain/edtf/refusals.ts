import type { Bilingual, Language } from '../language';
import { displayLanguage } from '../language';

/** Why a text is no date, and what to write instead, by code (unique among all codes of issues). `{placeholders}` are the params of the refusal. */
export const EDTF_REFUSALS = {
  date_empty: {
    bg: 'Няма дата. Напишете датата така, както е известна, например 2024-10-18, 2024-10 или 2024.',
    en: 'There is no date. Write it as it is known, for example 2024-10-18, 2024-10 or 2024.',
  },
  date_too_long: {
    bg: 'Това е твърде дълго за дата. Напишете само датата, например 2019-02-18/2019-02-21, а пояснението – с думи в полето до нея.',
    en: 'This is too long for a date. Write the date alone, for example 2019-02-18/2019-02-21, and the explanation in words in the field beside it.',
  },
  date_not_edtf: {
    bg: '„{text}“ не може да се прочете като дата. Напишете година, месец или ден с цифри, например 2024, 2024-10 или 2024-10-18; за приблизителна година добавете ~, например 2004~.',
    en: '“{text}” cannot be read as a date. Write a year, a month or a day in digits, for example 2024, 2024-10 or 2024-10-18; for an approximate year add ~, for example 2004~.',
  },
  date_year_last: {
    bg: 'Годината е накрая. Напишете първо нея, после месеца и деня: {suggestion}.',
    en: 'The year comes last. Write it first, then the month and the day: {suggestion}.',
  },
  date_range_with_dash: {
    bg: 'Между двете години има тире. Разделете ги с наклонена черта: {suggestion}.',
    en: 'There is a dash between the two years. Separate them with a slash: {suggestion}.',
  },
  date_month_or_year: {
    bg: 'Месец ли е второто число, или година? За месеца напишете {month}, за двете години – {years}.',
    en: 'Is the second number a month or a year? Write {month} for the month, {years} for the two years.',
  },
  date_year_missing: {
    bg: 'Липсва годината. Напишете и нея, например 2024-05-04. Не се ли знае, оставете датата празна и напишете думите в полето до нея.',
    en: 'The year is missing. Write it too, for example 2024-05-04. If it is not known, leave the date empty and write the words in the field beside it.',
  },
  date_impossible_month: {
    bg: 'Месец {month} не съществува. Напишете месец от 01 до 12, например 2024-10.',
    en: 'There is no month {month}. Write a month from 01 to 12, for example 2024-10.',
  },
  date_impossible_day: {
    bg: 'В месец {month} няма ден {day}. Напишете ден от 01 до {lastDay}, например {month}-{lastDay}.',
    en: 'Month {month} has no day {day}. Write a day from 01 to {lastDay}, for example {month}-{lastDay}.',
  },
  date_interval_backwards: {
    bg: 'Периодът свършва ({end}), преди да е започнал ({start}). Напишете първо началото, после края: {turned}.',
    en: 'The period ends ({end}) before it starts ({start}). Write the start first, then the end: {turned}.',
  },
  date_both_ends_open: {
    bg: 'Периодът няма нито начало, нито край. Напишете поне едното, например 2012/.. за „от 2012 г.“ или ../2009-10 за „до октомври 2009 г.“',
    en: 'The period has neither a start nor an end. Write at least one, for example 2012/.. for “since 2012” or ../2009-10 for “until October 2009”.',
  },
  date_has_time: {
    bg: 'Тук се пише дата без час. Напишете само {suggestion}.',
    en: 'Dates are written here without the time of day. Write only {suggestion}.',
  },
  date_list: {
    bg: 'Тук се пише една дата, не списък. Напишете една дата, например 2024-10, или период, например 2006/2007.',
    en: 'One date is written here, not a list. Write one date, for example 2024-10, or a period, for example 2006/2007.',
  },
  date_level_two: {
    bg: '„{text}“ е по-сложен запис, отколкото се приема тук (EDTF, ниво 2). Напишете знака ?, ~ или % в края на датата, например 2004-06~, а периода – от дата до дата, например 2019-03/2019-11.',
    en: '“{text}” is a more complex form than is accepted here (EDTF level 2). Put ?, ~ or % at the end of the date, for example 2004-06~, and write a period from date to date, for example 2019-03/2019-11.',
  },
  date_digits_doubtful: {
    bg: '„{text}“ има и неизвестна цифра (X), и знак за съмнение. Напишете само {suggestion}, а съмнението – с думи в полето до датата.',
    en: '“{text}” has both an unknown digit (X) and a mark of doubt. Write only {suggestion}, and the doubt in words in the field beside the date.',
  },
  date_year_out_of_range: {
    bg: '„{text}“ не е година от 0001 до 9999. Напишете я с четири цифри, например 2004 или 0865.',
    en: '“{text}” is no year from 0001 to 9999. Write it in four digits, for example 2004 or 0865.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type EdtfRefusal = keyof typeof EDTF_REFUSALS;

/** The message for an editor; a placeholder without a param stays as it is. */
export function refusalMessage(
  refusal: { code: EdtfRefusal; params: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  return EDTF_REFUSALS[refusal.code][displayLanguage(language)].replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => String(refusal.params[name] ?? placeholder),
  );
}
