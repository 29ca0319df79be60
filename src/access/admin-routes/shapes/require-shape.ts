import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { issue } from '../../../domain/issue';
import { unreadParameter } from '../../../domain/query-names';
import { isRecord } from '../../../domain/record';
import { isManaged, READER_ACCOUNT } from '../../../model/content-types';
import { refuse, refuseInForm } from '../../../model/messages/refuse';
import {
  fieldOptionsOf,
  schemasOf,
  type AnySchema,
  type SchemaOf,
} from '../../../model/schema/field-options';
import { languagesOf } from '../../../writing/translations/languages';
import { countRows, dataProblem, MOST_ROWS, unknownField } from './data';
import { fieldsBehind, filterableFields, filtersFit, sortFits } from './filters';
import { OWN_SHAPES } from './own-routes';
import { SHAPES } from './routes';
import type { Shape } from './shape';
import { rowId } from './values';

const ALL_SHAPES: Readonly<Record<string, Shape>> = { ...SHAPES, ...OWN_SHAPES };

type Path = readonly (string | number)[];
type Sent = Record<string, unknown>;

/** The path of the first difference between a value and its shape; to a key that it does not have, if that is the difference. */
const firstProblem = (shape: z.ZodType, value: unknown): Path | undefined => {
  const [problem] = shape.safeParse(value).error?.issues ?? [];
  if (!problem) return undefined;
  const unknown = problem.code === 'unrecognized_keys' ? problem.keys.slice(0, 1) : [];
  return [...problem.path, ...unknown].map((part) => (typeof part === 'number' ? part : String(part)));
};

/** The status filter of the content manager's lists; the content manager removes it from `$and` itself. */
const isState = (filter: unknown) =>
  isRecord(filter) &&
  isRecord(filter.__status) &&
  typeof filter.__status.$eq === 'string' &&
  Object.keys(filter).length === 1;

const withoutStates = (filters: unknown): unknown =>
  isRecord(filters) && Array.isArray(filters.$and)
    ? { ...filters, $and: filters.$and.filter((each) => !isState(each)) }
    : filters;

const queryProblem = (
  schemaOf: SchemaOf,
  schema: AnySchema | undefined,
  { query: names }: Shape,
  query: Sent,
): Path | undefined => {
  if (!names) return undefined;
  for (const name of Object.keys(query)) if (!Object.hasOwn(names, name)) Reflect.deleteProperty(query, name);
  const { filters, sort } = query;
  if (
    schema &&
    filters !== undefined &&
    !filtersFit(schemaOf, filterableFields(schema), withoutStates(filters))
  )
    return ['filters'];
  if (schema && sort !== undefined && !sortFits(schemaOf, schema, sort)) return ['sort'];
  return firstProblem(z.object(names), query);
};

/** Of a document, what is in it is checked by `requireFormData`. */
const bodyProblem = ({ body: shape }: Shape, body: unknown): Path | undefined => {
  if (shape === undefined) return undefined;
  if (shape !== 'document') return firstProblem(shape, body);
  return isRecord(body) ? undefined : ['body'];
};

/** @throws errors.ValidationError for a parameter that the route does not have: without it another question would be answered. */
const requireKnown = (strapi: Core.Strapi, { query: names, exact }: Shape, query: Sent) => {
  const unknown = Object.keys(query).find((name) => !names || !Object.hasOwn(names, name));
  if (exact && unknown !== undefined)
    refuse(strapi, [{ path: [unknown], code: 'parameter_unknown', params: { name: unknown } }]);
};

/**
 * A language that there is not would be answered with an empty list.
 *
 * @throws errors.ValidationError naming the languages.
 */
const requireLanguage = async (strapi: Core.Strapi, { exact }: Shape, { locale: value }: Sent) => {
  if (!exact || typeof value !== 'string' || value === '') return;
  const languages = await languagesOf(strapi);
  if (!languages.includes(value))
    refuse(strapi, [{ path: ['locale'], code: 'content_language_unknown', params: { value, languages } }]);
};

/** @throws errors.ValidationError for a document with more rows than can be written while others wait. */
const requireFewRows = (
  strapi: Core.Strapi,
  schema: AnySchema | undefined,
  { body: shape }: Shape,
  body: unknown,
) => {
  if (shape !== 'document' || !schema || !isRecord(body)) return;
  const count = countRows(schemasOf(strapi), schema, body);
  if (count > MOST_ROWS)
    refuse(strapi, [{ path: [], code: 'rows_too_many', params: { count, most: MOST_ROWS } }]);
};

