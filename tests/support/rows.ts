import type { UID } from '@strapi/strapi';
import { app } from './app';
import type { Fields } from './editor';

/** A row of a document in the database: one language, draft or published. */
export type Row = Fields & { id: number; documentId: string; locale: string; publishedAt: string | null };

/** The rows of a repeatable component. */
export const rowsIn = (entry: Fields, field: string) => entry[field] as Fields[]; // its schema says so

/** A document's rows in the database, of every language, draft and published, the oldest first. */
export const rowsOf = (uid: string, documentId: string, populate: object = []): Promise<Row[]> =>
  app()
    .db.query(uid as UID.ContentType) // one of ours, written in the test
    .findMany({ where: { documentId }, orderBy: { id: 'asc' }, populate });

/** One of them: the Bulgarian draft, or what is published of it. */
export const rowOf = async (
  uid: string,
  documentId: string,
  { state = 'draft', populate }: { state?: 'draft' | 'published'; populate?: object } = {},
): Promise<Row> => {
  const row = (await rowsOf(uid, documentId, populate)).find(
    ({ locale, publishedAt }) => locale === 'bg' && (publishedAt === null) === (state === 'draft'),
  );
  if (!row) throw new Error(`${uid} ${documentId} has no Bulgarian row that is ${state}.`);
  return row;
};
