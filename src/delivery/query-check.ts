import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '../content-types';
import { isStorable } from '../domain/storable-text';
import { LOCALES } from '../locales';
import { schemasOf, type SchemaOf } from '../schema/marks';
import { filterProblem } from './filter-check';

type Query = Readonly<Record<string, unknown>>;

const DEEPEST_POPULATE = 6;
const LONGEST_SEARCH = 200;

/** @throws ValidationError (400) naming the parameter. */
export const refuse = (path: string, message: string): never => {
  throw new errors.ValidationError(message, { errors: [{ path: [path], message, name: 'ValidationError' }] });
};

const depth = (populate: unknown): number => {
  if (typeof populate === 'string') return Math.max(...populate.split(',').map((path) => path.split('.').length));
  if (populate === null || typeof populate !== 'object') return 0;
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(depth));
  const below = Object.values(populate).map((part: unknown) =>
    part !== null && typeof part === 'object' && 'populate' in part ? depth(part.populate) : 0,
  );
  return 1 + Math.max(0, ...below);
};

/** A query and those inside its `populate`, each with the type it is about. */
function* queriesIn(schemaOf: SchemaOf, uid: string, query: Query): Generator<[string, Query]> {
  yield [uid, query];
  const { populate } = query;
  if (populate === null || typeof populate !== 'object' || Array.isArray(populate)) return;
  for (const [name, part] of Object.entries(populate as Query)) {
    const attribute = schemaOf(uid).attributes[name];
    if (part === null || typeof part !== 'object' || attribute === undefined) continue;
    if (attribute.type === 'component') yield* queriesIn(schemaOf, attribute.component, part as Query);
    if (attribute.type === 'relation' && 'target' in attribute)
      yield* queriesIn(schemaOf, attribute.target, part as Query);
  }
}

const checkFields = (fields: unknown) => {
  if ([fields].flat().some((field) => typeof field === 'string' && /^$|^,|,,|,$/.test(field))) {
    refuse('fields', 'A field without a name was asked for. List names: fields[0]=name&fields[1]=slug');
  }
};

/** A field, or one of a relation behind dots, and a direction: `name`, `name:desc`, `municipality.name:asc`. */
const SORT = /^\w+(\.\w+)*(:\w+)?$/;

const checkSort = (sort: unknown) => {
  if (typeof sort !== 'string') return;
  const wrong = sort.split(',').find((term) => !SORT.test(term.trim()));
  if (wrong !== undefined) refuse('sort', `"${wrong}" is no order. Name a field and a direction: sort=name:asc`);
};

const PAGINATION = ['page', 'pageSize', 'start', 'limit', 'withCount'];
const LARGEST_NUMBER = 2 ** 31 - 1;

export const checkPagination = (pagination: unknown) => {
  if (pagination === undefined) return;
  if (pagination === null || typeof pagination !== 'object' || Array.isArray(pagination)) {
    return refuse('pagination', 'Give pagination by its parts: pagination[page]=1&pagination[pageSize]=25.');
  }
  for (const [name, value] of Object.entries(pagination)) {
    if (!PAGINATION.includes(name)) refuse(`pagination.${name}`, `pagination takes ${PAGINATION.join(', ')}.`);
    const least = name === 'start' ? 0 : 1;
    const number = Number(value);
    const whole = typeof value === 'string' && Number.isInteger(number) && number >= least && number <= LARGEST_NUMBER;
    if (name !== 'withCount' && !whole) refuse(`pagination.${name}`, `Give a whole number from ${least}.`);
  }
};

/** Both are understood, and answered with what is published (published-only.ts); Strapi ignores anything else. */
const STATUSES = ['published', 'draft'];

const checkStatus = (status: unknown) => {
  if (status !== undefined && !STATUSES.includes(String(status)))
    refuse('status', `Use one of: ${STATUSES.join(', ')}.`);
};

export const checkLocale = async (strapi: Core.Strapi, locale: unknown) => {
  if (locale === undefined || LOCALES.some(({ code }) => code === locale)) return;
  // Another one may have been added by an administrator.
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);
  if (!codes.includes(String(locale))) {
    refuse('locale', `There is no locale "${String(locale)}" here. Use one of: ${codes.join(', ')}.`);
  }
};

/**
 * Refuses what Strapi's own strict checks of names let through and the database would answer with an error or with
 * nothing: values that cannot be of the field's type, a language that is not there, text that cannot be stored.
 *
 * @param query the parsed query of a public request.
 * @throws ValidationError (400) naming the parameter.
 */
export const checkQuery = async (strapi: Core.Strapi, uid: ContentType, query: Query) => {
  if (!isStorable(query)) refuse('query', 'The address contains a character that cannot be stored. Leave it out.');
  if (query._q !== undefined && (typeof query._q !== 'string' || query._q.length > LONGEST_SEARCH)) {
    refuse('_q', `Search for one text of at most ${LONGEST_SEARCH} characters.`);
  }
  if (depth(query.populate) > DEEPEST_POPULATE) {
    refuse('populate', `Populate at most ${DEEPEST_POPULATE} levels deep; ask for the rest in a second request.`);
  }
  checkPagination(query.pagination);
  checkStatus(query.status);
  await checkLocale(strapi, query.locale);
  const schemaOf = schemasOf(strapi);
  for (const [type, { filters, sort, fields }] of queriesIn(schemaOf, uid, query)) {
    checkFields(fields);
    for (const order of [sort].flat()) checkSort(order);
    const problem = filters === undefined ? undefined : filterProblem(schemaOf, type, filters);
    if (problem) refuse('filters', problem);
  }
};
