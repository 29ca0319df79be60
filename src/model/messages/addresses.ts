import type { Messages } from './messages';

/** About the addresses of entries: former slugs, and the list of redirects. */
export const ADDRESS_MESSAGES = {
  query_redirects_value_malformed: {
    bg: 'Дайте стойност: „filters[{name}]=…“, или няколко: „filters[{name}][$in][0]=…“.',
    en: 'Give a value: “filters[{name}]=…”, or several: “filters[{name}][$in][0]=…”.',
  },
  query_redirects_filter_malformed: {
    bg: 'Филтърът посочва поле: „filters[type]=…“.',
    en: 'A filter names a field: “filters[type]=…”.',
  },
  query_type_unknown: {
    bg: 'Няма вид записи „{value}“. Използвайте един от: {possible}.',
    en: 'There is no type “{value}”. Use one of: {possible}.',
  },
  query_municipality_unknown: {
    bg: 'Тук няма община „{value}“. Вземете името ѝ в адреса от „/api/municipalities“.',
    en: 'There is no municipality “{value}” here. Take its slug from “/api/municipalities”.',
  },
  query_slug_of_several: {
    bg: 'Записи на няколко общини са имали това име в адреса, „{slug}“: {municipalities}. Посочете чий запис търсите, с „filters[municipality][slug]={example}“, или питайте по documentId.',
    en: 'Several municipalities have had an entry with the slug “{slug}”: {municipalities}. Say whose you ask for, with “filters[municipality][slug]={example}”, or ask by documentId.',
  },
  address_moved: {
    bg: 'Записът сега е на друг адрес. Прочетете го от полето Location в отговора.',
    en: 'The entry is at another address now. Follow the header Location.',
  },
  address_withdrawn: {
    bg: 'Публикуваното тук е свалено. Махнете връзките към този адрес.',
    en: 'This was published here and has been withdrawn. Remove the links to this address.',
  },
} satisfies Messages;
