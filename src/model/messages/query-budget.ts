import type { Messages } from './messages';

/** About a query of the public API that asks for more than its budget (src/delivery/query/budget.ts). */
export const BUDGET_MESSAGES = {
  query_too_long: {
    bg: 'Заявката е от {asked} знака; възможни са {most} (length). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} characters in the query string; {most} are possible (length). Ask for less, or in several requests.',
  },
  query_conditions_too_many: {
    bg: 'В заявката има {asked} условия във филтри; възможни са {most} (conditions). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} conditions in filters; {most} are possible (conditions). Ask for less, or in several requests.',
  },
  query_relation_conditions_too_many: {
    bg: 'В заявката има {asked} условия през връзки и компоненти; възможни са {most} (relationConditions). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} conditions over relations and components; {most} are possible (relationConditions). Ask for less, or in several requests.',
  },
  query_parts_too_many: {
    bg: 'В заявката има {asked} условия за част от текст; възможни са {most} (parts). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} conditions on parts of texts; {most} are possible (parts). Ask for less, or in several requests.',
  },
  query_filter_too_deep: {
    bg: 'В един филтър има {asked} нива; възможни са {most} (filterDepth). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} levels in one filter; {most} are possible (filterDepth). Ask for less, or in several requests.',
  },
  query_values_too_many: {
    bg: 'В списъците на филтрите има {asked} стойности; възможни са {most} (values). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} values in the lists of filters; {most} are possible (values). Ask for less, or in several requests.',
  },
  query_sort_terms_too_many: {
    bg: 'Подрежда се по {asked} полета; възможни са {most} (sortTerms). Оставете най-важните.',
    en: 'This query has {asked} terms to sort by; {most} are possible (sortTerms). Keep the most important.',
  },
  query_relation_sorts_too_many: {
    bg: 'Подрежда се по {asked} полета през връзки и компоненти; възможно е {most} (relationSorts). Подредете по поле на самите записи.',
    en: 'This query has {asked} terms over relations and components to sort by; {most} are possible (relationSorts). Sort by a field of the entries themselves.',
  },
  query_populated_too_many: {
    bg: 'В populate има {asked} връзки и компонента; възможни са {most} (populated). Искайте само нужните или разделете заявката на няколко.',
    en: 'This query has {asked} relations and components to populate; {most} are possible (populated). Ask for less, or in several requests.',
  },
  query_fetched_too_many: {
    bg: 'Връзките и компонентите в populate, по един път за всеки запис на страницата, са {asked}; възможни са {most} (fetched). Искайте по-малко от тях или по-малка страница.',
    en: 'This query has {asked} relations and components, each for every entry of the page; {most} are possible (fetched). Ask for fewer of them, or for a smaller page.',
  },
  query_populate_too_deep: {
    bg: 'В populate има {asked} нива; възможни са {most} (populateDepth). Искайте по-малко или разделете заявката на няколко.',
    en: 'This query has {asked} levels to populate; {most} are possible (populateDepth). Ask for less, or in several requests.',
  },
} satisfies Messages;
