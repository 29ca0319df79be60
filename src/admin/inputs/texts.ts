import type { MomentAsTyped, DayRefused, FigureAsTyped, NumberAsTyped } from '../../domain/as-typed';
import type { TextsByLanguage } from '../language';

type Refused<Read extends { kind: string }> = Extract<Read, { kind: 'refused'; code: string }>['code'];
type Say = (text: string) => string;

interface Texts {
  calendar: string;
  previousMonth: string;
  nextMonth: string;
  /** Of a day whose year was not written. */
  nextYear: (day: string) => string;
  day: Readonly<Record<DayRefused['code'], Say>>;
  moment: Readonly<Record<Refused<MomentAsTyped>, Say>>;
  tooSoon: string;
  number: Readonly<
    Record<
      Refused<NumberAsTyped>,
      (of: { text: string; example: string; min: string; max: string }) => string
    >
  >;
  whole: Say;
  fraction: Say;
  /** A number with the words around it. */
  figure: Readonly<{
    placeholder: string;
    /** What leads to its parts, one by one. */
    parts: string;
    refused: Readonly<Record<Exclude<Refused<FigureAsTyped>, Refused<NumberAsTyped>> | 'not_a_number', Say>>;
  }>;
  country: Readonly<Record<'unknown' | 'unfinished' | 'former', Say>>;
  /** All participants by town together; beside it, the total that is stated. */
  participants: Readonly<{
    sum: Say;
    agrees: (sum: string, total: string) => string;
    differs: (sum: string, total: string) => string;
  }>;
  /** People who are recorded already, offered by the name that is typed. */
  people: Readonly<{ list: string; found: (count: number) => string }>;
  /** How one moves in rich text by keyboard. */
  richText: string;
}

const DAY_BG = {
  no_such_day: (text: string) => `Няма такъв ден: „${text}“. Проверете деня и месеца.`,
  day_or_month: (text: string) => `„${text}“ може да се разбере погрешно. Кой ден имате предвид?`,
  before_1900: () => 'Годината е преди 1900. Вероятно е сгрешена: напишете датата отново.',
};
const DAY_EN = {
  no_such_day: (text: string) => `There is no such day: “${text}”. Check the day and the month.`,
  day_or_month: (text: string) => `“${text}” can be misunderstood. Which day do you mean?`,
  before_1900: () => 'The year is before 1900. It is probably a slip: write the date again.',
};

