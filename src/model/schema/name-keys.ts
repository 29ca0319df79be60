import { fieldOptionsOf, type KeyOption } from './field-options';
import { oncePerSchema } from './per-schema';

const keysOf = (option: KeyOption) =>
  oncePerSchema(
    ({ attributes }): ReadonlyMap<string, string> =>
      new Map(
        Object.entries(attributes).flatMap(([key, attribute]) => {
          const name = fieldOptionsOf(attribute)?.[option];
          return name === undefined ? [] : [[name, key] as const];
        }),
      ),
  );

/** The sort keys of a schema, by the names that they are of. */
export const sortKeysOf = keysOf('sortKeyOf');

/** The search keys of a schema, likewise. */
export const searchKeysOf = keysOf('searchKeyOf');
