import type { Core } from '@strapi/strapi';
import { toDay, type Day } from '../domain/day';
import { mayBeShown } from '../domain/media';
import { CONSENTS } from '../domain/shared';

const FILE = 'plugin::upload.file';
const PICTURE = 'media.picture';

interface FileRow {
  id: number;
  hash: string;
  consent: string | null;
  consentUntil: string | null;
}

/** A file of the media library that nobody may be shown. */
export interface BlockedFile {
  id: number;
  /** What its addresses are made of. */
  hash: string;
}

/**
 * The files that may not be shown on a day: those whose consent is withdrawn or over, wherever that was said
 * (derivation/consent-of-files.ts). A person who withdraws consent means the picture, not one of the places it is in.
 */
export const blockedFiles = async (strapi: Core.Strapi, day: Day): Promise<BlockedFile[]> => {
  const rows: FileRow[] = await strapi.db.query(FILE).findMany({
    where: { $or: [{ consent: 'withdrawn' }, { consentUntil: { $lt: day } }] },
    select: ['id', 'hash', 'consent', 'consentUntil'],
  });
  return rows.filter(({ consent, consentUntil }) => {
    const known = CONSENTS.find((each) => each === consent) ?? null;
    return !mayBeShown({ consent: known, consentUntil: toDay(consentUntil ?? '') }, day);
  });
};

/** The rows of pictures that show some of these files, in any document. */
export const pictureRowsOf = async (strapi: Core.Strapi, files: readonly BlockedFile[]): Promise<Set<unknown>> => {
  const ids = files.map(({ id }) => id);
  const rows: { id: number }[] = await strapi.db
    .query(PICTURE)
    .findMany({ where: { file: { id: { $in: ids } } }, select: ['id'] });
  return new Set(rows.map(({ id }) => id));
};
