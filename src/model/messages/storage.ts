import type { Messages } from './messages';

/** About what the database or the disk refused. */
export const STORAGE_MESSAGES = {
  storage_full: {
    bg: 'Няма свободно място на диска, затова нищо не беше запазено. Обадете се на администратора и опитайте отново.',
    en: 'The disk is full, so nothing was stored. Tell the administrator and try again.',
  },
  storage_away: {
    bg: 'Базата данни не отговаря в момента. Опитайте отново след минута; вижте първо дали промяната не е вече запазена.',
    en: 'The database does not answer at the moment. Try again in a minute; look first whether the change is there already.',
  },
  storage_away_reading: {
    bg: 'Базата данни не отговаря в момента. Опитайте отново след минута.',
    en: 'The database does not answer at the moment. Try again in a minute.',
  },
  storage_slow: {
    bg: 'Базата данни не можа да отговори на това навреме. Попитайте за по-малко: с по-малко условия или по-малка страница.',
    en: 'The database could not answer this in time. Ask for less: fewer conditions over relations, or a smaller page.',
  },
  storage_folder: {
    bg: 'В момента файлове не могат да се запазват, затова нищо не беше качено. Обадете се на администратора и опитайте отново.',
    en: 'Files cannot be stored at the moment, so nothing was uploaded. Tell the administrator and try again.',
  },
  storage_conflict: {
    bg: 'Друг запазваше същото в този момент, затова нищо не беше запазено. Опитайте отново.',
    en: 'Somebody else was storing the same at this moment, so nothing was stored. Try again.',
  },
} satisfies Messages;
