import type { Core } from '@strapi/strapi';
import type { Files } from 'formidable';
import type { Context, Next } from 'koa';
import type { Issue } from '../domain/issue';
import { hasMoreValuesThan, unstorablePart } from '../domain/storable-text';
import { refuseEarly } from '../model/messages/refuse-early';

type Unstorable = Pick<Issue, 'code' | 'path'>;

/**
 * Fields, rows and parts of rich text that one body may have. The longest article that we know has 2,000; a rich text of
 * 30,000 empty paragraphs, in 2 MB, kept the server from answering for minutes.
 */
const MOST_VALUES = 20_000;

/** `a%00b` is decoded by the router; a path can have no other character that a database refuses. */
const inPath = (path: string): Unstorable | undefined =>
  /%00|\0/.test(path) ? { code: 'address_unstorable', path: ['path'] } : undefined;

const inQuery = (query: unknown): Unstorable | undefined => {
  const part = unstorablePart(query);
  return part && { ...part, code: 'address_unstorable' };
};

/** Forms carry JSON in their fields (`fileInfo` of an upload), where NUL is spelled \u0000. */
const parsed = (field: unknown): unknown => {
  if (typeof field !== 'string' || !/^\s*[[{]/.test(field)) return field;
  try {
    return JSON.parse(field);
  } catch {
    return field; // text that begins with a bracket
  }
};

/** The admin's forms show a message only at the path of a field, and rich text is one field. */
const toField = (path: Issue['path']) =>
  path.includes('children') ? path.slice(0, path.indexOf('children') - 1) : path;

const inBody = (ctx: Context): Unstorable | undefined => {
  const { body } = ctx.request as { body?: unknown }; // koa-body adds it
  const isForm = ctx.is('multipart', 'urlencoded') && body !== null && typeof body === 'object';
  const part = unstorablePart(
    isForm
      ? Object.fromEntries(Object.entries(body).map(([name, field]) => [name, [field].flat().map(parsed)]))
      : body,
  );
  if (part) return { ...part, path: toField(part.path) };
  return hasMoreValuesThan(MOST_VALUES, body) ? { code: 'values_too_many', path: [] } : undefined;
};

/** The name and type of a file as sent: both are stored. */
const inFiles = (ctx: Context): Unstorable | undefined => {
  const { files = {} } = ctx.request as { files?: Files }; // likewise
  for (const [field, file] of Object.entries(files)) {
    const said = [file].flat().map((one) => [one?.originalFilename, one?.mimetype]);
    if (unstorablePart({ [field]: said })) return { code: 'file_name_unstorable', path: [field] };
  }
  return undefined;
};

/**
 * Refuses, before any route, a request with text that not every database can store (in the path, the query, the body or the
 * names of files), or with more values than the server can store while others wait. Otherwise the error would occur in many places with different answers, and in some it would end
 * the process.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const found = inPath(ctx.path) ?? inQuery(ctx.query) ?? inBody(ctx) ?? inFiles(ctx);
    if (!found) return next();
    const name = found.path.join('.').replaceAll('\0', '').toWellFormed();
    return refuseEarly(strapi, ctx, { ...found, params: { name, most: MOST_VALUES } });
  };
