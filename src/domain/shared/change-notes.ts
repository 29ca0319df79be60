import { isBlank } from './requirements';

/** What a publication says to readers about the change. */
export interface ChangeNote {
  /** When it was published (ISO 8601). */
  at: string;
  note: string;
}

const isChangeNote = (value: unknown): value is ChangeNote =>
  typeof value === 'object' && value !== null && 'at' in value && 'note' in value;

/**
 * The notes of all publications once another is made, the newest first. A publication without a note is one readers
 * need not hear of.
 *
 * @param history as it was stored; whatever is no note is left out.
 * @param at the moment of the publication.
 */
export const withNote = (history: unknown, note: string | null, at: Date): ChangeNote[] => {
  const earlier = Array.isArray(history) ? history.filter(isChangeNote) : [];
  return note === null || isBlank(note) ? earlier : [{ at: at.toISOString(), note: note.trim() }, ...earlier];
};
