import { fieldOptionsOf, type AnySchema, type FieldRole } from './field-options';
import { oncePerSchema } from './per-schema';

const namesByRole = oncePerSchema((schema) => {
  const names = new Map<FieldRole, string[]>();
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const role = fieldOptionsOf(attribute)?.role;
    if (role) names.set(role, [...(names.get(role) ?? []), name]);
  }
  return names;
});

/** The fields of a schema that have one of some roles: role by role in the order asked, each in the schema's order. */
export const fieldsOfRole = (schema: AnySchema, ...roles: readonly FieldRole[]): string[] =>
  roles.flatMap((role) => namesByRole(schema).get(role) ?? []);

/**
 * The field with the name of an entry, from which its slug is made. Every type of this product has one; for others it
 * is the id.
 */
export const titleField = (schema: AnySchema): string =>
  namesByRole(schema).get('title')?.[0] ?? 'documentId';

/** Whether a component's rows have a key, by which the same row is known in other languages. */
export const hasKey = (schema: AnySchema): boolean => namesByRole(schema).has('key');
