import { oncePerSchema } from './per-schema';

const WITH_ROWS = ['relation', 'component', 'dynamiczone', 'media'];

/**
 * The fields of a schema in which rows stand: relations, components, dynamic zones and files. Of a type's fifty fields a
 * dozen are such, and each row of an answer is asked for them.
 */
export const rowFieldsOf = oncePerSchema((schema) =>
  Object.entries(schema.attributes).filter(([, { type }]) => WITH_ROWS.includes(type)),
);
