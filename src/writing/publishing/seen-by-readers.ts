import { isOwned } from '../../model/content-types';
import { writing } from '../../operations/revision/revision';
import { COMMON } from '../../operations/revision/store';
import type { WriteAction } from '../documents';
import { municipalityOf } from '../slugs/slugs';
import type { Write, WriteHandler } from '../write';

/** What only changes drafts. A save that publishes is two writes, and the second is a publication. */
const OF_DRAFTS: readonly WriteAction[] = ['create', 'clone', 'update', 'discardDraft'];

/** Whose a document is and will be: all its rows, since one that was moved has a published row of one and a draft of another. */
const ownersOf = ({ uid, before }: Write): string[] =>
  isOwned(uid) ? [...new Set(before.rows.map((row) => municipalityOf(row) ?? COMMON))] : [];

/** Says of a write which readers can notice it: the answers that are kept for them end with it, and those for others stay. */
export const seenByReaders: WriteHandler = (write, next) =>
  writing(OF_DRAFTS.includes(write.action) ? 'drafts' : ownersOf(write), next);