/** The texts of the inputs. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    calendar: 'Календар',
    previousMonth: 'Предишният месец',
    nextMonth: 'Следващият месец',
    nextYear: (day) => `${day} – взета е следващата година, защото годината не е написана`,
    day: {
      ...DAY_BG,
      not_a_day: (text) => `„${text}“ не е дата. Напишете деня, месеца и годината, например 15.12.2026.`,
    },
    moment: {
      ...DAY_BG,
      not_a_day: (text) => `„${text}“ не е дата с час. Напишете ги например така: 15.12.2026 14:30.`,
      time_missing: () => 'В колко часа? Напишете и часа, например 15.12.2026 14:30.',
      day_missing: () => 'На коя дата? Напишете и деня, например 15.12.2026 14:30.',
      no_such_time: () => 'На тази дата няма такъв час. Напишете час от 0:00 до 23:59.',
    },
    tooSoon: 'Това време е минало или настъпва след по-малко от две минути. Напишете по-късно време.',
    number: {
      not_a_number: ({ text, example }) =>
        `„${text}“ не е число. Напишете го само с цифри, например ${example}.`,
      not_whole: () => 'Тук може да стои само цяло число. Напишете го без десетична част.',
      too_small: ({ min }) => `Най-малкото число, което може да стои тук, е ${min}.`,
      too_large: ({ max }) => `Най-голямото число, което може да стои тук, е ${max}.`,
      too_precise: () => 'Числото има повече от 15 цифри и няма да се запази точно. Закръглете го.',
      two_numbers: ({ text }) => `„${text}“ може да са две различни числа. Кое имате предвид?`,
    },
    whole: (number) => `${number} – цяло число`,
    fraction: (number) => `${number} – с десетична част`,
    figure: {
      placeholder: 'около 350 души',
      parts: 'Още за числото',
      refused: {
        not_a_number: (text) =>
          `„${text}“ не се разбира. Напишете числото с цифри, например „около 350 души“ или „над 200\u00a0000 евро“. Думите на източника се пишат в „Още за числото“.`,
        range: (text) => `В „${text}“ числата са две, а тук се пише едно. Кое имате предвид?`,
      },
    },
    country: {
      unknown: (text) => `Няма държава с име „${text}“. Изберете я от списъка.`,
      unfinished: (text) => `„${text}“ не е цяло име на държава. Коя имате предвид?`,
      former: (text) => `Държава с име „${text}“ вече няма. Коя е днешната?`,
    },
    participants: {
      sum: (sum) => `Всички участници по градове: ${sum}.`,
      agrees: (sum, total) => `Всички участници по градове: ${sum}; общият брой е ${total}.`,
      differs: (sum, total) =>
        `Всички участници по градове: ${sum}, а общият брой е ${total}. Проверете кое число е вярно.`,
    },
    people: {
      list: 'Вписани хора',
      found: (count) =>
        count === 1
          ? 'Има вписан човек с такова име. Изберете го със стрелка надолу и Enter, ако е той.'
          : `Има ${count} вписани хора с такова име. Изберете със стрелките и Enter, ако е някой от тях.`,
    },
    richText: 'Tab води към следващото поле, а Alt+Shift+→ и ← местят ред от списък навътре и навън.',
  },
  en: {
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    nextYear: (day) => `${day} – the next year was taken, as no year was written`,
    day: {
      ...DAY_EN,
      not_a_day: (text) =>
        `“${text}” is not a date. Write the day, the month and the year, for example 15.12.2026.`,
    },
    moment: {
      ...DAY_EN,
      not_a_day: (text) => `“${text}” is not a date with a time. Write them like this: 15.12.2026 14:30.`,
      time_missing: () => 'At what time? Write the time too, for example 15.12.2026 14:30.',
      day_missing: () => 'On which day? Write the day too, for example 15.12.2026 14:30.',
      no_such_time: () => 'There is no such time on that day. Write a time from 0:00 to 23:59.',
    },
    tooSoon: 'This time has passed or is less than two minutes away. Write a later time.',
    number: {
      not_a_number: ({ text }) =>
        `“${text}” is not a number. Write it in digits only, for example 1500 or 2.5.`,
      not_whole: () => 'Only a whole number can stand here. Write it without decimals.',
      too_small: ({ min }) => `The smallest number that can stand here is ${min}.`,
      too_large: ({ max }) => `The largest number that can stand here is ${max}.`,
      too_precise: () => 'The number has more than 15 digits and would not be kept exactly. Round it.',
      two_numbers: ({ text }) => `“${text}” may be two different numbers. Which one do you mean?`,
    },
    whole: (number) => `${number} – a whole number`,
    fraction: (number) => `${number} – with a fraction`,
    figure: {
      placeholder: 'about 350 people',
      parts: 'More about the number',
      refused: {
        not_a_number: (text) =>
          `“${text}” is not understood. Write the number in digits, for example “about 350 people” or “over 200\u00a0000 euro”. The source’s words go into “More about the number”.`,
        range: (text) => `“${text}” has two numbers, and one is written here. Which one do you mean?`,
      },
    },
    country: {
      unknown: (text) => `There is no country named “${text}”. Choose it from the list.`,
      unfinished: (text) => `“${text}” is not the whole name of a country. Which one do you mean?`,
      former: (text) => `There is no country named “${text}” any more. Which one is it today?`,
    },
    participants: {
      sum: (sum) => `All participants by town: ${sum}.`,
      agrees: (sum, total) => `All participants by town: ${sum}; the total is ${total}.`,
      differs: (sum, total) =>
        `All participants by town: ${sum}, but the total is ${total}. Check which number is right.`,
    },
    people: {
      list: 'Recorded people',
      found: (count) =>
        count === 1
          ? 'A person of this name is recorded. Choose with the down arrow and Enter, if it is the same.'
          : `${count} people of this name are recorded. Choose with the arrows and Enter, if it is one of them.`,
    },
    richText: 'Tab leads to the next field; in a list Alt+Shift+→ and ← move the line in and out.',
  },
};
