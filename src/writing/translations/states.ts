import { TRANSLATION_STATES, type TranslationState as State } from '../../domain/shared';

/** A stored or sent value as a state; undefined for any other value. */
export const stateOf = (value: unknown): State | undefined =>
  TRANSLATION_STATES.find((state) => state === value);

/**
 * The state of a translation after a write in its language.
 *
 * @param stored the state before; undefined for a new row.
 * @param asked the state set by the write; undefined for none.
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

/** The state of a translation after its source text changed: a finished one is now outdated. */
export const afterSourceEdit = (stored: State): State => (stored === 'done' ? 'outdated' : stored);
