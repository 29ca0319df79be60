import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { FILE, isContentType } from '../../model/content-types';
import { schemasOf, type AnySchema } from '../../model/schema/field-options';
import { componentsOf, holdsComponents, isListField, relationTarget } from '../../model/schema/walk';
import { columnOf } from '../../operations/database/indexes';
import { componentTableOf } from '../../strapi/component-tables';
import { linkTableOf, type LinkTable } from '../../strapi/link-tables';
import { tablesOf } from '../../strapi/model-tables';
import { isScalar, readableField, type Attribute } from '../query/readable';
import { readerOf } from './values';

/** What is read of an entry or a row: fields (all if none are named), and what of its relations, components and files. */
export interface Asked {
  fields?: readonly string[];
  populate?: unknown;
  /** Of a dynamic zone: what is read of each of its components. */
  on?: Readonly<Record<string, unknown>>;
}

interface Column {
  name: string;
  column: string;
  read: (stored: unknown) => unknown;
}

/** A field with other rows, and what is read of those. */
interface Within {
  name: string;
  isList: boolean;
}
interface LinkPlan extends Within {
  via: LinkTable;
  plan: Plan;
}
interface ComponentPlan extends Within {
  table: string;
  /** By the component's name. */
  plans: ReadonlyMap<string, Plan>;
}
interface FilePlan extends Within {
  /** The type or component whose field it is. */
  uid: string;
  plan: Plan;
}

/** How a view of a type or component is read by statements: worked out once for each view. */
export interface Plan {
  uid: string;
  table: string;
  /** Whether its rows are of entries, of which only published ones are read. */
  isEntry: boolean;
  /** In a dynamic zone a row says what it is of. */
  isInZone: boolean;
  columns: readonly Column[];
  links: readonly LinkPlan[];
  components: readonly ComponentPlan[];
  files: readonly FilePlan[];
}

const isMany = (attribute: Attribute): boolean =>
  'relation' in attribute
    ? attribute.relation.endsWith('ToMany')
    : 'multiple' in attribute && attribute.multiple === true;

/** What is asked of a field: `true` stands for all its plain fields. */
const askedOf = (asked: unknown): Asked => (isRecord(asked) ? asked : {});

/** The fields with other rows that are asked for. */
const askedWithin = (schema: AnySchema, populate: unknown): [string, Asked][] => {
  const names = Object.keys(schema.attributes).filter((name) => {
    const attribute = readableField(schema, name);
    return attribute !== undefined && !isScalar(attribute);
  });
  if (populate === '*') return names.map((name) => [name, {}]);
  const named = isRecord(populate) ? populate : {};
  return names.flatMap((name): [string, Asked][] => (name in named ? [[name, askedOf(named[name])]] : []));
};

const columnsOf = (schema: AnySchema, asked: readonly string[] | undefined): Column[] => {
  const own = isContentType(schema.uid) ? ['documentId'] : [];
  const names = new Set([...own, ...(asked ?? Object.keys(schema.attributes))]);
  return [...names].flatMap((field) => {
    const attribute = readableField(schema, field);
    return attribute && isScalar(attribute)
      ? [{ name: field, column: columnOf(field), read: readerOf(attribute) }]
      : [];
  });
};

/** Works out how rows of a type or component are read. */
export function makePlan(strapi: Core.Strapi, uid: string, asked: Asked, isInZone = false): Plan {
  const schema = schemasOf(strapi)(uid);
  const [table = ''] = tablesOf(strapi, uid);
  const links: LinkPlan[] = [];
  const components: ComponentPlan[] = [];
  const files: FilePlan[] = [];
  for (const [field, below] of askedWithin(schema, asked.populate)) {
    const attribute = schema.attributes[field];
    if (!attribute) continue;
    if (holdsComponents(attribute)) {
      const isZone = attribute.type === 'dynamiczone';
      const wanted = componentsOf(attribute).filter((each) => !isZone || each in (below.on ?? {}));
      const plans = new Map(
        wanted.map((each) => [
          each,
          makePlan(strapi, each, isZone ? askedOf(below.on?.[each]) : below, isZone),
        ]),
      );
      const via = componentTableOf(strapi, uid, field);
      components.push({ name: field, isList: isListField(attribute), table: via, plans });
    } else if (attribute.type === 'media')
      files.push({ uid, name: field, isList: isMany(attribute), plan: makePlan(strapi, FILE, below) });
    else {
      const target = relationTarget(attribute);
      if (target === undefined) continue;
      const plan = makePlan(strapi, target, below);
      links.push({ name: field, isList: isMany(attribute), via: linkTableOf(strapi, uid, field), plan });
    }
  }
  const columns = columnsOf(schema, asked.fields);
  return { uid, table, isEntry: isContentType(uid), isInZone, columns, links, components, files };
}

const plans = new WeakMap<Core.Strapi, Map<string, Plan>>();

/**
 * The plan of a view of a type.
 *
 * @param name of the view, unique for the type: the plan is made once.
 */
export function planOf(strapi: Core.Strapi, uid: string, name: string, view: () => Asked): Plan {
  const kept = plans.get(strapi) ?? new Map<string, Plan>();
  plans.set(strapi, kept);
  const key = `${uid} ${name}`;
  const plan = kept.get(key) ?? makePlan(strapi, uid, view());
  kept.set(key, plan);
  return plan;
}
