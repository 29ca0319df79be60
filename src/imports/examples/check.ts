import type { Schema } from '@strapi/strapi';
import { MUNICIPALITY } from '../../model/content-types';
import { LOCALES } from '../../model/locales';
import { messageFor } from '../../model/messages/catalogue';
import { malformedValues } from '../../model/schema/malformed-values';
import { fieldOptionsOf, type FieldRole, type SchemaOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { isRecord } from '../../domain/record';
import { relationTarget } from '../../model/schema/walk';
import { isSlug } from '../../domain/transliteration';
import { dataFor } from './data';
import { keyOf, type ExampleIssue, type ExampleRecord } from './records';
import { isLocalizedText } from './localized';
import { scalarProblem } from './scalars';

type Path = readonly (string | number)[];

interface Problem {
  path: Path;
  reason: string;
}

/** The roles of fields that the loader itself fills. */
const FILLED: readonly (FieldRole | undefined)[] = ['slug', 'owner', 'text-state', 'key'];
const CODES = LOCALES.map(({ code }) => code);

const textProblems = (attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path): Problem[] => {
  if (!isRecord(value))
    return [
      { path, reason: `Give the text in each language: { ${CODES.map((c) => `"${c}": "…"`).join(', ')} }.` },
    ];
  const unknown = Object.keys(value).filter((code) => !CODES.some((known) => known === code));
  const missing = CODES.filter((code) => typeof value[code] !== 'string' || value[code].trim() === '');
  return [
    ...unknown.map((code) => ({
      path: [...path, code],
      reason: `There is no language "${code}". Use ${CODES.join(' and ')}.`,
    })),
    ...missing.map((code) => ({
      path: [...path, code],
      reason: `The text in "${code}" is missing. Write it.`,
    })),
    ...CODES.flatMap((code) => {
      const reason = typeof value[code] === 'string' ? scalarProblem(attribute, value[code]) : undefined;
      return reason ? [{ path: [...path, code], reason }] : [];
    }),
  ];
};

const fieldProblems = (
  schemaOf: SchemaOf,
  name: string,
  attribute: Schema.Attribute.AnyAttribute | undefined,
  value: unknown,
  path: Path,
): Problem[] => {
  const options = fieldOptionsOf(attribute);
  if (name === 'locale' || FILLED.includes(options?.role))
    return [{ path, reason: 'The loader fills this field. Leave it out.' }];
  if (!attribute || options === undefined)
    return [{ path, reason: 'There is no such field. Check its name in the schema.' }];
  if (options.computed) return [{ path, reason: 'This field is computed. Leave it out.' }];
  switch (attribute.type) {
    case 'component':
      if (attribute.repeatable !== Array.isArray(value))
        return [{ path, reason: attribute.repeatable ? 'Give a list of objects.' : 'Give one object.' }];
      return [value]
        .flat()
        .flatMap((row, i) =>
          rowProblems(schemaOf, attribute.component, row, attribute.repeatable ? [...path, i] : path),
        );
    case 'dynamiczone':
      if (!Array.isArray(value)) return [{ path, reason: 'Give a list of objects with "__component".' }];
      return value.flatMap((row, i) => zoneProblems(schemaOf, attribute.components, row, [...path, i]));
    case 'relation':
      return [value].flat().every((slug) => typeof slug === 'string') &&
        Array.isArray(value) === attribute.relation.endsWith('Many')
        ? []
        : [
            {
              path,
              reason: attribute.relation.endsWith('Many') ? 'Give a list of slugs.' : 'Give one slug.',
            },
          ];
    case 'media':
      return [{ path, reason: 'The examples have no files. Leave it out.' }];
    default: {
      if (isLocalizedText(attribute)) return textProblems(attribute, value, path);
      const reason = scalarProblem(attribute, value);
      return reason ? [{ path, reason }] : [];
    }
  }
};

const zoneProblems = (
  schemaOf: SchemaOf,
  components: readonly string[],
  row: unknown,
  path: Path,
): Problem[] => {
  if (!isRecord(row)) return [{ path, reason: 'Give an object with "__component".' }];
  const { __component: name, ...fields } = row;
  const component = components.find((uid) => uid === name);
  if (!component)
    return [{ path: [...path, '__component'], reason: `Use one of: ${components.join(', ')}.` }];
  return rowProblems(schemaOf, component, fields, path);
};

const rowProblems = (schemaOf: SchemaOf, uid: string, fields: unknown, path: Path = []): Problem[] => {
  if (!isRecord(fields)) return [{ path, reason: 'Give an object of fields.' }];
  const { attributes } = schemaOf(uid);
  return Object.entries(fields).flatMap(([name, value]) =>
    fieldProblems(schemaOf, name, attributes[name], value, [...path, name]),
  );
};

/** Values of the right shape that are invalid, found by the same check as for every write. */
const malformed = (schemaOf: SchemaOf, record: ExampleRecord): Problem[] => {
  const problems = CODES.flatMap((code) =>
    malformedValues(schemaOf, record.uid, dataFor(schemaOf, record, code)),
  );
  const reasons = new Map(
    problems.map((issue) => [issue.path.join('.'), { path: issue.path, reason: messageFor(issue, 'en') }]),
  );
  return [...reasons.values()];
};

const relationProblems = (
  schemaOf: SchemaOf,
  record: ExampleRecord,
  known: ReadonlyMap<string, ExampleRecord>,
): Problem[] =>
  Object.entries(record.fields).flatMap(([name, value]) => {
    const type = relationTarget(schemaOf(record.uid).attributes[name]);
    if (type === undefined) return [];
    return [value].flat().flatMap((slug) => {
      const target = known.get(`${type}/${String(slug)}`);
      if (!target)
        return [
          {
            path: [name],
            reason: `There is no "${String(slug)}" to point at. Check the slug, or add the record.`,
          },
        ];
      const foreign = target.municipality !== null && target.municipality !== record.municipality;
      return foreign ? [{ path: [name], reason: `"${String(slug)}" belongs to another municipality.` }] : [];
    });
  });

const titleProblems = (schemaOf: SchemaOf, { uid, slug, fields }: ExampleRecord): Problem[] => {
  const title = titleField(schemaOf(uid));
  return [
    ...(isSlug(slug)
      ? []
      : [{ path: [], reason: `"${slug}" is no slug. Use small Latin letters, digits and hyphens.` }]),
    ...(title in fields ? [] : [{ path: [title], reason: 'Every record needs it. Write it.' }]),
  ];
};

/** Files in the folder of a municipality that is not there: nobody would own their records. */
const withoutOwner = (
  records: readonly ExampleRecord[],
  known: ReadonlyMap<string, ExampleRecord>,
): ExampleIssue[] => {
  const files = new Map(
    records.flatMap(({ file, municipality }) =>
      municipality === null || known.has(`${MUNICIPALITY}/${municipality}`) ? [] : [[file, municipality]],
    ),
  );
  return [...files].map(([file, municipality]) => ({
    file,
    record: '',
    field: '',
    reason: `The folder has no municipality.json with the record "${municipality}", which owns these. Add it.`,
  }));
};

/**
 * All problems of the example records, before anything is written.
 *
 * @param records all records of a load: relations may only point among them.
 * @returns an issue for each problem, with file, record, field and reason; none means that all can be applied.
 */
export const checkRecords = (schemaOf: SchemaOf, records: readonly ExampleRecord[]): ExampleIssue[] => {
  const known = new Map(records.map((record) => [keyOf(record), record]));
  const problemsOf = (record: ExampleRecord): ExampleIssue[] => {
    const twice = known.get(keyOf(record)) !== record;
    const shape = [
      ...(twice
        ? [{ path: [], reason: 'Another municipality’s record of this type has this slug. Choose another.' }]
        : []),
      ...titleProblems(schemaOf, record),
      ...rowProblems(schemaOf, record.uid, record.fields),
    ];
    const problems =
      shape.length > 0
        ? shape
        : [...malformed(schemaOf, record), ...relationProblems(schemaOf, record, known)];
    return problems.map(({ path, reason }) => ({
      file: record.file,
      record: record.slug,
      field: path.join('.'),
      reason,
    }));
  };
  return [...withoutOwner(records, known), ...records.flatMap(problemsOf)];
};
