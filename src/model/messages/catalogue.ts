import { DATES_IN_REFUSALS, displayEdtf, EDTF_REFUSALS, type Meaning } from '../../domain/edtf';
import type { Issue, IssueCode } from '../../domain/issue';
import { ACCESS_MESSAGES } from './access';
import { BIN_MESSAGES } from './bin';
import { isWarning } from '../../domain/shared';
import { CONFIRMATION_MESSAGES } from './confirmations';
import { INVITATION_MESSAGES } from './invitations';
import { CODE_NAMES, type FormNames } from './labels';
import { LINK_MESSAGES } from './links';
import type { Messages } from './messages';
import { NOTICE_MESSAGES } from './notices';
import type { MessageLanguage } from './reader-language';
import { QUERY_MESSAGES } from './queries';
import { REFUSAL_MESSAGES } from './refusals';
import { REQUIREMENT_MESSAGES } from './requirements';
import { SET_MESSAGES } from './sets';
import { SLUG_MESSAGES } from './slugs';
import { STORAGE_MESSAGES } from './storage';
import { TIME_MESSAGES } from './time';
import { HISTORY_MESSAGES } from './history';
import { TRANSLATION_MESSAGES } from './translations';
import { UPLOAD_MESSAGES } from './uploads';
import { VERSION_MESSAGES } from './versions';

/** What an editor reads, by the code of the issue: imperative, saying what to do. `{name}` is a parameter of the issue. */
export const MESSAGES = {
  ...EDTF_REFUSALS,
  ...ACCESS_MESSAGES,
  ...BIN_MESSAGES,
  ...CONFIRMATION_MESSAGES,
  ...INVITATION_MESSAGES,
  ...LINK_MESSAGES,
  ...NOTICE_MESSAGES,
  ...QUERY_MESSAGES,
  ...REFUSAL_MESSAGES,
  ...REQUIREMENT_MESSAGES,
  ...SET_MESSAGES,
  ...SLUG_MESSAGES,
  ...STORAGE_MESSAGES,
  ...TIME_MESSAGES,
  ...HISTORY_MESSAGES,
  ...TRANSLATION_MESSAGES,
  ...UPLOAD_MESSAGES,
  ...VERSION_MESSAGES,
  country_unknown: {
    bg: 'Няма днешна държава „{value}“. Изберете държава от списъка; името ѝ от източника се пише в полето до нея.',
    en: 'There is no country “{value}” today. Choose a country from the list; its name in the source goes into the field beside it.',
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
  address_unstorable: {
    bg: 'В адреса („{name}“) има знак, който не може да се запише. Махнете го или отворете страницата отново от менюто.',
    en: 'The address carries a character that cannot be stored, in “{name}”. Leave it out.',
  },
  file_name_unstorable: {
    bg: 'Името на файла съдържа невидим знак, който не може да се запише. Преименувайте файла и го качете отново.',
    en: 'The name of the file contains an invisible character that cannot be stored. Rename the file and upload it again.',
  },
  value_too_deep: {
    bg: 'Съдържанието има твърде много нива едно в друго. Поставете го отново като обикновен текст.',
    en: 'The content is nested too deeply. Paste it again as plain text.',
  },
  text_expected: {
    bg: 'Тук се пише текст, а е изпратено {value}. Изпратете го като текст, например "350" вместо 350.',
    en: 'Text belongs here, and {value} was sent. Send it as text, for example "350" in place of 350.',
  },
  switch_malformed: {
    bg: 'Тук може да стои само true (да), false (не) или null (не е отбелязано), а е изпратено {value}.',
    en: 'Only true, false or null can stand here, and {value} was sent.',
  },
  rich_text_malformed: {
    bg: 'Тук стои форматиран текст: списък от абзаци (blocks), какъвто го записва редакторът. Обикновен текст и HTML се превръщат в такъв, преди да се изпратят; null изтрива текста.',
    en: 'Rich text stands here: a list of blocks, as the editor stores it. Make blocks of plain text or HTML before you send it; null erases the text.',
  },
  row_malformed: {
    bg: 'Тук се изпраща обект с полетата на реда, например {} за празен ред; в новина и с вида му в „__component“.',
    en: 'An object with the fields of the row is sent here, for example {} for an empty one; in an article’s body with its kind in “__component”.',
  },
  rows_malformed: {
    bg: 'Тук се изпраща списък от редове; празен списък [] ги изтрива.',
    en: 'A list of rows is sent here; an empty list [] deletes them.',
  },
  relation_malformed: {
    bg: 'Тук се изпраща кой запис или файл се избира: documentId, номер на файл, списък от тях или set, connect и disconnect с такива.',
    en: 'What is chosen is sent here: a documentId, the number of a file, a list of them, or set, connect and disconnect with such.',
  },
  link_to_one_only: {
    bg: 'Тук се избира само едно, а са изпратени няколко. Оставете онова, което трябва, и запазете отново.',
    en: 'Only one can be chosen here, and several were sent. Keep the one that is meant and save again.',
  },
  link_to_nothing: {
    bg: 'Избраното тук вече го няма: изтрито е междувременно. Махнете го и изберете друго от списъка.',
    en: 'What is chosen here is gone: somebody has deleted it. Remove it, and choose another from the list.',
  },
  written_at_once: {
    bg: 'Някой друг публикува или запази този запис в същия миг, затова вашата промяна не беше запазена. Презаредете страницата и опитайте отново.',
    en: 'Somebody else published or saved this entry in the same moment, so your change was not stored. Reload the page and try again.',
  },
  text_unstorable: {
    bg: 'Текстът съдържа невидим знак, който не може да се запише. Изтрийте текста и го напишете или поставете отново като обикновен текст.',
    en: 'The text contains an invisible character that cannot be stored. Delete the text and type it, or paste it as plain text.',
  },
} satisfies Messages;

declare module '../../domain/issue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it declares what it extends
  interface IssueCodes extends Record<keyof typeof MESSAGES, true> {}
}

