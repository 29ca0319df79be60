import type { ContentType } from '../../model/content-types';

/** One entry of the example files: a document in all languages. Facts are written once, texts once per language. */
export interface ExampleRecord {
  /** Path of the file relative to the examples' folder, for messages. */
  file: string;
  uid: ContentType;
  slug: string;
  /** The slug of the municipality that owns it; null for the common types and the municipality itself. */
  municipality: string | null;
  fields: Readonly<Record<string, unknown>>;
}

/** A problem in an example file, with what is needed to find the line. */
export interface ExampleIssue {
  file: string;
  record: string;
  field: string;
  reason: string;
}

/** The key of a record: slugs are unique within their type over all example municipalities. */
export const keyOf = ({ uid, slug }: Pick<ExampleRecord, 'uid' | 'slug'>) => `${uid}/${slug}`;

/** The example files cannot be loaded; nothing was written. */
export class BrokenExamplesError extends Error {
  constructor(readonly issues: readonly ExampleIssue[]) {
    const lines = issues.map(
      ({ file, record, field, reason }) =>
        `  ${[file, record, field].filter(Boolean).join(' › ')}: ${reason}`,
    );
    super(`The examples were not loaded; nothing was changed. Mend this first:\n${lines.join('\n')}`);
    this.name = 'BrokenExamplesError';
  }
}
