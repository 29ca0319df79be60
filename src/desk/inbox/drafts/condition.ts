import type { ContentType } from '../../../model/content-types';
import type { InboxGroupName, InboxItem } from '../../contract';
import { sql, type Sql } from '../../sql';
import type { InboxUser } from '../user';

/** What drafts of a type have to fulfil to be in a group: about the row `entry`. */
export interface Condition {
  where: Sql;
  /** What they are sorted by, which is shown as their date. */
  date: Sql;
}

/** A draft that is to be in a group. */
export interface FoundDraft {
  uid: ContentType;
  id: number;
  documentId: string;
  locale: string;
  date: string | null;
}

/** What is said of a draft besides its title and date. */
export type Details = Pick<InboxItem, 'field' | 'missing'>;

/** A group of the inbox that consists of drafts of the user's own municipalities. */
export interface DraftGroup {
  group: InboxGroupName;
  /** Whether the source language is asked, or the others. */
  of: 'source' | 'translations';
  newestFirst?: true;
  /** Only for those who may publish them. */
  mustPublish?: true;
  /** Undefined if no draft of a type is in it, for this user. */
  conditionOn: (user: InboxUser, uid: ContentType) => Condition | undefined;
  /** What is said of the drafts that are shown, by id. */
  describe?: (
    user: InboxUser,
    uid: ContentType,
    ids: readonly number[],
  ) => Promise<ReadonlyMap<number, Details>>;
}

/** That the document of the row `entry` is published in its language. */
export const isPublished = (table: string): Sql =>
  sql(
    `exists (select 1 from ?? as shown where shown.document_id = entry.document_id and shown.locale = entry.locale
     and shown.published_at is not null)`,
    table,
  );
