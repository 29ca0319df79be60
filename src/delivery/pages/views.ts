import { isRecord } from '../../domain/record';
import { FILE, type ContentType } from '../../model/content-types';
import { fieldsOfRole } from '../../model/schema/field-roles';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, componentsOf, linkTarget, relationTarget } from '../../model/schema/walk';
import type { View } from '../../model/types/definition';
import { VIEWS } from '../reading/views';
import type { Asked } from '../rows/plan';

/** What a page needs of a file; how else it is stored is for generic REST. */
const FILE_VIEW: Asked = {
  fields: ['name', 'alternativeText', 'url', 'mime', 'ext', 'size', 'width', 'height', 'formats', 'pages'],
};

/** The parts of a view below a field, as its schema says. */
const within = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  asked: Asked,
  partOf: (name: string, part: Asked) => Asked | undefined = (_, part) => part,
): Asked => {
  const populate = isRecord(asked.populate) ? asked.populate : {};
  const parts = Object.entries(populate).flatMap(([name, value]): [string, Asked][] => {
    const attribute = schema.attributes[name];
    const part = partOf(name, isRecord(value) ? value : {});
    if (attribute === undefined || part === undefined) return [];
    const target = linkTarget(attribute);
    if (target === FILE) return [[name, FILE_VIEW]];
    if (target !== undefined) return [[name, within(schemaOf, schemaOf(target), part)]];
    if (!holdsComponents(attribute)) return [];
    if (attribute.type === 'component')
      return [[name, within(schemaOf, schemaOf(attribute.component), part)]];
    const on = componentsOf(attribute).flatMap((uid): [string, Asked][] => {
      const below = part.on?.[uid];
      return below === undefined
        ? []
        : [[uid, within(schemaOf, schemaOf(uid), isRecord(below) ? below : {})]];
    });
    return [[name, { on: Object.fromEntries(on) }]];
  });
  return { ...asked, ...(asked.populate !== '*' && { populate: Object.fromEntries(parts) }) };
};

/**
 * What a card in a list of a page shows: what the type’s list view shows (`src/model/types`), but of entries inside it no pictures,
 * and its municipality only where the page is of all.
 */
export function cardView(schemaOf: SchemaOf, uid: ContentType, isOfAll: boolean): Asked {
  const schema = schemaOf(uid);
  const owners = fieldsOfRole(schema, 'owner');
  const view: View = VIEWS[uid].list;
  return within(schemaOf, schema, view, (name, part) => {
    if (owners.includes(name) && !isOfAll) return undefined;
    const attribute = schema.attributes[name];
    return attribute && relationTarget(attribute) !== undefined ? { fields: part.fields } : part;
  });
}

/**
 * What the page of an entry shows of it: what the type’s detail view shows.
 *
 * @param without the relations that the page has as lists of their own.
 */
export function entryView(schemaOf: SchemaOf, uid: ContentType, without: readonly string[] = []): Asked {
  const view: View = VIEWS[uid].detail;
  return within(schemaOf, schemaOf(uid), view, (name, part) => (without.includes(name) ? undefined : part));
}
