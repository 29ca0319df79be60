import { isRecord } from '../../domain/record';
import type { Core } from '@strapi/strapi';
import { unreadParameter } from '../../domain/query-names';
import { LOCALES } from '../../model/locales';
import { storedLocales } from '../../strapi/stored-locales';
import { type Query } from './readable';
import { refuse, refuseName } from './refuse';
import { isBoolean } from './values';

const LONGEST_SEARCH = 200;

const PARAMETERS = ['filters', 'sort', 'fields', 'populate', 'pagination', 'locale', 'status', '_q'];

const PAGES = 'Use pagination[page] and pagination[pageSize], or pagination[start] and pagination[limit].';
const PUBLISHED = 'Everything here is published: leave it out.';

/** Top-level parameters that Strapi accepts without effect, and what to use instead. */
const INSTEAD = new Map([
  ['page', PAGES],
  ['pageSize', PAGES],
  ['start', PAGES],
  ['limit', PAGES],
  ['count', 'Use pagination[withCount]=true.'],
  ['withCount', 'Use pagination[withCount]=true.'],
  ['ordering', 'Use sort=name:asc.'],
  ['publicationFilter', PUBLISHED],
  ['hasPublishedVersion', PUBLISHED],
]);

/** Refuses parameters that were sent but dropped by the parser. */
export function checkRead(querystring: string) {
  const unread = unreadParameter(querystring);
  if (unread !== undefined) refuseName('query', unread);
}

/** Refuses parameters that the public API does not have. */
export function checkNames(query: Query) {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined)
    refuseName(unknown, unknown, INSTEAD.get(unknown) ?? `Use: ${PARAMETERS.join(', ')}.`);
}

export function checkSearch(search: unknown) {
  if (search !== undefined && (typeof search !== 'string' || search.length > LONGEST_SEARCH))
    refuse('_q', `Search for one text of at most ${LONGEST_SEARCH} characters.`);
}

const PAGINATION = ['page', 'pageSize', 'start', 'limit', 'withCount'];
const LARGEST_NUMBER = 2 ** 31 - 1;

function checkWindow(name: string, value: unknown) {
  const least = name === 'start' ? 0 : 1;
  const isWhole = typeof value === 'string' && /^\d{1,10}$/.test(value);
  if (!isWhole || Number(value) < least || Number(value) > LARGEST_NUMBER)
    refuse(`pagination.${name}`, `Give a whole number from ${least}.`);
}

export function checkPagination(pagination: unknown) {
  if (pagination === undefined) return;
  if (!isRecord(pagination))
    return refuse('pagination', 'Give pagination by its parts: pagination[page]=1&pagination[pageSize]=25.');
  for (const [name, value] of Object.entries(pagination)) {
    if (!PAGINATION.includes(name))
      refuse(`pagination.${name}`, `pagination takes ${PAGINATION.join(', ')}.`);
    if (name !== 'withCount') checkWindow(name, value);
    else if (typeof value !== 'string' || !isBoolean(value))
      refuse('pagination.withCount', 'Give true or false.');
  }
}

/** The size of a page, as Strapi limits it when none or too much is asked (config/api.ts). */
export const pageSizeOf = (pagination: unknown): number => {
  if (!isRecord(pagination)) return 25;
  return Math.min(100, Number(pagination.pageSize ?? pagination.limit ?? 25));
};

/** Both are accepted and answered with published content (published-only.ts); Strapi ignores any other value. */
const STATUSES: readonly unknown[] = ['published', 'draft'];

export function checkStatus(status: unknown) {
  if (status !== undefined && !STATUSES.includes(status)) refuse('status', 'Use one of: published, draft.');
}

/** @throws ValidationError (400) for a language that the installation does not have, naming the languages it has. */
export async function checkLocale(strapi: Core.Strapi, locale: unknown) {
  if (locale === undefined || LOCALES.some(({ code }) => code === locale)) return;
  // An administrator may have added more languages.
  const locales = await storedLocales(strapi).find();
  const codes = locales.map(({ code }) => code);
  if (typeof locale !== 'string' || !codes.includes(locale))
    refuse(
      'locale',
      `There is no locale "${String(locale).slice(0, 60)}" here. Use one of: ${codes.join(', ')}.`,
    );
}
