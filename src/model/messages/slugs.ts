import type { Messages } from './messages';

/** About slugs. */
export const SLUG_MESSAGES = {
  slug_taken: {
    bg: 'Адресът „{value}“ вече е на „{title}“. Напишете друг в полето „{field:slug}“, например {suggestion}.',
    en: 'The address “{value}” belongs to “{title}” already. Write another one in “{field:slug}”, for example {suggestion}.',
  },
  slug_taken_in_language: {
    bg: 'На езика „{language}“ адресът „{value}“ вече е на „{title}“. Отворете записа на този език и напишете друг в полето „{field:slug}“, например {suggestion}.',
    en: 'In the language “{language}” the address “{value}” belongs to “{title}” already. Open the entry in that language and write another one in “{field:slug}”, for example {suggestion}.',
  },
  slug_just_taken: {
    bg: 'Друг запис току-що взе адреса „{value}“. Напишете друг в полето „{field:slug}“ и публикувайте отново.',
    en: 'Another entry has just taken the address “{value}”. Write another one in “{field:slug}” and publish again.',
  },
} satisfies Messages;
