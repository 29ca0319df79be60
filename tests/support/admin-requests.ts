import { CONTENT_TYPES, isContentType, type ContentType } from '../../src/model/content-types';
import { app } from './app';
import { deskRequestFor, type Named } from './desk-requests';
import { everyName, likely, OPERATORS, written } from './public-requests';
import type { Choices } from './sequences/random';
import { optionsOf, schemaOf, valueFor, type Row } from './sequences/values';

/** A request to the admin, as its screens send it or not. */
export interface AdminRequest {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** Sent as JSON: an object or a list. */
  body: object;
}

const TEXTS = [
  ...['', '0', '-1', '1', 'abc', 'NaN', 'null', 'true', 'false', '[]', '{}', '*', '%', "'", '"', '\\', '$eq'],
  ...['2024-10', '2024-13-01', '2024-05-01', '2031-05-01T10:00:00Z', 'вчера', '../..', '😀', '\u0001', 'bg'],
  ...['9999999999999999999', '1e309', 'x'.repeat(300), 'constructor', '__proto__', 'toString', 'en', 'xx'],
];
const PARAMETERS = [
  ...['filters', 'sort', 'fields', 'populate', 'page', 'pageSize', 'locale', 'status', '_q', '_filter', 'id'],
  ...['publicationFilter', 'hasPublishedVersion', 'publicationStatusFilter', 'documentIds', 'idsToOmit'],
  ...['idsToInclude', 'action', 'lookup', 'where', 'limit', 'start', 'count', 'sourceLocale', 'targetLocale'],
  ...['documentId', 'component', 'plugins', 'collectionType'],
];
const KEYS = [
  ...['documentIds', 'locale', 'status', 'id', 'documentId', 'model', 'contentTypeUID', 'field', 'value'],
  ...['data', 'widgets', 'version', 'connect', 'disconnect', 'set', '__component', 'permissions', 'email'],
  ...['firstname', 'password', 'createdBy', 'updatedBy', 'localizations', 'roles', 'sort', 'discardDraft'],
];
/** Of the running application, so that a type, a component or a field that comes later is named as well. */
const typesThereAre = () => [
  ...Object.keys(app().contentTypes),
  ...Object.keys(app().components),
  ...['api::none.none', 'constructor', ''],
];

const idFor = (choices: Choices, named: Named) =>
  choices.one([...named.documentIds, ...named.documentIds, ...TEXTS.slice(0, 6), ...named.rows.map(String)]);

const scalar = (choices: Choices, named: Named): unknown =>
  choices.one<() => unknown>([
    () => choices.one(TEXTS),
    () => choices.one(TEXTS),
    () => idFor(choices, named),
    () => choices.one(named.rows),
    () => choices.one([0, -1, 1.5, 2 ** 40, 1e300]),
    () => choices.chance(2),
    () => null,
  ])();

/** Any JSON, with the names of our fields and forms in it. */
const anything = (choices: Choices, named: Named, depth = 0): unknown => {
  if (depth > 3 || !choices.chance(3)) return scalar(choices, named);
  const parts = Array.from({ length: choices.number(4) }, () => anything(choices, named, depth + 1));
  if (choices.chance(2)) return parts;
  return Object.fromEntries(parts.map((part) => [choices.one([...KEYS, ...KEYS, ...everyName()]), part]));
};

/** What the form of an entry sends. */
const entryForm = (choices: Choices, named: Named, uid: string): Row => {
  const form: Row = {};
  if (!(CONTENT_TYPES as readonly string[]).includes(uid)) return { name: 'x' };
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    if (optionsOf(attribute)?.computed || !optionsOf(attribute) || choices.chance(2)) continue;
    form[name] =
      attribute.type === 'relation'
        ? { connect: choices.chance(2) ? [] : [{ documentId: idFor(choices, named), locale: 'bg' }] }
        : valueFor(attribute, undefined, choices, named.files);
  }
  if ('municipality' in form) form.municipality = { connect: [{ documentId: named.municipality }] };
  return form;
};

/** What the media library sends; files themselves come as forms, and are tests' of their own. */
const mediaForm = (choices: Choices, named: Named, route: string): unknown => {
  const some = () => choices.some(named.files);
  const said = () => ({
    name: choices.one(TEXTS),
    caption: choices.one(TEXTS),
    folder: choices.one(named.files),
  });
  if (route.includes('bulk-update')) return { updates: some().map((id) => ({ id, fileInfo: said() })) };
  if (route.includes('bulk-'))
    return { fileIds: some(), folderIds: some(), destinationFolderId: choices.one(named.files) };
  return route.includes('folders')
    ? { name: choices.one(TEXTS), parent: choices.one([null, ...named.files]) }
    : { fileInfo: said() };
};

