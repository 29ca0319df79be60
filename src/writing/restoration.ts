import type { ContentType } from '../model/content-types';
import { ContextValue } from '../strapi/context-value';
import type { DocumentRows, EntryRow } from './document-rows';
import type { Write } from './write';

/** A document that is being restored: its drafts with what can be restored of them, in the languages there are. */
export interface Restoration {
  uid: ContentType;
  documentId: string;
  stored: DocumentRows;
  /** What readers had of it last. */
  published: readonly EntryRow[];
  /** The account that made it. */
  createdBy: number | null;
}

const restoring = new ContextValue<Restoration>();

/** Runs the creation of a document as its restoration: it gets its documentId and all its languages back. */
export const asRestoration = <T>(restoration: Restoration, create: () => Promise<T>): Promise<T> =>
  restoring.run(restoration, create);

/** What a write restores; undefined for any other write. */
export const restorationOf = ({ action, uid }: Pick<Write, 'action' | 'uid'>): Restoration | undefined => {
  const restoration = restoring.get();
  return action === 'create' && restoration?.uid === uid ? restoration : undefined;
};
