import { displayLanguageOf, scriptOf } from '../../domain/language';
import { transliterate } from '../../domain/transliteration';
import { MUNICIPALITY, PICTURE } from '../../model/content-types';
import type { AnySchema } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import type { OpenedTranslation } from './open';
import type { TextValue } from '../contract';

/** The fields with names of people and of places. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'shared.person': ['name'],
  'shared.place': ['name'],
  'shared.participant-group': ['place'],
  'article.quote': ['author'],
  [PICTURE]: ['author'],
  [MUNICIPALITY]: ['name', 'region'],
};

/** The Act leaves names from other languages in the spelling of their own (domain/transliteration). */
const isForeign = ({ country, side }: Row) =>
  side === 'theirs' || (typeof country === 'string' && country !== 'BG');

/**
 * A name of a person or a place by the Transliteration Act, for a translation from Bulgarian into a language that is written in Latin
 * letters.
 *
 * @param row what the name is in, which says whether it is Bulgarian.
 * @returns undefined where there is nothing to suggest.
 */
export function suggestionFor(
  { source, target }: OpenedTranslation,
  schema: AnySchema,
  field: string,
  row: Row,
  value: TextValue,
): string | undefined {
  const isOfLetters = displayLanguageOf(source.locale) === 'bg' && scriptOf(target.locale) === 'Latn';
  const isName = NAMES[schema.uid]?.includes(field) === true && !isForeign(row);
  if (!isOfLetters || !isName || typeof value !== 'string') return undefined;
  const name = transliterate(value);
  return name === value ? undefined : name;
}
