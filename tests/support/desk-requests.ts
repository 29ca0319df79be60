import { everyName } from './public-requests';
import type { Choices } from './sequences/random';

/** What requests can name: documents, rows and files, one's own and others'. */
export interface Named {
  documentIds: readonly string[];
  rows: readonly number[];
  files: readonly number[];
  municipality: string;
  /** Entries of the bin and of the history, by number. */
  bin: readonly number[];
  history: readonly number[];
  /** An entry whose translation has been opened, and the version of it that a save sends back. */
  opened: { uid: string; documentId: string; version: string };
}

/** What stands for the parts of a route's path, the parameters of its query, and its body. */
export interface DeskRequest {
  parts: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  body: object;
}

const LANGUAGES = ['bg', 'en', 'en', 'xx', '*', ''];
const DAYS = ['2024-05-01', '2031-05-01', '2031-05-31', '2031-02-30', '0001-01-01', '9999-12-31', 'вчера'];
const SOUGHT = ['Мегдан', 'чешма', 'ме', '%', '_', '', 'а б в г', 'x'.repeat(300)];
const PAGES = ['1', '2', '9999999', '0', 'x'];

const changesFor = (choices: Choices) =>
  Array.from({ length: choices.number(3) }, () => ({
    field: choices.one(['title', 'name', 'municipality', ...everyName()]),
    ...(choices.chance(3) && { locale: choices.one(LANGUAGES) }),
  }));

/** By the first part of the path. */
const DESK: Readonly<
  Record<string, (choices: Choices, named: Named, route: string) => Partial<DeskRequest>>
> = {
  links: () => ({}),
  inbox: () => ({}),
  places: () => ({}),
  'preview-links': () => ({}),
  checks: (choices) => ({ query: { locale: choices.one(LANGUAGES) } }),
  calendar: (choices) => ({ query: { from: choices.one(DAYS), to: choices.one(DAYS) } }),
  people: (choices, { municipality }) => ({
    query: { name: choices.one(SOUGHT), municipality: choices.one(['', municipality, 'x']) },
  }),
  entries: (choices, { documentIds }) => ({
    query: {
      ...(choices.chance(2)
        ? { search: choices.one(SOUGHT) }
        : { 'documentIds[]': choices.one(documentIds) }),
      locale: choices.one(LANGUAGES),
    },
  }),
  bin: (choices, { bin }, route) => ({
    parts: { id: String(choices.one([...bin, 999_999])) },
    query: route.includes(':id') ? {} : { page: choices.one(PAGES) },
  }),
  history: (choices, { history }, route) => ({
    parts: { id: String(choices.one([...history, 999_999])) },
    query: route.includes(':id') ? {} : { page: choices.one(PAGES) },
    ...(route.startsWith('POST') && { body: { changes: changesFor(choices) } }),
  }),
  translations: (choices, { opened: { uid, documentId, version } }, route) => ({
    ...(choices.chance(2) && { parts: { uid, documentId } }),
    query: { to: choices.one(LANGUAGES) },
    ...(route.startsWith('PUT') && {
      body: {
        version,
        texts: choices.chance(2) ? { title: choices.one(SOUGHT) } : { [choices.one(everyName())]: 'x' },
        ...(choices.chance(3) && { done: choices.chance(2) }),
      },
    }),
  }),
  access: (choices, { municipality }, route) => ({
    parts: { id: choices.one(['1', '2', '999999']) },
    body: route.endsWith('/invitations')
      ? {
          name: choices.one(SOUGHT),
          email: choices.one(['ana@example.bg', 'x', '']),
          role: 'editor',
          municipality,
        }
      : { municipalities: [municipality] },
  }),
};

/** What the admin's own screens send to one of our own routes, or nearly; undefined for Strapi's. */
export const deskRequestFor = (
  choices: Choices,
  named: Named,
  route: string,
): Partial<DeskRequest> | undefined => {
  const [first = ''] = /(?<= \/)[\w-]+/.exec(route) ?? [];
  return Object.hasOwn(DESK, first) ? DESK[first]?.(choices, named, route) : undefined;
};
