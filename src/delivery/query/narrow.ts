import { isRecord } from '../../domain/record';
import { isOwned, MUNICIPALITY } from '../../model/content-types';
import type { AnySchema } from '../../model/schema/field-options';
import { readableField, schemaWithin, type Walk } from './readable';

/** The fields that identify one document, by an index. */
export const NAMES = ['slug', 'documentId', 'id'];

export const entriesOf = (filters: unknown): [name: string, condition: unknown][] =>
  Array.isArray(filters) ? filters.flatMap(entriesOf) : isRecord(filters) ? Object.entries(filters) : [];

const isOneValue = (condition: unknown): boolean =>
  isRecord(condition)
    ? Object.keys(condition).join() === '$eq' && typeof condition.$eq === 'string'
    : typeof condition === 'string';

/** Whether few documents are linked to one of this type: a municipality has hundreds, a theme tens of thousands. */
const isOfFew = (within: AnySchema) => within.uid === MUNICIPALITY || isOwned(within.uid);

/**
 * Whether filters select only the entries of one municipality, partner, project…, or a single entry. The other
 * conditions are then checked for those entries only (src/strapi/relation-conditions.ts).
 */
export const isNarrow = (walk: Walk, schema: AnySchema, filters: unknown): boolean =>
  entriesOf(filters).some(([name, condition]) => {
    if (name === '$and') return isNarrow(walk, schema, condition);
    if (NAMES.includes(name)) return isOneValue(condition);
    const attribute = readableField(schema, name);
    const within = attribute?.type === 'relation' ? schemaWithin(walk, attribute) : undefined;
    if (!within || !isOfFew(within)) return false;
    return (
      isOneValue(condition) ||
      (isRecord(condition) &&
        NAMES.some((each) => isOneValue(condition[each]) && condition[each] !== undefined))
    );
  });
