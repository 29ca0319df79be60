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

/** A role to give, in the reader's language. */
export interface RoleChoice {
  code: string;
  name: string;
  description: string;
  /** Whether users with it work for municipalities. */
  needsMunicipality: boolean;
}

/** Users of the admin and their municipalities: `GET /access/assignments` and `PUT /access/assignments/:id`. */
export interface Assignments {
  municipalities: Municipality[];
  /** Those that an invited person can be given. */
  roles: RoleChoice[];
  users: {
    id: number;
    name: string;
    email: string;
    roles: string[];
    /** Has access to every municipality without being assigned to any. */
    administrator: boolean;
    municipalities: string[];
    /** Sees nothing until an administrator assigns them to a municipality. */
    lacksMunicipality: boolean;
    /** Of one who was invited and has not come yet: when that was, and when the link ends or has ended. */
    invitation: { since: string; ends: string } | null;
  }[];
}

/** A person to take in: `POST /access/invitations`. */
export interface NewEditor {
  /** First and last name. */
  name: string;
  email: string;
  /** By code. */
  role: string;
  /** By documentId; null where there is nothing to choose. */
  municipality: string | null;
}

/** What became of an invitation: it was sent by e-mail, or there is a link to hand over, which is in no other answer. */
export interface Invitation {
  name: string;
  /** The address that it was sent to. */
  sentTo: string | null;
  /** On the server of the admin, without its name: `/admin/auth/register?…`. */
  link: string | null;
  /** Whether the mail server did not take the e-mail. */
  refusedMail: boolean;
  /** Until when the link is valid. */
  ends: string;
}

/** The answer to `POST /access/invitations` and `POST /access/invitations/:id`. */
export interface Invited {
  invitation: Invitation;
  assignments: Assignments;
}

/** A link to the preview of a draft, which opens it for whoever has it: `GET /preview-links/:uid/:documentId`. */
export interface PreviewAddress {
  /** On this server, without its name; with `/en` behind it the page in a language. */
  address: string;
  /** The languages that it is for. */
  locales: string[];
  ends: string;
}

/** What waits for the editor: what others or the clock have left to do, and what they have begun themselves. */
export type WaitingGroup =
  'refused' | 'ready' | 'translated' | 'returned' | 'drafts' | 'outdated' | 'translating' | 'untranslated';

/** What is coming by itself. */
export type ComingGroup = 'scheduled' | 'visits';

/** What is on the site, or is to be, and could be better. */
export type CareGroup = 'agreements' | 'review' | 'consent' | 'pictures' | 'facts' | 'contacts';

/** Entries that need the editor's attention, by what there is to do. */
export type InboxGroupName = WaitingGroup | ComingGroup | CareGroup;

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
  /** The fields without a value, as the form calls them. */
  missing?: readonly string[];
  /** The field where there is something to do: its path in the form, `gallery.0.alternativeText`. */
  field?: string;
}

/** The first entries of a group, and how many there are in all. */
export interface InboxEntries {
  items: readonly InboxItem[];
  total: number;
  /** Whether there are even more. */
  hasMore?: boolean;
}

/** A group of the inbox, as `GET /inbox` answers it. */
export interface InboxGroup extends InboxEntries {
  group: InboxGroupName;
}

/** A partner on the map. */
export interface PartnerPlace {
  documentId: string;
  name: string | null;
  /** By name; null for who works for one municipality only. */
  municipality: string | null;
  /** By its code; of a country that is no more, only its name. */
  country: string | null;
  countryAsStated: string | null;
  status: string | null;
  point: { lat: number; lng: number } | null;
}

/** The partners of the user: `GET /places`. */
export interface PartnerPlaces {
  partners: PartnerPlace[];
  /** Whether these are all of them. */
  isAll: boolean;
}

/** A visit in the calendar: `GET /calendar?from=…&to=…`. */
export interface CalendarVisit {
  documentId: string;
  title: string | null;
  /** By name; null for who works for one municipality only. */
  municipality: string | null;
  /** Its first and its last day; of a date that names no days, those that it may be on. */
  from: string;
  to: string;
  /** The date as known (EDTF), and in words. */
  date: string | null;
  dateText: string | null;
  phase: string | null;
}

/** An entry that points at another. */
export interface IncomingLink {
  type: string;
  /** The type as the admin calls it. */
  typeName: string;
  documentId: string;
  title: string | null;
  state: 'draft' | 'published' | 'modified';
  /** Where the link is: in what readers see, in the draft, or in both. */
  onSite: boolean;
  inDraft: boolean;
}

