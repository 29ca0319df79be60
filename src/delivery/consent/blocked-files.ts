import type { Core } from '@strapi/strapi';
import { FILE, PICTURE, PICTURE_CONSENT } from '../../model/content-types';
import { toDay, type Day } from '../../domain/day';
import { mayBeShown } from '../../domain/media';
import { CONSENTS } from '../../domain/shared';

interface Said {
  consent: string | null;
  consentUntil: string | null;
}
interface FileRow extends Said {
  id: number;
  hash: string;
}

/** A file of the media library that nobody may be shown. */
export interface BlockedFile {
  id: number;
  /** What its addresses are made of. */
  hash: string;
}

const overOn = (day: Day) => ({ $or: [{ consent: 'withdrawn' }, { consentUntil: { $lt: day } }] });

const isOver = ({ consent, consentUntil }: Said, day: Day) => {
  const known = CONSENTS.find((each) => each === consent) ?? null;
  return !mayBeShown({ consent: known, consentUntil: toDay(consentUntil ?? '') }, day);
};

/**
 * The files that may not be shown on a day: those whose consent is withdrawn or over, wherever that was said
 * (access/municipalities/consent-of-files.ts). A person who withdraws consent means the picture, not one of the places it is in.
 */
export const blockedFiles = async (strapi: Core.Strapi, day: Day): Promise<BlockedFile[]> => {
  const rows: FileRow[] = await strapi.db.query(FILE).findMany({
    where: overOn(day),
    select: ['id', 'hash', 'consent', 'consentUntil'],
  });
  return rows.filter((row) => isOver(row, day));
};

/**
 * The files that may not be shown on a day in the entries of one municipality, by its documentId, or of all (`all`): a
 * municipality's word about a picture that is not its own (docs/adr/0030-uploads.md).
 */
export async function filesBlockedApart(
  strapi: Core.Strapi,
  day: Day,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const rows: (Said & { file: string; municipality: string })[] = await strapi.db
    .query(PICTURE_CONSENT)
    .findMany({ where: overOn(day) });
  const over = rows.filter((row) => isOver(row, day));
  if (over.length === 0) return new Map();
  const files: { id: number; documentId: string }[] = await strapi.db.query(FILE).findMany({
    where: { documentId: { $in: over.map(({ file }) => file) } },
    select: ['id', 'documentId'],
  });
  const blocked = new Map<string, Set<number>>();
  for (const { file, municipality } of over) {
    const ids = files.flatMap(({ id, documentId }) => (documentId === file ? [id] : []));
    blocked.set(municipality, new Set([...(blocked.get(municipality) ?? []), ...ids]));
  }
  return blocked;
}

/** Which of some files each row of a picture shows, in any document. */
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
