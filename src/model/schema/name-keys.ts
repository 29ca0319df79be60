import { fieldOptionsOf } from './field-options';
import { oncePerSchema } from './per-schema';

/** The sort keys of a schema, by the names that they are of. */
export const sortKeysOf = oncePerSchema(
  ({ attributes }) =>
    new Map(
      Object.entries(attributes).flatMap(([key, attribute]) => {
        const name = fieldOptionsOf(attribute)?.sortKeyOf;
        return name === undefined ? [] : [[name, key] as const];
      }),
    ),
);
