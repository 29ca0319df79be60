import type { Core, UID } from '@strapi/strapi';

/**
 * Updates columns past the document service and the entity manager: it is not an editor's change, so `updatedAt` stays
 * and the entry does not look modified. The caller reports the change to the `Write` (`rowsChanged`).
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
