import { fieldsOfRole } from '../../model/schema/field-roles';
import { oncePerSchema } from '../../model/schema/per-schema';
import { answeredDocument, answeredEntries, documentsOf } from '../documents';
import type { WriteHandler } from '../write';

/** Values that apply to the original only: times of publication and review, and notes. */
const undecided = oncePerSchema((schema) =>
  Object.fromEntries(
    fieldsOfRole(schema, 'schedule', 'review', 'note').map((name) => [
      name,
      schema.attributes[name]?.type === 'boolean' ? false : null,
    ]),
  ),
);

/**
 * Clones a document in all its languages. The clone's own data are then written in one language, like any other change:
 * Strapi would write the Bulgarian title into the English row.
 */
export const cloneAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, schema, locale } = write;
  const { slug, createdBy, updatedBy, ...own } = write.data ?? {};
  const creators = {
    ...(createdBy !== undefined && { createdBy }),
    ...(updatedBy !== undefined && { updatedBy }),
  };
  write.actIn('*');
  write.setData({ ...(slug !== undefined && { slug }), ...creators, ...undecided(schema) });
  const result = await next();
  const documentId = answeredDocument(result);
  if (documentId === undefined || Object.keys(own).length === 0) return result;
  const [written] = answeredEntries(await documentsOf(strapi, uid).update({ documentId, locale, data: own }));
  const others = answeredEntries(result).filter((entry) => entry.locale !== locale);
  return { documentId, entries: written ? [written, ...others] : others };
};
