import { ADDRESS_MESSAGES } from './addresses';
import type { Messages } from './messages';
import { BUDGET_MESSAGES } from './query-budget';

/** About a name in a query of the public API that is not there, or cannot be asked for as it was. */
const NAME_MESSAGES = {
  query_name_unknown: {
    bg: 'Непознато име {name} в {path}. Проверете как се пише; от частните полета нищо не се чете.',
    en: 'Invalid key {name} in {path}. Check its spelling; nothing of private fields can be read.',
  },
  query_name_not_among: {
    bg: 'Непознато име {name} в {path}. Използвайте: {possible}.',
    en: 'Invalid key {name} in {path}. Use: {possible}.',
  },
  query_name_unread: {
    bg: 'Непознато име {name} в {path}: то не би било прочетено. Махнете го; от една заявка се четат до {most} параметъра.',
    en: 'Invalid key {name} in {path}: it would not be read. Leave it out; up to {most} parameters of a query are read.',
  },
  query_pagination_at_top: {
    bg: 'Непознато име {name} в {path}. Използвайте pagination[page] и pagination[pageSize] или pagination[start] и pagination[limit].',
    en: 'Invalid key {name} in {path}. Use pagination[page] and pagination[pageSize], or pagination[start] and pagination[limit].',
  },
  query_count_at_top: {
    bg: 'Непознато име {name} в {path}. Използвайте pagination[withCount]=true.',
    en: 'Invalid key {name} in {path}. Use pagination[withCount]=true.',
  },
  query_ordering_at_top: {
    bg: 'Непознато име {name} в {path}. Използвайте „sort=name:asc“.',
    en: 'Invalid key {name} in {path}. Use “sort=name:asc”.',
  },
  query_state_at_top: {
    bg: 'Непознато име {name} в {path}. Всичко тук е публикувано: махнете го.',
    en: 'Invalid key {name} in {path}. Everything here is published: leave it out.',
  },
  query_field_populated: {
    bg: 'Непознато име {name} в {path}. Това е обикновено поле: искайте го с fields.',
    en: 'Invalid key {name} in {path}. It is a plain field: ask for it with fields.',
  },
  query_relation_as_field: {
    bg: '„{name}“ не е обикновено поле. Искайте го с populate.',
    en: '“{name}” is no plain field. Ask for it with populate.',
  },
  query_fields_malformed: {
    bg: 'Изброените полета не могат да се прочетат. Изредете имената им: „fields[0]=name&fields[1]=slug“.',
    en: 'The listed fields cannot be read. List their names: “fields[0]=name&fields[1]=slug”.',
  },
  query_field_without_name: {
    bg: 'Поискано е поле без име. Изредете имена: „fields[0]=name“.',
    en: 'A field without a name was asked for. List names: “fields[0]=name”.',
  },
} satisfies Messages;

