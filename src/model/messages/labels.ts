import type { Core, Schema, UID } from '@strapi/strapi';
import { countryName, isCountryCode } from '../../domain/countries';
import type { Issue } from '../../domain/issue';
import type { Bilingual } from '../../domain/language';
import { formConfiguration, type Configuration } from '../../strapi/form-configuration';
import { fieldOptionsOf, schemasOf, type AnySchema } from '../schema/field-options';
import { componentsOf, holdsComponents } from '../schema/walk';
import { readerLanguage, type MessageLanguage } from './reader-language';

/** The component with which an editor confirms that what looks like a mistake is true. */
const CONFIRMATION = 'shared.confirmation' satisfies UID.Component;

/** The fields that Strapi adds to every type. */
const OF_STRAPI: ReadonlyMap<string, Bilingual> = new Map([
  ['id', { bg: 'Номер на реда', en: 'Row number' }],
  ['documentId', { bg: 'Постоянен номер', en: 'Permanent identifier' }],
  ['createdAt', { bg: 'Създадено на', en: 'Created on' }],
  ['updatedAt', { bg: 'Последна промяна', en: 'Last change' }],
  ['createdBy', { bg: 'Създадено от', en: 'Created by' }],
  ['updatedBy', { bg: 'Последно променено от', en: 'Last changed by' }],
]);

/** What this product calls a field; undefined for one of somebody else's. */
export const productLabel = (schema: AnySchema, field: string): Bilingual | undefined =>
  fieldOptionsOf(schema.attributes[field])?.label ?? OF_STRAPI.get(field);

/** What this product calls a value of a list; any other value as it is. */
export function choiceOf(
  attribute: Schema.Attribute.AnyAttribute | undefined,
  value: string,
  language: MessageLanguage,
): string {
  const options = fieldOptionsOf(attribute);
  if (options?.value === 'country' && isCountryCode(value)) return countryName(value, language);
  return options?.values?.[value]?.[language] ?? value;
}

/**
 * Names the fields of a schema as the reader's form does: what an administrator has called a field wins over our label, because
 * that is what the form shows, and it was written on purpose.
 */
export async function labelsOf(strapi: Core.Strapi, schema: AnySchema): Promise<(field: string) => string> {
  const kind = schema.uid.includes('::') ? 'content-types' : 'components';
  // Null after a request of an administrator that sent no form: Strapi stores that, until the next start.
  const { metadatas }: { metadatas: Configuration['metadatas'] | null } = await formConfiguration<AnySchema>(
    strapi,
    kind,
  ).findConfiguration(schema);
  const language = readerLanguage(strapi);
  return (field) => {
    const stored = metadatas?.[field]?.edit.label;
    return stored === undefined || stored === field
      ? (productLabel(schema, field)?.[language] ?? field)
      : stored;
  };
}

/** The schemas that the rows in a field may have: several in the text of an article. */
function rowSchemas(strapi: Core.Strapi, schema: AnySchema, field: string): AnySchema[] {
  const attribute = schema.attributes[field];
  return attribute && holdsComponents(attribute) ? componentsOf(attribute).map(schemasOf(strapi)) : [];
}

/**
 * Where on the form an issue is: the labels of its fields, and the number of a row as people count.
 *
 * @returns empty for an issue about the whole entry, or about no field of it.
 */
export async function placeOf(strapi: Core.Strapi, schema: AnySchema, path: Issue['path']): Promise<string> {
  const places: string[] = [];
  let within = [schema];
  for (const step of path) {
    if (typeof step === 'number') {
      places.push(String(step + 1));
      continue;
    }
    const holders = within.filter(({ attributes }) => Object.hasOwn(attributes, step));
    if (!holders[0]) break; // within a value, or no field: a name that no form shows
    places.push((await labelsOf(strapi, holders[0]))(step));
    within = holders.flatMap((holder) => rowSchemas(strapi, holder, step));
  }
  return places.join(' › ');
}

/** What messages call the parts of a form. */
export interface FormNames {
  field: (name: string) => string;
  /** A value of a list. */
  choice: (field: string, value: string) => string;
  /** What an editor chooses to confirm that a warning is none, by its code. */
  warning: (code: string) => string;
}

/** For messages that are read beside no form. */
export const CODE_NAMES: FormNames = {
  field: (name) => name,
  choice: (_, value) => value,
  warning: (code) => code,
};

/** The names of an entry's form, in the reader's language. */
export async function formNames(strapi: Core.Strapi, schema: AnySchema): Promise<FormNames> {
  const language = readerLanguage(strapi);
  const field = await labelsOf(strapi, schema);
  return {
    field,
    choice: (name, value) => choiceOf(schema.attributes[name], value, language),
    warning: (code) => choiceOf(schemasOf(strapi)(CONFIRMATION).attributes.code, code, language),
  };
}
