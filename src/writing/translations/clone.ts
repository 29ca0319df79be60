import { fieldsOfRole } from '../../model/schema/field-roles';
import { oncePerSchema } from '../../model/schema/per-schema';
import { answeredDocument, answeredEntries, documentsOf } from '../documents';
import type { WriteHandler } from '../write';

/** What was decided about the original and not about its copy: when it is published and looked at, and what was noted. */
const undecided = oncePerSchema((schema) =>
  Object.fromEntries(
    fieldsOfRole(schema, 'schedule', 'review', 'note').map((name) => [
      name,
      schema.attributes[name]?.type === 'boolean' ? false : null,
    ]),
  ),
);

/**
 * Copies a document in all its languages. What the copy is given of its own is then written in one of them, as any
 * other change: Strapi would write the Bulgarian title into the English copy.
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