const FILTER_MESSAGES = {
  query_filter_malformed: {
    bg: 'Филтърът посочва поле: „filters[name][$eq]=…“.',
    en: 'A filter names a field: “filters[name][$eq]=…”.',
  },
  query_operator_without_field: {
    bg: '{operator} сравнява поле. Напишете пред него кое: „filters[name][$eq]=…“.',
    en: '{operator} compares a field. Name it before: “filters[name][$eq]=…”.',
  },
  query_group_malformed: {
    bg: 'На $and и $or подайте списък от филтри: „filters[$or][0][name][$eq]=…“.',
    en: 'Give $and and $or a list of filters: “filters[$or][0][name][$eq]=…”.',
  },
  query_operators_several: {
    bg: 'За „{name}“ питайте или за полетата му, или с един оператор; няколко се слагат в $and най-отгоре във filters.',
    en: 'Ask “{name}” either for its fields or with one operator; several go into $and at the top of filters.',
  },
  query_operator_unknown: {
    bg: '„{operator}“ не може да се използва за „{name}“. Използвайте едно от: {possible}.',
    en: '“{operator}” cannot be asked of “{name}”. Use one of: {possible}.',
  },
  query_operator_missing: {
    bg: 'Във филтъра по „{name}“ няма оператор или стойностите са повече, отколкото побира списък. Използвайте $in с по-малко стойности.',
    en: 'The filter on “{name}” names no operator, or more values than a list takes. Use $in with fewer values.',
  },
  query_only_presence: {
    bg: 'За „{name}“ може да се пита само дали го има: „filters[{name}][$null]=true“.',
    en: '“{name}” can only be asked whether it is there: “filters[{name}][$null]=true”.',
  },
  query_presence_malformed: {
    bg: 'Филтърът {operator} по „{name}“ приема true или false.',
    en: 'The filter {operator} on “{name}” takes true or false.',
  },
  query_between_malformed: {
    bg: 'Филтърът $between по „{name}“ приема две стойности: началото и края.',
    en: 'The filter $between on “{name}” takes two values: the first and the last.',
  },
  query_value_not_single: {
    bg: 'Филтърът по „{name}“ сравнява с една стойност; за няколко използвайте $in.',
    en: 'The filter on “{name}” compares with one value; several go with $in.',
  },
  query_value_not_listed: {
    bg: '„{value}“ не е стойност на „{name}“: дайте една от {possible}.',
    en: '“{value}” is no value of “{name}”: give one of: {possible}.',
  },
  query_value_not_boolean: {
    bg: '„{value}“ не е стойност на „{name}“: дайте true или false.',
    en: '“{value}” is no value of “{name}”: give true or false.',
  },
  query_value_not_whole: {
    bg: '„{value}“ не е стойност на „{name}“: дайте цяло число.',
    en: '“{value}” is no value of “{name}”: give a whole number.',
  },
  query_value_not_number: {
    bg: '„{value}“ не е стойност на „{name}“: дайте число, например 12.5.',
    en: '“{value}” is no value of “{name}”: give a number such as 12.5.',
  },
  query_value_not_date: {
    bg: '„{value}“ не е стойност на „{name}“: дайте дата, например 2024-10-24.',
    en: '“{value}” is no value of “{name}”: give a date such as 2024-10-24.',
  },
  query_value_not_time: {
    bg: '„{value}“ не е стойност на „{name}“: дайте момент, например 2024-10-24T08:00:00Z.',
    en: '“{value}” is no value of “{name}”: give a time such as 2024-10-24T08:00:00Z.',
  },
  query_not_filtered: {
    bg: 'По „{name}“ не може да се филтрира. Изберете друго поле.',
    en: '“{name}” cannot be filtered by. Choose another field.',
  },
  query_pictures_not_filtered: {
    bg: '„{name}“ показва снимки или файлове и по тях не може да се филтрира. Изберете друго поле.',
    en: '“{name}” shows pictures or files, and cannot be filtered by. Choose another field.',
  },
  query_over_all_entries: {
    bg: '„{what}“ би прегледало всичките много записи на тази инсталация. Посочете до него една община, както във „filters[$and][0][municipality][slug][$eq]=kavarna“, или един от нейните партньори, проекти или посещения.',
    en: '“{what}” would look at each of the very many entries of this installation. Name one municipality beside it, as in “filters[$and][0][municipality][slug][$eq]=kavarna”, or one of its partners, projects or visits.',
  },
} satisfies Messages;

const ORDER_MESSAGES = {
  query_sort_malformed: {
    bg: '„{value}“ не е подредба. Напишете поле и посока: „sort=name:asc“.',
    en: '“{value}” is no order. Name a field and a direction: “sort=name:asc”.',
  },
  query_direction_malformed: {
    bg: 'Посоката на подредбата е asc или desc: „sort[name]=asc“.',
    en: 'The direction of an order is asc or desc: “sort[name]=asc”.',
  },
  query_not_sorted: {
    bg: 'По „{name}“ не може да се подрежда. Посочете поле с една стойност.',
    en: 'Sorting by “{name}” is not possible. Name a field with one value.',
  },
  query_not_sorted_within: {
    bg: 'По полетата на „{name}“ не може да се подрежда. Посочете поле на самите записи.',
    en: 'Sorting by fields of “{name}” is not possible. Name a field of the entries themselves.',
  },
} satisfies Messages;