/** What links to an entry, beside its form and before it is withdrawn or deleted: `GET /links/:uid/:documentId`. */
export interface IncomingLinks {
  /** Of the entry itself. */
  title: string | null;
  /** The first of each type that the reader may read. */
  items: IncomingLink[];
  /** How many the reader may read. */
  total: number;
  /** How many there are, whoever may read them: while any is on the site, the entry cannot leave it. */
  onSite: number;
  drafts: number;
  /** Whether there are even more. */
  hasMore?: boolean;
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

/** An entry as people call it: `GET /entries/:uid`. */
export interface EntryCard {
  /** Of its draft in the language that was asked for; it changes with each publication. */
  id: number;
  documentId: string;
  locale: string;
  title: string;
  /** What tells it from others of the same name, in words: the country, the kind, the year. */
  facts: string[];
  isPublished: boolean;
}

/** Something that a form lacks before its entry may be published, or that its editor is asked to confirm. */
export interface MissingItem {
  /** Leads to the field; empty for what is about the whole entry. */
  path: readonly (string | number)[];
  /** Where on the form that is, in the reader's words. */
  label?: string;
  message: string;
  code: string;
  /** It can be true: an editor may confirm it (docs/adr/0047-what-can-be-true.md). */
  warning?: true;
}

/** An entry that has to be published first. */
export interface NeededEntry {
  uid: string;
  documentId: string;
  title: string;
  /** What it lacks itself; empty when it can be published together with the form’s entry. */
  missing: readonly string[];
}

/**
 * What stands in the way of publishing a form as it is filled in now: `POST /checks/:model/:id`, of a new entry
 * `POST /checks/:model`. The body is what a save would send.
 */
export interface Missing {
  items: readonly MissingItem[];
  /** In a possible order. */
  publishFirst: readonly NeededEntry[];
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
  /** The fields whose earlier values the reader may put back. */
  restorable: readonly string[];
  /** Why it was withdrawn, by language. */
  reason: Record<string, string> | null;
}

/** A change whose earlier value is to be put back: `POST /history/:uid/:documentId/:id/restore`, `{ changes: […] }`. */
export type EarlierValue = Pick<Change, 'field' | 'locale' | 'published'>;

/**
 * What the reader calls the fields and values in changes: `programme.date` → „Дата“, `kind=twinning` → „Побратимяване“; in the parts
 * of an article with their kind, `body.article.quote.text`.
 */
export type Names = Readonly<Record<string, string>>;

/** Which part of a list an answer has. */
export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** A page of a document's history: `GET /history/:uid/:documentId`. */
export interface HistoryPage extends Answer<HistoryEntry[]> {
  meta: { pagination: Pagination; names: Names };
}

/** A deleted entry that can be restored. */
export interface BinItem {
  id: number;
  type: string;
  /** The type as the admin calls it. */
  typeName: string;
  title: string | null;
  /** The name of its municipality; null for what is common to all, and when the municipality is gone. */
  municipality: string | null;
  at: string;
  /** When it is deleted for good. */
  until: string;
  who: string;
  whoKind: HistoryEntry['whoKind'];
  wasPublished: boolean;
}

/** A page of the bin: `GET /bin`. */
export interface BinPage extends Answer<BinItem[]> {
  meta: {
    pagination: Pagination;
    /** Whether the user may delete an entry for good: `DELETE /bin/:id`. */
    mayEmpty: boolean;
  };
}

/** What `POST /bin/:id/restore` has restored. */
export interface RestoredEntry {
  type: string;
  documentId: string;
  locale: string;
  /** A sentence for each thing that did not come back. */
  lost: readonly string[];
}

/** How far the text of a language is: the field `translation` of an entry. */
export type TranslationState = 'source' | 'fallback' | 'in-progress' | 'done' | 'outdated';

/** How far one text is; `changed` where the original has changed since it was translated. */
export type TextState = 'untranslated' | 'changed' | 'translated';

/** A text as it is stored: rich text as blocks; null for none. */
export type TextValue = string | readonly object[] | null;

/** A text of an entry in two languages. */
export interface TranslatedText {
  /** By which a save names it: fields, and rows by their keys, `programme/<key>/title`. */
  name: string;
  /** What the form calls the field. */
  label: string;
  /** One line, many lines, or rich text. */
  kind: 'line' | 'lines' | 'blocks';
  /** How many characters fit; undefined where the number is not limited. */
  longest?: number;
  source: TextValue;
  target: TextValue;
  state: TextState;
  /** Where the state is `changed`: what the original said when it was translated. */
  before?: TextValue;
  /** Whether the reader may write it. */
  writable: boolean;
  /** Of a Bulgarian name: how it is written in Latin letters. */
  suggestion?: string | undefined;
}

/** A fact of an entry or of a row, as it is read: the same in every language. */
export interface ShownFact {
  label: string;
  value: string;
}

/** Texts that stand together on the form: of the entry itself, or of a row. */
export interface TranslatedSection {
  /** Which rows they are in, outermost first: „Програма“, „2“; none for the entry itself. */
  place: readonly string[];
  /** Of a part of an article: its kind, as the schema names it. */
  kind: string | null;
  /** What is in the row, by what is first in it. */
  title: string | null;
  /** A small picture of what the row shows. */
  picture: string | null;
  facts: readonly ShownFact[];
  texts: readonly TranslatedText[];
  /** Of a part that only the translation still has: by which a save names it to leave it out. */
  extra?: string;
}

/** All texts of an entry in two languages: `GET /translations/:uid/:documentId?to=en`. */
export interface TranslationTable {
  type: string;
  /** The type as the admin calls it. */
  typeName: string;
  documentId: string;
  title: string | null;
  /** The language of the original. */
  from: string;
  to: string;
  /** The languages that it can be translated into. */
  languages: readonly string[];
  state: TranslationState;
  /** What a save has to send back. */
  version: string;
  /** Whether readers have the entry, and whether they have this translation of it as it is here. */
  published: boolean;
  upToDate: boolean;
  /** What the reader may do with it. */
  writable: boolean;
  publishable: boolean;
  sections: readonly TranslatedSection[];
}

/** A part of a form under a heading of its own. */
export interface FormGroup {
  /** The same in every language. */
  name: string;
  title: string;
  /** Closed until somebody needs it. */
  folded: boolean;
  fields: readonly string[];
}

/** What the answer for a type’s form has besides Strapi’s own, in its `options`. */
export interface FormOptions {
  groups: readonly FormGroup[];
  /** The date by which a list of entries is offered by year. */
  yearField?: string;
  /** The country by which it is offered, of the entry or of what it links to: `partners.country`. */
  countryField?: string;
  /** Fields whose value is a country. */
  countries: readonly string[];
  /** Whether there is only one municipality that an entry of this reader can belong to. */
  hasOneMunicipality: boolean;
  /** Fields that this reader need not be asked: there is only one value that they can have. */
  unasked: readonly string[];
  /** The reader’s. */
  language: 'bg' | 'en';
}

/** What the entries of a list have besides Strapi’s own: how far each is translated, by language. */
export interface Listed {
  translations: Record<string, string>;
}

/** What `PUT /translations/:uid/:documentId?to=en` saves; it answers with the table as it is then. */
export interface TranslationSave {
  /** That of the table which was filled in. */
  version: string;
  /** The texts that were changed, by their names. */
  texts?: Readonly<Record<string, TextValue>>;
  /** The parts of an article to leave out, by the names of the sections that only the translation has. */
  without?: readonly string[];
  /** Whether the translation is finished. */
  done?: boolean;
}

/** A site that is told of changes, as the operator has set it up. */
export interface NoticeReceiver {
  name: string;
  /** The only municipality that it is told about, by name; null for all. */
  municipality: string | null;
  /** Notices that are still to be sent. */
  waiting: number;
  /** Notices that are not sent any more, because it never accepted them. */
  failed: number;
  /** It answered that it wants none any more. */
  isOff: boolean;
}

/** A notice that was sent and not accepted. */
export interface UnacceptedNotice {
  id: number;
  receiver: string;
  /** The type of the entry as the admin calls it. */
  typeName: string;
  type: string;
  documentId: string;
  locale: string;
  title: string | null;
  /** Whether the entry is still there in that language, to be opened. */
  isThere: boolean;
  /** When the entry changed. */
  at: string;
  attempts: number;
  /** Why it was not accepted the last time, and what to do about it; null where the reason is not stored. */
  message: string | null;
  /** The beginning of what the site answered then, in its own words; null where it said nothing. */
  answer: string | null;
  /** When it is sent again; null where it is not. */
  next: string | null;
}

/** What `GET /notices` answers: who is told of changes, and the first notices that they have not accepted. */
export interface Notices {
  receivers: NoticeReceiver[];
  unaccepted: UnacceptedNotice[];
}
