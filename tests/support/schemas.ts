import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../../src/domain/language';

/** An attribute as its schema's file has it. */
export interface Attribute {
  type: string;
  maxLength?: number;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  private?: boolean;
  enum?: string[];
  target?: string;
  pluginOptions?: {
    i18n?: { localized?: boolean };
    pobratim?: {
      value?: string;
      role?: string;
      computed?: boolean;
      hidden?: boolean;
      label?: Bilingual;
      placeholder?: Bilingual;
      values?: Record<string, Bilingual>;
      description?: { bg?: string; en?: string };
    };
  };
}
export interface Schema {
  collectionName: string;
  info: { description?: string; displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { pobratim?: { internal?: boolean } };
  attributes: Record<string, Attribute>;
}

const read = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8'));
/** The types that editors and sites know; what the system keeps for itself is in no table of theirs. */
export const TYPES: ReadonlyMap<string, Schema> = new Map(
  readdirSync('src/api')
    .map(
      (name) => [`api::${name}.${name}`, read(`src/api/${name}/content-types/${name}/schema.json`)] as const,
    )
    .filter(([, { pluginOptions }]) => pluginOptions?.pobratim?.internal !== true),
);
export const COMPONENTS: ReadonlyMap<string, Schema> = new Map(
  readdirSync('src/components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map(
      (file) =>
        [
          file.replace(path.sep, '.').replace(/\.json$/, ''),
          read(path.join('src/components', file)),
        ] as const,
    ),
);
export const SCHEMAS = [...TYPES, ...COMPONENTS];
export const ATTRIBUTES = SCHEMAS.flatMap(([uid, { attributes }]) =>
  Object.entries(attributes).map(([name, attribute]) => ({ uid, name, attribute, at: `${uid} ${name}` })),
);
