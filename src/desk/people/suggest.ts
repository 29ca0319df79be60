import type { Core } from '@strapi/strapi';
import { searchKeyOf } from '../../domain/matching';
import { presentlyMay } from '../../access/municipalities/scope';
import { CONTENT_TYPES, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { componentFieldsOf, componentsOf } from '../../model/schema/walk';
import { accessTo } from '../access';
import { linkTableOf } from '../../strapi/link-tables';
import { presentAbility } from '../../strapi/present-request';
import type { PersonSuggestion } from '../contract';

const PERSON = 'shared.person';

/** What is taken over into another entry. Whether somebody led that delegation is not. */
const FIELDS = ['name', 'titles', 'post', 'organisation', 'side', 'partnerId'] as const;

/** A name of which less is typed has too many bearers. */
const LEAST_LETTERS = 2;

/** How many people are offered. */
const OFFERED = 10;

/** The fields of a type that lead to people: `delegation`, `people`. Those of an article’s body have none. */
const pathsToPeople = (schemaOf: SchemaOf, schema: AnySchema): string[][] =>
  componentFieldsOf(schema).flatMap(([name, attribute]) =>
    attribute.type === 'dynamiczone'
      ? []
      : componentsOf(attribute).flatMap((uid) =>
          uid === PERSON ? [[name]] : pathsToPeople(schemaOf, schemaOf(uid)).map((path) => [name, ...path]),
        ),
  );

/** Populates the rows at a path, of those at its end only the ones with a condition. */
const populateAt = ([field = '', ...rest]: readonly string[], where: object): object => ({
  [field]: rest.length === 0 ? { where } : { select: ['id'], populate: populateAt(rest, where) },
});

const rowsAt = (row: Row, [field, ...rest]: readonly string[]): Row[] =>
  field === undefined ? [row] : rowsOf(row, field).flatMap((each) => rowsAt(each, rest));

/** Who is asked for. */
export interface AskedPeople {
  /** The beginning of a name, or of any part of it. */
  name: string;
  /** The municipalities in whose entries people are looked for, by documentId; of the user’s own. */
  municipalities: readonly string[];
  locale: string;
}

/**
 * The ids of the drafts of a type that belong to municipalities, by the index of the link table: Strapi's filter on the municipality would
 * read every entry of the installation (src/strapi/link-tables.ts).
 */
async function draftsOf(
  strapi: Core.Strapi,
  uid: ContentType,
  { municipalities, locale }: AskedPeople,
): Promise<number[]> {
  const [owner] = fieldsOfRole(schemasOf(strapi)(uid), 'owner');
  if (owner === undefined) return [];
  const rows: { id: number }[] = await strapi.db.query(MUNICIPALITY).findMany({
    where: { documentId: { $in: municipalities }, locale, publishedAt: null },
    select: ['id'],
  });
  const { table, source, target } = linkTableOf(strapi, uid, owner);
  const links: Record<string, number>[] = await strapi.db
    .getConnection(table)
    .select(source)
    .whereIn(
      target,
      rows.map(({ id }) => id),
    );
  return links.flatMap((link) => link[source] ?? []);
}

/** Whether the user may read all that would be offered of the people at a path. */
const mayReadAt = (strapi: Core.Strapi, uid: ContentType, path: readonly string[]) =>
  FIELDS.every((field) => presentlyMay(strapi, 'read', uid, [...path, field].join('.')));

/** The people with a name in the drafts of a type that the user may read. */
async function peopleIn(
  strapi: Core.Strapi,
  uid: ContentType,
  key: string,
  asked: AskedPeople,
): Promise<Row[]> {
  const schemaOf = schemasOf(strapi);
  const paths = pathsToPeople(schemaOf, schemaOf(uid)).filter((path) => mayReadAt(strapi, uid, path));
  if (paths.length === 0) return [];
  const conditions = await accessTo(strapi, uid, presentAbility(strapi)).filters();
  const findMany: (params: object) => Promise<Row[]> = strapi.documents(uid).findMany; // each type has its own parameters
  const entries = await findMany({
    status: 'draft',
    locale: asked.locale,
    filters: { $and: [...conditions, { id: { $in: await draftsOf(strapi, uid, asked) } }] },
    fields: ['documentId'],
  });
  const people: Row[] = [];
  for (const path of entries.length === 0 ? [] : paths) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: { id: { $in: entries.map(({ id }) => id) } },
      select: ['id'],
      populate: populateAt(path, { searchKey: { $contains: key } }),
    });
    people.push(...rows.flatMap((row) => rowsAt(row, path)));
  }
  return people;
}

/** Those whose name begins so come before those of whom another part of it does; then the newest. */
const byRank = (key: string) => (one: Row, other: Row) => {
  const [first, second] = [one, other].map((row) => (textOf(row, 'searchKey')?.startsWith(key) ? 0 : 1));
  return first === second ? Number(other.id) - Number(one.id) : (first ?? 0) - (second ?? 0);
};

/**
 * The people already recorded whose name, or a part of it, begins with what is typed: as they are offered when a name is typed in
 * another entry. One of whom other entries say something else (another post) is offered with each.
 *
 * It costs what the municipality’s own entries cost, however many others there are: these are found by the link to it, and the
 * people in them by the tables of components, each by an index.
 */
export async function suggestPeople(strapi: Core.Strapi, asked: AskedPeople): Promise<PersonSuggestion[]> {
  const key = searchKeyOf(asked.name);
  if ([...key].length < LEAST_LETTERS || asked.municipalities.length === 0) return [];
  const found: Row[] = [];
  for (const uid of CONTENT_TYPES) found.push(...(await peopleIn(strapi, uid, key, asked)));
  const people = found
    .filter((row) => ` ${textOf(row, 'searchKey') ?? ''}`.includes(` ${key}`))
    .sort(byRank(key))
    .map(
      (row) =>
        Object.fromEntries(FIELDS.map((field) => [field, textOf(row, field)])) as unknown as PersonSuggestion,
    ); // its fields
  const distinct = new Map(people.map((person) => [JSON.stringify(person), person]));
  return [...distinct.values()].slice(0, OFFERED);
}
