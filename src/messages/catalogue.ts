import { EDTF_REFUSALS } from '../domain/edtf';
import type { Issue } from '../domain/issue';
import { ACCESS_MESSAGES } from './access';
import { LINK_MESSAGES } from './links';
import type { Messages } from './messages';
import type { MessageLanguage } from './reader-language';
import { REQUIREMENT_MESSAGES } from './requirements';
import { SLUG_MESSAGES } from './slugs';
import { TIME_MESSAGES } from './time';
import { TRAIL_MESSAGES } from './trail';
import { TRANSLATION_MESSAGES } from './translations';

/** What an editor reads, by the code of the issue: imperative, saying what to do. `{name}` is a parameter of the issue. */
export const MESSAGES: Messages = {
  ...EDTF_REFUSALS,
  ...ACCESS_MESSAGES,
  ...LINK_MESSAGES,
  ...REQUIREMENT_MESSAGES,
  ...SLUG_MESSAGES,
  ...TIME_MESSAGES,
  ...TRAIL_MESSAGES,
  ...TRANSLATION_MESSAGES,
  country_unknown: {
    bg: 'Няма държава с код „{value}“. Изберете държава от списъка.',
    en: 'There is no country with the code “{value}”. Choose a country from the list.',
  },
  currency_unknown: {
    bg: 'Няма валута с код „{value}“. Напишете кода ѝ с три главни латински букви, например EUR или BGN.',
    en: 'There is no currency with the code “{value}”. Write its code in three capital letters, for example EUR or BGN.',
  },
  language_unknown: {
    bg: '„{value}“ не е код на език. Напишете код като bg, en или fr.',
    en: '“{value}” is not a language code. Write a code such as bg, en or fr.',
  },
  wikidata_malformed: {
    bg: '„{value}“ не е номер в Уикиданни. Препишете номера от страницата, например Q472.',
    en: '“{value}” is not a Wikidata identifier. Copy the identifier from its page, for example Q472.',
  },
  slug_malformed: {
    bg: '„{value}“ не може да стои в адрес. Използвайте малки латински букви, цифри и тирета, например kavarna-2024.',
    en: '“{value}” cannot stand in an address. Use small Latin letters, digits and hyphens, for example kavarna-2024.',
  },
  choice_unknown: {
    bg: 'Няма възможност „{value}“. Изберете една от списъка.',
    en: 'There is no choice “{value}”. Choose one from the list.',
  },
  number_malformed: {
    bg: '„{value}“ не е число. Напишете го само с цифри, например 350.',
    en: '“{value}” is not a number. Write it in digits only, for example 350.',
  },
  number_not_whole: {
    bg: 'Тук може да стои само цяло число. Напишете го без десетична част.',
    en: 'Only a whole number can stand here. Write it without decimals.',
  },
  number_out_of_range: {
    bg: 'Числото е извън допустимото. Напишете число от {min} до {max}.',
    en: 'The number is out of range. Write a number from {min} to {max}.',
  },
  text_too_long: {
    bg: 'Текстът е от {length} знака, а тук се побират {longest}. Съкратете го.',
    en: 'The text has {length} characters and {longest} fit here. Shorten it.',
  },
  text_unstorable: {
    bg: 'Текстът съдържа невидим знак, който не може да се запише. Изтрийте текста и го напишете или поставете отново като обикновен текст.',
    en: 'The text contains an invisible character that cannot be stored. Delete the text and type it, or paste it as plain text.',
  },
};

/**
 * The message for an issue, with its parameters filled in.
 *
 * @throws when the code has no message: that is a mistake in this program, not in the content.
 */
export const messageFor = ({ code, params }: Issue, language: MessageLanguage): string => {
  const message = MESSAGES[code]?.[language];
  if (message === undefined)
    throw new Error(`No message for the issue "${code}". Add it to src/messages/catalogue.ts.`);
  return message.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(params[name] ?? '')));
};

/** Long enough to recognise what was typed, short enough for a message. */
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
