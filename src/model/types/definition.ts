import type { UID } from '@strapi/strapi';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Row } from '../schema/row-values';

/** What an answer contains of an entry: its own fields (all if none are named), and what is populated. */
export interface View {
  fields?: readonly string[];
  populate?: object;
}

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
  /** The columns of its list in the admin, and its order. */
  listView: { columns: readonly string[]; sort: readonly [field: string, order: 'ASC' | 'DESC'] };
  /** The fields of its form in the admin, in the order in which an editor thinks of them: all that are not hidden. */
  editView: readonly string[];
  /**
   * The answer to a request that names neither `populate` nor `fields`: `list` is what a card on a page needs, `detail`
   * what the entry's own page needs. A request that names anything gets just that.
   */
  views: { list: View; detail: View };
  /** The field that sites sort its entries by: there is an index for it. Left out for types with few entries. */
  publicOrder?: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Further indexes of published entries, by the fields they are asked by. */
  publicIndexes?: readonly (readonly string[])[];
  /** Fields that few rows have a value in, and that are filtered by. */
  sparseFields?: readonly string[];
  /** Relations that computed fields depend on, with the fields that are read of the rows that they point to. */
  computedFrom?: Readonly<Record<string, readonly string[]>>;
  /** The values of its own computed fields, beyond those of dates and countries. */
  computeFields?: (row: Row, context: ComputingContext) => Readonly<Record<string, unknown>>;
  /** The fields that are made up for readers (`shownOnly` in the schema). */
  shownFields?: Readonly<Record<string, ShowField>>;
  /** The computed field by which several municipalities’ entries are known to be of one thing; lists count it once if asked to. */
  sameBy?: string;
  /** Its requirements for publishing a draft. The requirements of every type are in `writing/publishing`. */
  publishIssues?: (row: Row, context: RequiringContext) => Issue[] | Promise<Issue[]>;
}

/** A filter for published rows. */
export const PUBLISHED = { publishedAt: { $notNull: true } };
