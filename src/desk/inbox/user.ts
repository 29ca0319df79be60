import type { Core } from '@strapi/strapi';
import { deskUser, type DeskUser } from '../user';
import { typesWithInboxEntries, type HasAny } from './types-with-entries';

/** How many entries of a group are shown, where all groups are; the rest is counted. */
const OF_EACH = 5;

/** How many are shown of a group that is asked for alone. */
const OF_ONE = 100;

/** The user of the inbox. */
export interface InboxUser extends DeskUser {
  hasAny: HasAny;
  /** How many entries of a group are shown. */
  limit: number;
}

/** The user of the current request, who asks for all groups, or for one alone. */
export const inboxUser = async (strapi: Core.Strapi, isForOne: boolean): Promise<InboxUser> => ({
  ...(await deskUser(strapi)),
  hasAny: await typesWithInboxEntries(strapi),
  limit: isForOne ? OF_ONE : OF_EACH,
});
