import { writing } from '../../operations/revision/revision';
import type { WriteAction } from '../documents';
import type { WriteHandler } from '../write';

/** What only changes drafts. A save that publishes is two writes, and the second is a publication. */
const OF_DRAFTS: readonly WriteAction[] = ['create', 'clone', 'update', 'discardDraft'];

/** Says of a write whether readers can notice it: the answers that are kept for them end with it, or stay. */
export const seenByReaders: WriteHandler = ({ strapi, action }, next) =>
  writing(strapi, OF_DRAFTS.includes(action) ? 'drafts' : 'what is published', next);
