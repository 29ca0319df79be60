import { TRANSLATION_STATES, type TranslationState as State } from '../../domain/shared';

/** A stored or sent value as a state; undefined when it is none. */
export const stateOf = (value: unknown): State | undefined =>
  TRANSLATION_STATES.find((state) => state === value);

/**
 * The state of a translation after somebody wrote in its language.
 *
 * @param stored the state before; undefined for a new row.
 * @param asked the state somebody set with the write, undefined when nobody did.
 * @param textChanged whether the write changed the text.
 */
export const afterOwnEdit = (
  stored: State | undefined,
  asked: State | undefined,
  textChanged: boolean,
): State => {
  const before = stored ?? 'fallback';
  if (asked !== undefined && asked !== 'source' && asked !== stored) return asked;
  return textChanged && (before === 'fallback' || before === 'outdated') ? 'in-progress' : before;
};

/** The state of a translation after its source text changed: what was ready is now behind. */
export const afterSourceEdit = (stored: State): State => (stored === 'done' ? 'outdated' : stored);
