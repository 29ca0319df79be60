import { issue } from '../../domain/issue';
import type { Core, UID } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { componentFieldsOf, componentsOf } from '../../model/schema/walk';
import { componentTableOf } from '../../strapi/component-tables';
import type { Named } from './links';
import { namesOf } from './referrers';
import { quoteTitles } from './require-unreferenced';

/** A file of the media library: what is needed to name it. */
export interface LibraryFile {
  id: number;
  name: string;
}

const componentsWithFiles = (strapi: Core.Strapi): UID.Component[] =>
  Object.values(strapi.components)
    .map(({ uid }) => uid)
    .filter((uid) => Object.values(schemasOf(strapi)(uid).attributes).some(({ type }) => type === 'media'));

/** The fields of an entry or a component that may hold a component. */
const fieldsFor = (strapi: Core.Strapi, uid: UID.Schema, component: string) =>
  componentFieldsOf(schemasOf(strapi)(uid)).flatMap(([name, attribute]) =>
    componentsOf(attribute).some((each) => each === component) ? [name] : [],
  );

type Trx = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** The ids of the entries or components that hold some of these components. */
const holdersOf = async (
  strapi: Core.Strapi,
  trx: Trx,
  uid: UID.Schema,
  component: string,
  ids: readonly number[],
) => {
  const holders: number[] = [];
  for (const field of fieldsFor(strapi, uid, component)) {
    const found: { entity_id: number }[] = await strapi.db
      .getConnection(componentTableOf(strapi, uid, field))
      .transacting(trx)
      .where({ component_type: component, field })
      .whereIn('cmp_id', [...ids])
      .select('entity_id');
    holders.push(...found.map(({ entity_id: id }) => id));
  }
  return holders;
};

/** The published entries that hold some of these components, at any depth. */
const publishedWith = async (
  strapi: Core.Strapi,
  trx: Trx,
  component: string,
  ids: readonly number[],
): Promise<Named[]> => {
  if (ids.length === 0) return [];
  const named: Named[] = [];
  for (const uid of CONTENT_TYPES) {
    const entries = await holdersOf(strapi, trx, uid, component, ids);
    if (entries.length > 0) named.push(...(await publishedOf(strapi, uid, entries)));
  }
  for (const { uid } of Object.values(strapi.components))
    named.push(...(await publishedWith(strapi, trx, uid, await holdersOf(strapi, trx, uid, component, ids))));
  return named;
};

/** The documents of published rows, in any language: a translation of an article has its own components. */
const publishedOf = async (
  strapi: Core.Strapi,
  uid: ContentType,
  ids: readonly number[],
): Promise<Named[]> => {
  const shown: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: ids }, publishedAt: { $notNull: true } }, select: ['documentId'] });
  const documentIds = [...new Set(shown.map(({ documentId }) => documentId))];
  return documentIds.length === 0 ? [] : namesOf(strapi, uid, documentIds, 'published');
};

/** The published documents that show a file, by its id; one that shows it twice is there twice. */
export const publishedShowing = async (strapi: Core.Strapi, file: number): Promise<Named[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const named: Named[] = [];
    for (const component of componentsWithFiles(strapi)) {
      const rows: { id: number }[] = await strapi.db
        .query(component)
        .findMany({ where: { file: { id: file } }, select: ['id'] });
      named.push(
        ...(await publishedWith(
          strapi,
          trx,
          component,
          rows.map(({ id }) => id),
        )),
      );
    }
    return named;
  });

/**
 * Refuses to delete files that published entries show: Strapi would leave an empty place on the page
 * (strapi/strapi#2956).
 *
 * @throws errors.ValidationError that names each file and what shows it, before anything is deleted.
 */
export const requireUnused = async (strapi: Core.Strapi, files: readonly LibraryFile[]) => {
  const issues = [];
  const referredBy: Named[] = [];
  for (const file of files) {
    const named = await publishedShowing(strapi, file.id);
    const distinct = named.filter(
      ({ documentId }, index) => named.findIndex((each) => each.documentId === documentId) === index,
    );
    if (distinct.length > 0)
      issues.push(issue('file_in_use', [], { file: file.name, titles: quoteTitles(distinct) }));
    referredBy.push(...distinct);
  }
  if (issues.length > 0) refuse(strapi, issues, { referredBy });
};
