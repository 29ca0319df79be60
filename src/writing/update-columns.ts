import type { Core, UID } from '@strapi/strapi';

/**
 * Changes columns past the document service and the entity manager: it is no editor's change, so `updatedAt` stays, and
 * entries that nobody touched do not look changed. The caller tells the `Write` what it has changed (`rowsChanged`).
 *
 * @param uid a content type or a component.
 * @param where which rows; a database `where`.
 * @param data columns of the row itself, no relations and no components.
 */
export const updateColumns = async (
  strapi: Core.Strapi,
  uid: string,
  where: object,
  data: Readonly<Record<string, unknown>>,
) => {
  // UIDs come from schemas themselves, so they are known ones.
  await strapi.db
    .queryBuilder(uid as UID.Schema)
    .update({ ...data })
    .where(where)
    .execute();
};
