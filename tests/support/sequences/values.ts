import type { Schema, UID } from '@strapi/strapi';
import { app } from '../app';
import type { Choices } from './random';

export type Row = Record<string, unknown>;

const DATES = [
  '2000',
  '2024-10',
  '2006/2007',
  '2004~',
  '2019-02-18/2019-02-21',
  '2012/..',
  '2026-05-05',
  '2026-12-31',
];
const WORDS = [
  'Троян',
  'Стара Загора',
  'Дупница',
  'Кубрат',
  'Каварна',
  'Будва',
  'Даниловград',
  'фестивал на сливата',
];
/** Values that mean something in the fields that are marked for one (src/model/schema/field-options.ts). */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  edtf: DATES,
  country: ['BG', 'ME', 'MK', 'RS', 'FR', 'IT'],
  currency: ['EUR', 'BGN'],
  language: ['bg', 'en', 'fr'],
  url: ['https://www.troyan.bg/', 'https://www.kavarna.bg/'],
  wikidata: ['Q472', 'Q156170'],
};

interface Marked {
  pluginOptions?: {
    pobratim?: { value?: string; role?: string; computed?: boolean };
    i18n?: { localized?: boolean };
  };
}
export const optionsOf = (attribute: Schema.Attribute.AnyAttribute) =>
  (attribute as Marked).pluginOptions?.pobratim; // field options, of any field
export const isText = (attribute: Schema.Attribute.AnyAttribute) =>
  (attribute as Marked).pluginOptions?.i18n?.localized === true; // likewise

export const schemaOf = (uid: string) => app().getModel(uid as UID.Schema); // UIDs come from schemas

const words = (choices: Choices) => `${choices.one(WORDS)} ${choices.number(1000)}`;

const blocks = (choices: Choices) => [
  { type: 'paragraph', children: [{ type: 'text', text: words(choices) }] },
];

const scalar = (attribute: Schema.Attribute.AnyAttribute, choices: Choices): unknown => {
  const meant = MEANT[optionsOf(attribute)?.value ?? ''];
  if (meant) return choices.one(meant);
  switch (attribute.type) {
    case 'enumeration':
      return choices.one(attribute.enum);
    case 'boolean':
      return choices.chance(2);
    case 'integer':
      return choices.number(300);
    case 'float':
      return choices.number(8000) / 100;
    case 'date':
      return '2026-05-0' + (1 + choices.number(9));
    case 'datetime':
      return `2031-05-0${1 + choices.number(9)}T10:00:00.000Z`;
    case 'email':
      return `kmet${choices.number(50)}@troyan.bg`;
    case 'blocks':
      return blocks(choices);
    default:
      return words(choices);
  }
};

/** A component row with some of its fields, and never a computed one. */
const componentRow = (uid: string, choices: Choices, files: readonly number[]): Row => {
  const row: Row = {};
  for (const [name, attribute] of Object.entries(schemaOf(uid).attributes)) {
    if (optionsOf(attribute)?.computed || choices.chance(2)) continue;
    row[name] = valueFor(attribute, undefined, choices, files);
  }
  return row;
};

/** A list of rows as an editor leaves it: some kept, some moved, some changed, some new. */
const editedRows = (
  uids: readonly string[],
  stored: unknown,
  choices: Choices,
  files: readonly number[],
): Row[] => {
  const zone = uids.length > 1;
  const kept = choices.some((Array.isArray(stored) ? stored : []) as Row[]).map((row) => {
    const uid = zone ? String(row.__component) : String(uids[0]);
    const { id, __component } = row;
    return { id, ...(zone && { __component }), ...(choices.chance(2) && componentRow(uid, choices, files)) };
  });
  if (choices.chance(3)) return kept;
  const uid = choices.one(uids);
  return choices.shuffled([
    ...kept,
    { ...(zone && { __component: uid }), ...componentRow(uid, choices, files) },
  ]);
};

/** A value that an editor might write into a field that has `stored` now. */
export const valueFor = (
  attribute: Schema.Attribute.AnyAttribute,
  stored: unknown,
  choices: Choices,
  files: readonly number[],
): unknown => {
  if (attribute.type === 'component' && attribute.repeatable)
    return editedRows([attribute.component], stored, choices, files);
  if (attribute.type === 'component')
    return choices.chance(4) ? null : componentRow(attribute.component, choices, files);
  if (attribute.type === 'dynamiczone') return editedRows(attribute.components, stored, choices, files);
  if (attribute.type === 'media') return choices.one([null, ...files]);
  return choices.chance(5) ? null : scalar(attribute, choices);
};
