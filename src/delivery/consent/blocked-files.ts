import type { Core } from '@strapi/strapi';
import { FILE, PICTURE, PICTURE_CONSENT } from '../../model/content-types';
import { toDay, type Day } from '../../domain/day';
import { mayBeShown } from '../../domain/media';
import { CONSENTS } from '../../domain/shared';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';

/** A file of the media library that may not be shown. */
export interface BlockedFile {
  id: number;
  /** Its addresses are made of it. */
  hash: string;
  /**
   * The municipality in whose entries it may not be shown, by documentId: it withdrew the consent for a picture that it does not
   * own (docs/adr/0030-uploads.md). Null for all entries and all addresses.
   */
  municipality: string | null;
}

interface BlockedRow extends BlockedFile {
  consent: string | null;
  consent_until: string | null;
}

const isExpired = ({ consent, consent_until }: BlockedRow, day: Day) => {
  const known = CONSENTS.find((each) => each === consent) ?? null;
  return !mayBeShown({ consent: known, consentUntil: toDay(consent_until ?? '') }, day);
};

/** Asks the database by a statement with `?` for each value. */
export type Ask = <Answered extends object>(
  sql: string,
  bindings: readonly (string | number)[],
) => Promise<Answered[]>;

/** One statement, since it is run for each answer that shows a picture. */
const candidatesOn = (strapi: Core.Strapi, day: Day, ask: Ask) => {
  const [files, consents] = [tableOf(strapi, FILE), tableOf(strapi, PICTURE_CONSENT)];
  const conditionOn = (table: string) => `(${table}.consent = 'withdrawn' or ${table}.consent_until < ?)`;
  const sql = `
    select file.id, file.hash, null as municipality, file.consent, file.consent_until
      from ${files} file where ${conditionOn('file')}
    union all
    select file.id, file.hash, said.municipality, said.consent, said.consent_until
      from ${consents} said join ${files} file on file.document_id = said.file where ${conditionOn('said')}`;
  return ask<BlockedRow>(sql, [day, day]);
};

/**
 * The files that may not be shown on a day: those whose consent is withdrawn or expired, in whatever entry it was entered
 * (access/municipalities/consent-of-files.ts). A person withdraws consent for the picture, not for one of its uses.
 *
 * @param ask of an answer that is read by statements.
 */
export const blockedFiles = async (
  strapi: Core.Strapi,
  day: Day,
  ask: Ask = (sql, bindings) => rowsOfStatement(strapi, sql, bindings),
): Promise<BlockedFile[]> => (await candidatesOn(strapi, day, ask)).filter((row) => isExpired(row, day));

/** For each picture row that shows one of the files, in any document: the file. */
export const pictureRowsOf = async (
  strapi: Core.Strapi,
  files: readonly number[],
): Promise<ReadonlyMap<unknown, number>> => {
  const rows: { id: number; file: { id: number } }[] = await strapi.db.query(PICTURE).findMany({
    where: { file: { id: { $in: [...files] } } },
    select: ['id'],
    populate: { file: { select: ['id'] } },
  });
  return new Map(rows.map(({ id, file }) => [id, file.id]));
};