const POPULATE_MESSAGES = {
  query_populate_malformed: {
    bg: 'populate посочва имена: „populate[0]=themes“ или „populate[themes][fields][0]=name“.',
    en: 'Populate names: “populate[0]=themes”, or “populate[themes][fields][0]=name”.',
  },
  query_populate_part_malformed: {
    bg: 'В populate се пише true или fields, filters, sort, populate.',
    en: 'Populate with true, or with fields, filters, sort, populate.',
  },
  query_zone_by_dots: {
    bg: 'Частите на „{name}“ се искат с [on].',
    en: 'Populate the parts of “{name}” with [on].',
  },
  query_zone_malformed: {
    bg: 'Посочете частите му по име, [on][{example}]=true, или всичките с [populate]=*.',
    en: 'Populate its parts by name, [on][{example}]=true, or all with [populate]=*.',
  },
} satisfies Messages;

const PARAMETER_MESSAGES = {
  query_search_malformed: {
    bg: 'Търси се един текст от най-много {most} знака. Съкратете го.',
    en: 'Search for one text of at most {most} characters.',
  },
  query_search_missing: {
    bg: 'Дайте думите, които се търсят: „q=Дойран“.',
    en: 'Give the words to search for: “q=Doyran”.',
  },
  query_year_malformed: {
    bg: '„{value}“ не е година. Дайте я с четири цифри, например 2024.',
    en: '“{value}” is no year. Give it in four digits, for example 2024.',
  },
  query_pagination_malformed: {
    bg: 'Дайте pagination на части: „pagination[page]=1&pagination[pageSize]=25“.',
    en: 'Give pagination by its parts: “pagination[page]=1&pagination[pageSize]=25”.',
  },
  query_page_malformed: {
    bg: 'Дайте цяло число от {least} нагоре.',
    en: 'Give a whole number from {least}.',
  },
  query_switch_malformed: {
    bg: 'Дайте true или false.',
    en: 'Give true or false.',
  },
  query_pages_end: {
    bg: 'Страниците стигат до {most} записа (до {mostInOrder} със sort={order}). За останалите поставете условие, например година, или питайте по общини.',
    en: 'Pages reach {most} entries far ({mostInOrder} with sort={order}). Ask for the others by a condition, such as a year, or by municipality.',
  },
  query_parameter_not_text: {
    bg: 'Дайте „{name}“ веднъж и с една стойност.',
    en: 'Give “{name}” once and as one value.',
  },
  query_entry_unknown: {
    bg: 'Под „{value}“ тук няма нищо публикувано. Вземете за „{name}“ името от адрес на запис.',
    en: 'Nothing is published here under “{value}”. Take for “{name}” the slug of an entry.',
  },
  query_timeline_end: {
    bg: 'Страниците стигат до {most}. За по-старото дайте „to“, например година.',
    en: 'Pages reach as far as {most}. Ask for what is older by “to”, such as a year.',
  },
  query_status_unknown: {
    bg: 'Използвайте published или draft; и в двата случая се чете публикуваното.',
    en: 'Use one of: published, draft. Both read what is published.',
  },
  query_locale_unknown: {
    bg: 'Тук няма език „{value}“. Използвайте един от: {possible}.',
    en: 'There is no locale “{value}” here. Use one of: {possible}.',
  },
  query_locale_malformed: {
    bg: 'Езикът се посочва веднъж и с една стойност, например „locale=en“.',
    en: 'Give the locale once and as one value, for example “locale=en”.',
  },
} satisfies Messages;

/** About what a site asks of the public API, to its developer. */
export const QUERY_MESSAGES = {
  ...BUDGET_MESSAGES,
  ...NAME_MESSAGES,
  ...FILTER_MESSAGES,
  ...ORDER_MESSAGES,
  ...POPULATE_MESSAGES,
  ...PARAMETER_MESSAGES,
  ...ADDRESS_MESSAGES,
} satisfies Messages;
