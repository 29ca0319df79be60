import type { UID } from '@strapi/strapi';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Row } from '../schema/row-values';

/** What of an entry is answered: its own fields, all of them where none are named, and what stands in others. */
export interface View {
  fields?: readonly string[];
  populate?: object;
}

/** Finds rows in the database for a rule that compares a draft with them; `model` itself knows no database. */
export type FindRows = (
  uid: UID.ContentType,
  query: { where: object; select?: string[]; populate?: object },
) => Promise<Row[]>;

/** What computed fields may follow from besides the row. */
export interface ComputingContext {
  /** The language of the row. */
  locale: string;
  today: Day;
}

/** What a demand may be of besides the row. */
export interface RequiringContext {
  today: Day;
  findRows: FindRows;
}

/**
 * All that the product knows of a content type besides its schema: one file a type, and the tables of the other rooms are
 * made from these (docs/adr/0037-one-file-per-type.md).
 */
export interface TypeDefinition {
  uid: UID.ContentType;
  /** The table its rows are in: `collectionName` of the schema. */
  table: string;
  /** The file of its records in a folder of examples. */
  exampleFile: string;
  /** The columns of its list in the admin, and the order it comes in. */
  listView: { columns: readonly string[]; sort: readonly [field: string, order: 'ASC' | 'DESC'] };
  /**
   * What a request gets that names neither `populate` nor `fields`: `list` is what a card on a page needs, `detail` what
   * the entry's own page needs. A request that names anything is given just what it names.
   */
  views: { list: View; detail: View };
  /** The field in whose order sites ask for its entries: there is an index for it. None for types of which there are few. */
  publicOrder?: readonly [field: string, order: 'ASC' | 'DESC'];
  /** Further indexes of published entries, by the fields they are asked by. */
  publicIndexes?: readonly (readonly string[])[];
  /** Fields that few rows have a value in, and by which those are looked for. */
  sparseFields?: readonly string[];
  /** What follows from its fields beyond dates and countries, to be written into the row. */
  computeFields?: (row: Row, context: ComputingContext) => Readonly<Record<string, unknown>>;
  /** What it demands of a draft before readers may see it. What holds for every type is in `writing/publishing`. */
  publishIssues?: (row: Row, context: RequiringContext) => Issue[] | Promise<Issue[]>;
}

/** Rows that readers see. */
export const PUBLISHED = { publishedAt: { $notNull: true } };
