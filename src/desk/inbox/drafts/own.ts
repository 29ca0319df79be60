import { HISTORY_ENTRY, type ContentType } from '../../../model/content-types';
import { tableOf } from '../../../strapi/row-tables';
import type { InboxUser } from '../user';
import { allOf, sql, type Sql } from '../../sql';
import { isPublished, type DraftGroup } from './condition';

const CHANGED = sql('entry.updated_at');

const not = ({ sql: text, bindings }: Sql): Sql => ({ sql: `not (${text})`, bindings });

/** A draft that the user has begun, which is neither published nor on its way. */
const isBegun = ({ strapi, id }: InboxUser, uid: ContentType) =>
  allOf(
    sql('entry.created_by_id = ?', id),
    sql('entry.ready_for_review is null or entry.ready_for_review = false'),
    sql('entry.publish_at is null'),
    not(isPublished(tableOf(strapi, uid))),
  );

/** Somebody else has taken the mark „ready for review“ away, and the user has not written since. */
const isReturned = ({ strapi, id }: InboxUser, uid: ContentType) =>
  allOf(
    sql('coalesce(entry.updated_by_id, 0) <> ?', id),
    sql(
      `exists (select 1 from ?? as written where written.type = ? and written.document = entry.document_id
       and written.who_kind = 'person' and written.who_id <> ? and cast(written.changes as text) like '%"readyForReview"%')`,
      tableOf(strapi, HISTORY_ENTRY),
      uid,
      id,
    ),
  );

const ownDrafts = (group: DraftGroup['group'], also: typeof isBegun): DraftGroup => ({
  group,
  of: 'source',
  newestFirst: true,
  conditionOn: (user, uid) =>
    user.mayCreate(uid) ? { where: allOf(isBegun(user, uid), also(user, uid)), date: CHANGED } : undefined,
});

/** The user’s own drafts that came back from review. */
export const returned = ownDrafts('returned', isReturned);

/** The user’s other drafts that are not finished. */
export const begun = ownDrafts('drafts', (user, uid) => not(isReturned(user, uid)));