/** Whether there is (still) such an issue: what is stored outlives the code that made it. */
export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(MESSAGES, code);

/** Parameters that are dates as they are stored, and what an interval means in them: a reader gets them written out. */
const DATES: ReadonlyMap<string, Meaning> = new Map([
  ['date', 'period'],
  ['than', 'period'],
  ['above', 'period'],
  ['visit', 'period'],
  ['here', 'point'],
  ['there', 'point'],
]);

/** What a parameter that is a date means; a refused date’s own suggestion can be a slug elsewhere. */
const meaningOf = (code: string, name: string): Meaning | undefined => {
  if (!Object.hasOwn(EDTF_REFUSALS, code)) return DATES.get(name);
  return DATES_IN_REFUSALS.some((date) => date === name) ? 'period' : undefined;
};

const shown = (
  code: string,
  name: string,
  param: Issue['params'][string],
  language: MessageLanguage,
): string => {
  const meaning = meaningOf(code, name);
  return (meaning && displayEdtf(String(param), language, meaning)) || inText(param);
};

/** Parameters that are the name of a field of the form: a reader gets its label. */
const FIELDS = ['overrule'];

/** `{name}`: a parameter; `{field:name}`: a field of the form; `{choice:field:value}`: a value of one of its lists. */
const PLACE = /\{(?:field:(?<field>\w+)|choice:(?<list>\w+):(?<value>[\w-]+)|(?<param>\w+))\}/g;

/**
 * The message for an issue, with its parameters filled in. That of a warning ends with how to confirm it.
 *
 * @param names what the form calls its fields, for a message that is read beside one.
 * @param saysHow whether it does: not where it is read beside a field to confirm it in.
 */
export const messageFor = (
  { code, params }: Issue,
  language: MessageLanguage,
  names: FormNames = CODE_NAMES,
  saysHow = true,
): string => {
  const sentences = [code, ...(saysHow && isWarning(code) ? (['confirm_if_true'] as const) : [])];
  const message = sentences.map((each) => MESSAGES[each][language]).join(' ');
  const given: Issue['params'] = { ...params, code: names.warning(code) };
  const filledIn = message.replace(PLACE, (...match) => {
    const { field, list, value, param } = match.at(-1) as Partial<Record<string, string>>; // the groups come last
    if (field !== undefined) return names.field(field);
    if (list !== undefined && value !== undefined) return names.choice(list, value);
    const filled = given[param ?? ''] ?? '';
    return FIELDS.includes(param ?? '')
      ? names.field(String(filled))
      : shown(code, param ?? '', filled, language);
  });
  return filledIn.replace(/(?<= г\.)\./g, ''); // „2001 г.“ at the end of a sentence has its full stop
};

/** A list is shown whole: who makes it keeps it short. Text that was sent may have any length. */
const inText = (param: Issue['params'][string]): string =>
  typeof param === 'object' ? param.join(', ') : shorten(String(param));

/** Long enough to recognise what was typed, short enough for a message. */
export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
