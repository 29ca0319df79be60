import { displayEdtf } from '../../domain/edtf';
import type { Language } from '../language';
import type { FormField } from '../strapi/form-layout';
import { TEXTS } from './texts';

/** What the rows of a component are called by: parts, each the first of some fields that has a value. */
const NAMED_BY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'agreement.decision': [['bodyName', 'body'], ['number'], ['date']],
  'agreement.signing': [['date'], ['place.name']],
  'media.document': [['title', 'file.name']],
  'media.picture': [['alternativeText', 'caption', 'file.name']],
  'municipality.page-section': [['heading']],
  'partner.milestone': [['date'], ['title']],
  'partner.other-name': [['name']],
  'partner.status-change': [['status'], ['on']],
  'project.funder': [['name']],
  'shared.activity': [['date'], ['title']],
  'shared.confirmation': [['code']],
  'shared.labelled-figure': [['label']],
  'shared.participant-group': [['place'], ['count']],
  'shared.party': [['name']],
  'shared.person': [['name'], ['post', 'organisation']],
  'shared.remark': [['field', 'text']],
  'shared.source': [['title', 'publisher', 'url']],
  'visit.programme-day': [['date'], ['title']],
  'visit.symbolic-act': [['what'], ['where']],
};

/** Longer names do not stand on one line. */
const LONGEST = 80;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), row);

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** A value in words; undefined where there is none. */
function inWords(value: unknown, { attribute }: Pick<FormField, 'attribute'>, language: Language) {
  if (typeof value === 'number') return value.toLocaleString(language);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const { value: meaning, values } = attribute.pluginOptions?.pobratim ?? {};
  if (meaning === 'edtf-point') return displayEdtf(value, language, 'point') || value;
  if (meaning === 'edtf-period') return displayEdtf(value, language, 'period') || value;
  return values?.[value]?.[language] ?? value;
}

const PLAIN = { attribute: { type: 'string' } };

/**
 * What names the rows of a component: by their content; by their number while they have none.
 *
 * @param fields of the component.
 * @param displayName what the component is called: „Снимка“.
 */
export const rowNames =
  (uid: string, fields: readonly FormField[], displayName: string | undefined, language: Language) =>
  (row: unknown, index: number): string => {
    const said = (NAMED_BY[uid] ?? []).flatMap((alternatives) => {
      const texts = alternatives.flatMap(
        (path) =>
          inWords(valueAt(row, path), fields.find(({ name }) => name === path) ?? PLAIN, language) ?? [],
      );
      return texts.slice(0, 1);
    });
    if (said.length > 0) return shorten(said.join(' – '));
    const kind = language === 'bg' ? displayName : undefined;
    return `${kind ?? TEXTS[language].row} ${index + 1}`;
  };
