import { needsTranslation } from '../../domain/language';
import { hasWords, wordsOf } from '../../domain/rich-text';
import type { Row } from '../../model/schema/row-values';
import type { TextState, TextValue } from '../contract';

/** A field of a row as a text; one without words is none. */
export function textIn(row: Row | undefined, field: string): TextValue {
  const value = row?.[field];
  if (Array.isArray(value)) return hasWords(value) ? (value as object[]) : null; // rich text: a list of blocks
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Whether two texts are the same. */
export const isSameText = (one: TextValue, other: TextValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The words of a text, without the form of rich text. */
export const plainText = (value: TextValue): string => (typeof value === 'string' ? value : wordsOf(value));

/** Whether there is a translation of a text: one that is not there shows the original's. */
export function stateOfText(
  source: TextValue,
  target: TextValue,
  from: string,
  to: string,
): Exclude<TextState, 'changed'> {
  if (target === null) return 'untranslated';
  return isSameText(source, target) && needsTranslation(plainText(target), from, to)
    ? 'untranslated'
    : 'translated';
}
