import type { UID } from '@strapi/strapi';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Bilingual } from '../../domain/language';
import type { Row } from '../schema/row-values';

/** What an answer contains of an entry: its own fields (all if none are named), and what is populated. */
export interface View {
  fields?: readonly string[];
  populate?: object;
}

/** A fact that readers look for in a published entry, without which it can be published. */
export interface WantedFact {
  field: string;
  /** Fields of which one is enough instead: a country that is no more has only its name. */
  or?: readonly string[];
}

/** Whether a row says a fact. */
export const isSaid = (row: Row, { field, or = [] }: WantedFact): boolean =>
  [field, ...or].some((each) => row[each] !== null && row[each] !== undefined);

/** Finds rows in the database for a rule that compares a draft with them; `model` itself does not use the database. */
export type FindRows = (
  uid: UID.Schema,
  query: { where: object; select?: string[]; populate?: object },
) => Promise<Row[]>;

/** What a field that is made up for readers may depend on besides the rows. */
export interface ShowingContext {
  /** The language of the answer. */
  locale: string;
  findRows: FindRows;
}

/**
 * The values of a field that is made up for readers, of all the rows of an answer at once: a statement for each would be too many.
 *
 * @param rows as they are in the answer, with the fields that were asked for and their ids.
 * @returns by id; a row that is left out has null.
 */
export type ShowField = (
  rows: readonly Row[],
  context: ShowingContext,
) => Promise<ReadonlyMap<number, unknown>>;

/**
 * What a row stores for a field that is made up for readers, where there may be something to show. A number: SQLite gives a stored `true`
 * back as 1, and it would be computed again with every write.
 */
export const SHOWABLE = 1;

/** The ids of rows. */
export const idsOf = (rows: readonly Row[]): number[] => rows.map(({ id }) => Number(id));

/** What computed fields may depend on besides the row. */
export interface ComputingContext {
  /** The language of the row. */
  locale: string;
  today: Day;
}

/** What a requirement may depend on besides the row. */
export interface RequiringContext {
  today: Day;
  findRows: FindRows;
}

/** Fields of a form that belong together. */
export interface FormGroup {
  /** By which a browser remembers whether it is open. */
  name: string;
  title: Bilingual;
  /** It rarely matters: closed until somebody opens it, or is led into it. */
  folded?: true;
  /** A computed field comes after those that it follows from. */
  fields: readonly string[];
}

/**
 * All that the product knows of a content type besides its schema: one file a type, and the tables of the other rooms
 * are made from these (docs/adr/0037-one-file-per-type.md).
 */
export interface TypeDefinition {
  uid: UID.ContentType;
  /** The table its rows are in: `collectionName` of the schema. */
  table: string;
  /** The file of its records in a folder of examples. */
  exampleFile: string;
  /** Its list in the admin: the columns, the order, and the date and the country by which entries are looked for. */
  listView: {
    columns: readonly string[];
    sort: readonly [field: string, order: 'ASC' | 'DESC'];
    yearField?: string;
    countryField?: string;
    /** What tells an entry from others of its name, where one is chosen for a link; its columns if left out. */
    facts?: readonly string[];
  };
  /** The form of its entries in the admin, in the order in which an editor thinks: all fields that are not hidden. */
  editView: readonly FormGroup[];
  /**
   * The answer to a request that names neither `populate` nor `fields`: `list` is what a card on a page needs, `detail`
   * what the entry's own page needs. A request that names anything gets just that.
   */
  views: { list: View; detail: View };
  /** The field that sites sort its entries by: there is an index for it. Left out for types with few entries. */
  publicOrder?: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Further indexes of published entries, by the fields they are asked by. */
  publicIndexes?: readonly (readonly string[])[];
  /** The fields that numbers about all published entries are made of: an index has them, so that no row is read. */
  countedFields?: readonly string[];
  /** Fields that few rows have a value in, and that are filtered by. */
  sparseFields?: readonly string[];
  /** The facts without which a published entry is listed on the home page of those who write it. */
  wantedFacts?: readonly WantedFact[];
  /** Of what has `partners`: the field with the last day on which an entry shows that there was contact with them. */
  contactUntil?: string;
  /** Relations that computed fields depend on, with the fields that are read of the rows that they point to. */
  computedFrom?: Readonly<Record<string, readonly string[]>>;
  /** The values of its own computed fields, beyond those of dates and countries. */
  computeFields?: (row: Row, context: ComputingContext) => Readonly<Record<string, unknown>>;
  /**
   * The fields that are made up for readers (`shownOnly` in the schema). A type computes `SHOWABLE` where there may be something to show:
   * for rows without it nothing is asked of the database.
   */
  shownFields?: Readonly<Record<string, ShowField>>;
  /** The computed field by which several municipalities’ entries are known to be of one thing; lists count it once if asked to. */
  sameBy?: string;
  /** Its requirements for publishing a draft. The requirements of every type are in `writing/publishing`. */
  publishIssues?: (row: Row, context: RequiringContext) => Issue[] | Promise<Issue[]>;
}

/** A filter for published rows. */
export const PUBLISHED = { publishedAt: { $notNull: true } };
