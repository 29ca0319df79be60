import type { Core } from '@strapi/strapi';
import { toDay, type Day } from '../domain/day';
import { mayBeShown } from '../domain/media';
import { CONSENTS } from '../domain/shared';

const PICTURE = 'media.picture';

interface PictureRow {
  id: number;
  consent: string | null;
  consentUntil: string | null;
  file: { id: number; hash: string } | null;
}

/** A file of the media library that nobody may be shown. */
export interface BlockedFile {
  id: number;
  /** What its addresses are made of. */
  hash: string;
}

/**
 * The files that may not be shown on a day: those in a picture whose consent is withdrawn or over, be it in a draft or in
 * another document. A person who withdraws consent means the picture, not one of the places it is in.
 */
export const blockedFiles = async (strapi: Core.Strapi, day: Day): Promise<BlockedFile[]> => {
  const rows: PictureRow[] = await strapi.db.query(PICTURE).findMany({
    where: { $or: [{ consent: 'withdrawn' }, { consentUntil: { $lt: day } }] },
    select: ['id', 'consent', 'consentUntil'],
    populate: { file: { select: ['id', 'hash'] } },
  });
  const files = new Map<number, BlockedFile>();
  for (const { consent, consentUntil, file } of rows) {
    const known = {
      consent: CONSENTS.find((each) => each === consent) ?? null,
      consentUntil: toDay(consentUntil ?? ''),
    };
    if (file && !mayBeShown(known, day)) files.set(file.id, { id: file.id, hash: file.hash });
  }
  return [...files.values()];
};

/** The rows of pictures that show some of these files, in any document. */
export const pictureRowsOf = async (strapi: Core.Strapi, files: readonly BlockedFile[]): Promise<Set<unknown>> => {
  const ids = files.map(({ id }) => id);
  const rows: { id: number }[] = await strapi.db
    .query(PICTURE)
    .findMany({ where: { file: { id: { $in: ids } } }, select: ['id'] });
  return new Set(rows.map(({ id }) => id));
};
