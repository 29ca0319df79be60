import { isRecord } from '../../domain/record';
import { fieldOptionsOf, type AnySchema, type SchemaOf, type ValueType } from './field-options';
import { holdsComponents, sentComponent } from './walk';

type Data = Readonly<Record<string, unknown>>;

/**
 * The data of a write with the texts of one type of value replaced, down into components.
 *
 * @param data anything a client can send; it is not changed.
 * @param replace what is to stand in place of a text that is not empty.
 */
export const withValues = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Data,
  type: ValueType,
  replace: (text: string) => string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
      if (!attribute) return [name, value];
      if (fieldOptionsOf(attribute)?.value === type)
        return [name, typeof value === 'string' && value !== '' ? replace(value) : value];
      if (!holdsComponents(attribute)) return [name, value];
      const inRow = (row: unknown) => {
        const within = isRecord(row) ? sentComponent(schemaOf, attribute, row) : undefined;
        return within && isRecord(row) ? withValues(schemaOf, within, row, type, replace) : row;
      };
      return [name, Array.isArray(value) ? value.map(inRow) : inRow(value)];
    }),
  );