const bodyFor = (choices: Choices, named: Named, route: string, uid: string): unknown => {
  if (route.includes(' /upload')) return mediaForm(choices, named, route);
  const ids = () => Array.from({ length: 1 + choices.number(3) }, () => idFor(choices, named));
  if (route.includes('/actions/bulk')) return { documentIds: ids(), locale: 'bg' };
  if (route.includes('get-non-localized-fields'))
    return { model: uid, id: choices.one(named.rows), locale: 'en' };
  if (route.includes('/uid/generate'))
    return {
      contentTypeUID: uid,
      field: 'slug',
      // Also of what none owns.
      data: {
        ...entryForm(choices, named, uid),
        municipality: { connect: [{ documentId: named.municipality }] },
      },
    };
  if (route.includes('/uid/')) return { contentTypeUID: uid, field: 'slug', value: choices.one(TEXTS) };
  if (route.includes('homepage/layout')) return { version: 1, widgets: [{ uid: 'x', width: 6 }] };
  if (route.includes('permissions/check'))
    return { permissions: [{ action: 'x', subject: uid, field: 'name' }] };
  if (route.includes('users/me')) return { firstname: 'Редактор' };
  return route.includes('/actions/unpublish') || route.includes('/actions/discard')
    ? {}
    : entryForm(choices, named, uid);
};

/** The same body with one thing in it exchanged for anything, or all of it. */
const spoiled = (choices: Choices, named: Named, body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || choices.chance(4)) return anything(choices, named);
  const keys = Object.keys(body);
  const key =
    keys.length === 0 || choices.chance(5)
      ? choices.one([...KEYS, ...KEYS, ...everyName()])
      : choices.one(keys);
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...body }) as Row; // indexed by its own keys
  copy[key] = spoiled(choices, named, copy[key]);
  return copy;
};

const queryFor = (choices: Choices, named: Named, uid: string): string => {
  const parameters = Array.from({ length: choices.number(4) }, () => {
    if (isContentType(uid) && choices.chance(3)) return written(likely(choices, schemaOf(uid).attributes));
    const path = Array.from({ length: choices.number(4) }, () =>
      choices.one([...everyName(), ...OPERATORS, ...OPERATORS]),
    );
    const name = [choices.one(PARAMETERS), ...path.map((part) => `[${part}]`)].join('');
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(scalar(choices, named)))}`;
  });
  return (choices.chance(3) ? parameters : ['locale=bg', ...parameters]).join('&');
};

/** The parameters of our own screens, now and then without one of them. */
const partlyOf = (choices: Choices, query: Readonly<Record<string, unknown>>) =>
  Object.entries(query)
    .filter(() => !choices.chance(8))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');

/** The relations of a type among some names that are none. */
const relationsOf = (uid: string) => {
  const types: Readonly<Record<string, { attributes: object }>> = {
    ...app().contentTypes,
    ...app().components,
  };
  const names = Object.entries((types[uid]?.attributes ?? {}) as Record<string, { type: string }>)
    .filter(([, { type }]) => type === 'relation')
    .map(([name]) => name);
  return [...names, 'name', 'roles', 'related', 'constructor', 'x'];
};

/** A request for a route, `GET /path/:id`: half of them near to what the screens send. */
export const requestFor = (choices: Choices, named: Named, route: string): AdminRequest => {
  const [verb = '', pattern = ''] = route.split(' ');
  const { parts = {}, query, body: ofDesk } = deskRequestFor(choices, named, route) ?? {};
  const uid = parts.uid ?? (choices.chance(4) ? choices.one(typesThereAre()) : choices.one(CONTENT_TYPES));
  const path = pattern
    .replace(/:(model|uid|contentType)\b/, encodeURIComponent(uid))
    .replace(/:targetField/, encodeURIComponent(choices.one(relationsOf(uid))))
    .replace(/:(\w+)/g, (_, part: string) => {
      const known = choices.chance(4) ? undefined : parts[part];
      return encodeURIComponent(known ?? (idFor(choices, named) || 'x'));
    });
  const body = ofDesk ?? bodyFor(choices, named, route, uid);
  const sent = choices.chance(2) ? body : spoiled(choices, named, body);
  return {
    method: verb.toLowerCase() as AdminRequest['method'], // the tables have no other
    path: `${path}?${query && !choices.chance(3) ? partlyOf(choices, query) : queryFor(choices, named, uid)}`,
    body: typeof sent === 'object' && sent !== null ? sent : [sent],
  };
};

/** The rows of documents, by number, of any language and state. */
export const rowIdsOf = async (uid: ContentType): Promise<number[]> => {
  const rows: { id: number }[] = await app()
    .db.query(uid)
    .findMany({ select: ['id'], limit: 3 });
  return rows.map(({ id }) => id);
};
