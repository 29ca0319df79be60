import { isRecord } from '../../domain/record';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowsIn } from '../../model/schema/row-values';
import { rowFieldsOf, storedWithin } from '../../model/schema/walk';
import { removeBlockedPictures } from '../consent/consent';
import { clean } from '../reading/reader-rows';
import { fillShownFields } from '../reading/shown-fields';
import type { Reading } from './at-one-moment';
import { readRows, type Question } from './read';
import type { Row } from './wanted';

/** Of each size of a picture: what `srcset` needs. */
const OF_A_SIZE = ['url', 'width', 'height'];

const shorten = (formats: unknown) =>
  isRecord(formats)
    ? Object.fromEntries(
        Object.entries(formats).map(([size, format]) => [
          size,
          isRecord(format)
            ? Object.fromEntries(OF_A_SIZE.flatMap((name) => (name in format ? [[name, format[name]]] : [])))
            : format,
        ]),
      )
    : formats;

/** Removes numbers of rows, which change with every publication, and what a page does not need of pictures. */
const tidy = (schemaOf: SchemaOf, schema: AnySchema, row: Row) => {
  row.id = undefined; // JSON leaves it out; `delete` would slow down later readers of the row
  for (const [name, attribute] of rowFieldsOf(schema))
    for (const each of rowsIn(row[name]) as Row[]) {
      // The rows of an answer may be changed.
      const within = storedWithin(schemaOf, attribute, each);
      if (within) tidy(schemaOf, within, each);
      else if (attribute.type === 'media')
        Object.assign(each, { id: undefined, formats: shorten(each.formats) });
    }
};

/** The rows of answers, each with its type. */
const typed = (questions: readonly Question[], answers: readonly Row[][]): [string, Row][] =>
  answers.flatMap((rows, index) => rows.map((row): [string, Row] => [questions[index]?.plan.uid ?? '', row]));

/**
 * Reads rows by their plans, as every answer to a reader shows them: published only, without pictures that have no consent, with the
 * fields that are made up for readers, and nothing private.
 *
 * @param locale the language of the answer.
 * @returns for each question its rows, in the order of its ids.
 */
export async function readForReaders(
  reading: Reading,
  questions: readonly Question[],
  locale: string,
): Promise<Row[][]> {
  const { strapi, ask } = reading;
  const answers = await readRows(reading, questions);
  const answer = typed(questions, answers);
  await removeBlockedPictures(strapi, answer, ask);
  await fillShownFields(strapi, answer, locale);
  const schemaOf = schemasOf(strapi);
  for (const [uid, row] of answer) clean(schemaOf, schemaOf(uid), row);
  return answers;
}

/** The same as pages show it: without numbers of rows, and of pictures what `srcset` needs. */
export async function readShown(
  reading: Reading,
  questions: readonly Question[],
  locale: string,
): Promise<Row[][]> {
  const answers = await readForReaders(reading, questions, locale);
  const schemaOf = schemasOf(reading.strapi);
  for (const [uid, row] of typed(questions, answers)) tidy(schemaOf, schemaOf(uid), row);
  return answers;
}
