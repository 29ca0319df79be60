/**
 * What the admin's own screens ask the server, and what it answers: types only, for both sides. `src/admin` takes nothing else from
 * the server, and this file imports types only, so that no server code gets into the browser.
 */
import type { Change } from '../writing/history/change';

export type { Change } from '../writing/history/change';

/** Every answer of these routes. */
export interface Answer<Data> {
  data: Data;
}

/** A municipality to choose from. */
export interface Municipality {
  documentId: string;
  name: string;
}

/** Administrators and their municipalities: `GET /access/assignments` and `PUT /access/assignments/:id`. */
export interface Assignments {
  municipalities: Municipality[];
  users: {
    id: number;
    name: string;
    email: string;
    roles: string[];
    /** Has access to every municipality without being assigned to any. */
    administrator: boolean;
    municipalities: string[];
  }[];
}

/** Entries that need the editor's attention, by what there is to do. */
export type InboxGroupName = 'refused' | 'ready' | 'scheduled' | 'review' | 'agreements';

/** What the server does with an entry at a set time. */
export type ScheduledAction = 'publish' | 'withdraw';

/** An entry that needs the editor's attention. */
export interface InboxItem {
  type: string;
  /** The type as the admin calls it. */
  typeName: string;
  documentId: string;
  locale: string;
  title: string | null;
  municipality: string | null;
  /** The day or the moment it is about. */
  date: string | null;
  /** What will be done at that moment. */
  action?: ScheduledAction;
  /** Why it was not done. */
  messages?: readonly string[];
}

/** The first entries of a group, and how many there are in all. */
export interface InboxEntries {
  items: readonly InboxItem[];
  total: number;
}

/** A group of the inbox, as `GET /inbox` answers it. */
export interface InboxGroup extends InboxEntries {
  group: InboxGroupName;
}

/** A person that an entry has recorded, as `GET /people` offers them for another. */
export interface PersonSuggestion {
  name: string;
  titles: string | null;
  post: string | null;
  organisation: string | null;
  side: string | null;
  /** The partner they are from, by its documentId. */
  partnerId: string | null;
}

/** One write in a document's history. */
export interface HistoryEntry {
  id: number;
  at: string;
  who: string;
  whoKind: 'person' | 'token' | 'system';
  action: string;
  locale: string;
  changes: Change[];
  /** Why it was withdrawn, by language. */
  reason: Record<string, string> | null;
}

/**
 * What the reader calls the fields and values in changes: `programme.date` → „Дата“, `kind=twinning` → „Побратимяване“; in the parts
 * of an article with their kind, `body.article.quote.text`.
 */
export type Names = Readonly<Record<string, string>>;

/** A page of a document's history: `GET /history/:uid/:documentId`. */
export interface HistoryPage extends Answer<HistoryEntry[]> {
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number }; names: Names };
}
