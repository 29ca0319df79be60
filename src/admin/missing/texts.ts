import type { TextsByLanguage } from '../language';

export interface Texts {
  title: string;
  checking: string;
  failed: string;
  /** For who may read the entry and not save it. */
  readOnly: string;
  nothing: string;
  /** How much is missing, above the list. */
  count: (count: number) => string;
  /** The same after a press on „Публикуване“. */
  notPublished: (count: number) => string;
  /** Above the entries that lack nothing but to be published. */
  publishTogether: string;
  /** Above the same where some lack something themselves. */
  othersLack: string;
  publishWithOthers: string;
  untitled: string;
  /** Of what looks like a mistake and may be true. */
  itIsSo: string;
  whyHint: string;
  confirm: string;
}

const things = (count: number) => (count === 1 ? 'едно нещо' : `${count} неща`);
const thingsInEnglish = (count: number) => (count === 1 ? 'one thing is' : `${count} things are`);

/** The texts of the panel that says what is still missing. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    title: 'Какво още липсва',
    checking: 'Проверява се…',
    failed: 'Не можа да се провери какво липсва. Опитайте отново след малко.',
    readOnly: 'Този запис можете само да четете.',
    nothing: 'Нищо не липсва.',
    count: (count) => `До публикуването ${count === 1 ? 'остава' : 'остават'} ${things(count)}:`,
    notPublished: (count) => `Не е публикувано: ${count === 1 ? 'остава' : 'остават'} ${things(count)}.`,
    publishTogether: 'Може да се публикува заедно с това, към което сочи:',
    othersLack: 'Сочи към записи, на които също липсва нещо. Отворете ги и го попълнете:',
    publishWithOthers: 'Публикуване заедно с тях',
    untitled: '(без заглавие)',
    itIsSo: 'Така е, защото …',
    whyHint: 'Откъде се знае. Записва се заедно с формуляра.',
    confirm: 'Потвърждаване',
  },
  en: {
    title: 'What is still missing',
    checking: 'Checking…',
    failed: 'What is missing could not be checked. Try again in a moment.',
    readOnly: 'You may only read this entry.',
    nothing: 'Nothing is missing.',
    count: (count) => `Before it can be published, ${thingsInEnglish(count)} missing:`,
    notPublished: (count) => `Not published: ${thingsInEnglish(count)} still missing.`,
    publishTogether: 'It can be published together with what it links to:',
    othersLack: 'It links to entries that lack something themselves. Open them and fill it in:',
    publishWithOthers: 'Publish together with them',
    untitled: '(without a title)',
    itIsSo: 'It is so, because …',
    whyHint: 'How it is known. It is saved with the form.',
    confirm: 'Confirm',
  },
};