/** @throws errors.ValidationError for a document with a value that no form sends, or a field that its type does not have. */
const requireFormData = async (
  strapi: Core.Strapi,
  schema: AnySchema | undefined,
  { body: shape }: Shape,
  body: unknown,
) => {
  if (shape !== 'document' || !schema || !isRecord(body)) return;
  const malformed = dataProblem(schemasOf(strapi), schema, body);
  if (malformed) await refuseInForm(strapi, schema, [issue('value_malformed', malformed)]);
  const unknown = unknownField(schemasOf(strapi), schema, body);
  const name = String(unknown?.at(-1));
  if (unknown) await refuseInForm(strapi, schema, [issue('field_unknown', unknown, { name })]);
};

/**
 * Requires a relation that a form shows, to entries that lists may show: not to the admin's accounts and roles, and not
 * one of Strapi's own (`localizations`), which is in no form.
 */
const requireOurRelation = (strapi: Core.Strapi, { model, targetField }: Record<string, string>) => {
  const schema = Object.hasOwn({ ...strapi.contentTypes, ...strapi.components }, String(model))
    ? schemasOf(strapi)(String(model))
    : undefined;
  const field = String(targetField);
  const attribute = schema && Object.hasOwn(schema.attributes, field) ? schema.attributes[field] : undefined;
  const isOurs = schema !== undefined && (isManaged(schema.uid) || schema.uid in strapi.components);
  const isShown = attribute && (fieldOptionsOf(attribute) !== undefined || schema?.uid === READER_ACCOUNT);
  if (!isOurs || !isShown || attribute.type !== 'relation' || !fieldsBehind(schemasOf(strapi), attribute))
    throw new errors.NotFoundError();
};

/** Routes whose `:id` is a row's id: all of Strapi's except the content manager's, which take documentIds. */
const OF_ROWS = /^\w+ \/(admin|upload|users-permissions|i18n|access)\//;

/** PostgreSQL would answer an error for a row id such as "abc". */
const requireRow = (route: string, { id, role }: Record<string, string>) => {
  const row = id ?? role;
  if (row !== undefined && OF_ROWS.test(route) && !rowId.safeParse(row).success)
    throw new errors.NotFoundError();
};

/** Strapi looks up types, components and providers by the name in the path, and every object has a "constructor". */
const requireOwnNames = (params: Record<string, string>) => {
  if (Object.values(params).some((name) => name in Object.prototype)) throw new errors.NotFoundError();
};

/** The query parser may not drop any parameter: without a filter the whole list would be answered. */
const requireRead = (strapi: Core.Strapi, querystring: string) => {
  const unread = unreadParameter(querystring);
  if (unread !== undefined)
    refuse(strapi, [{ path: ['query'], code: 'request_malformed', params: { name: unread } }]);
};

/**
 * Requires that a request has the shape that the admin's screens send: known types, names and types of values,
 * following the schema if there is one. Strapi checks some of it late, and answers 500 to the rest.
 *
 * @param route as in the table of routes.
 * @throws errors.NotFoundError for a type that has no screen; errors.ValidationError naming the part with another
 *   shape.
 */
export const requireShape = async (strapi: Core.Strapi, route: string, ctx: Context): Promise<void> => {
  requireRow(route, ctx.params);
  requireOwnNames(ctx.params);
  requireRead(strapi, ctx.querystring);
  if (route.includes('/:targetField')) requireOurRelation(strapi, ctx.params);
  const shape = Object.hasOwn(ALL_SHAPES, route) ? ALL_SHAPES[route] : undefined;
  if (!shape) return;
  requireKnown(strapi, shape, ctx.query);
  const schemaOf = schemasOf(strapi);
  const uid: unknown = shape.type && ctx.params[shape.type];
  if (shape.type && !isManaged(String(uid))) throw new errors.NotFoundError();
  const schema = uid === undefined ? shape.of && schemaOf(shape.of) : schemaOf(String(uid));
  requireFewRows(strapi, schema, shape, ctx.request.body);
  const path = queryProblem(schemaOf, schema, shape, ctx.query) ?? bodyProblem(shape, ctx.request.body);
  if (path) refuse(strapi, [{ path, code: 'request_malformed', params: { name: path.join('.') || 'body' } }]);
  await requireFormData(strapi, schema, shape, ctx.request.body);
  await requireLanguage(strapi, shape, ctx.query);
};
