import type { Core } from '@strapi/strapi';
import { belongsToPresentUser, presentlyMay, presentUser } from './scope';
import { FILE, isOwned, MUNICIPALITY, OF_ALL, PICTURE, PICTURE_CONSENT } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { partsOf } from '../../model/schema/parts';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import type { EntryRow } from '../../writing/document-rows';
import { answeredDocument } from '../../writing/documents';
import type { WriteHandler } from '../../writing/write';

const WITHDRAWN = 'withdrawn';

/** What is said of a picture's consent. */
interface Said {
  consent: string | null;
  consentUntil: string | null;
}

/** A picture in an entry: its row's key, the file it shows and what is said of it. */
interface Picture extends Said {
  key: unknown;
  file: number;
}

const saidIn = (row: Row): Said => ({
  consent: textOf(row, 'consent'),
  consentUntil: textOf(row, 'consentUntil'),
});

const picturesIn = (strapi: Core.Strapi, uid: string, row: EntryRow | undefined): Picture[] => {
  const schemaOf = schemasOf(strapi);
  const parts = row ? [...partsOf(schemaOf, schemaOf(uid), row)] : [];
  return parts.flatMap((part) => {
    const [file] = part.schema.uid === PICTURE ? rowsOf(part.row, 'file') : [];
    return file ? [{ key: part.row.key, file: Number(file.id), ...saidIn(part.row) }] : [];
  });
};

/** Who may not publish what is common proposes it (docs/adr/0031-who-keeps-what-is-common.md). */
const isProposing = (strapi: Core.Strapi, uid: string) =>
  presentUser(strapi) !== undefined && !presentlyMay(strapi, 'publish', uid);

/**
 * In whose entries something is said: a municipality's documentId, or of all. A proposal of what is common speaks for no
 * entry but itself.
 */
function speakerOf(strapi: Core.Strapi, uid: string, row: EntryRow): string {
  if (uid === MUNICIPALITY) return row.documentId;
  if (!isOwned(uid)) return isProposing(strapi, uid) ? row.documentId : OF_ALL;
  const [municipality] = rowsOf(row, 'municipality');
  return municipality === undefined ? OF_ALL : String(municipality.documentId);
}

/** Only where a withdrawal was said can it be taken back; elsewhere the editor does not know of it. */
function unlessWithdrawn({ consent }: Said, before: Said | undefined) {
  const decides = consent === WITHDRAWN || (before?.consent === WITHDRAWN && consent !== null);
  return decides ? {} : { $or: [{ consent: { $null: true } }, { consent: { $ne: WITHDRAWN } }] };
}

/**
 * Keeps what was said of a picture: with its file, so that it holds for everybody, when the file belongs to whose entry
 * it is said in, or to a municipality of the user who says it. Who may not change a file speaks for their own entries
 * only (docs/adr/0030-uploads.md).
 */
async function keep(strapi: Core.Strapi, picture: Picture, before: Picture | undefined, speaker: string) {
  const { file: id, consent, consentUntil } = picture;
  const file = await strapi.db.query(FILE).findOne({ where: { id }, select: ['documentId', 'municipality'] });
  if (!file) return;
  const isTheirs = file.municipality === speaker || (await belongsToPresentUser(strapi, file.municipality));
  const open = unlessWithdrawn(picture, before);
  const data = { consent, consentUntil };
  if (isTheirs) await strapi.db.query(FILE).updateMany({ where: { id, ...open }, data });
  const own = { file: String(file.documentId), municipality: speaker };
  const isKept = (await strapi.db.query(PICTURE_CONSENT).count({ where: own })) > 0;
  if (isKept) await strapi.db.query(PICTURE_CONSENT).updateMany({ where: { ...own, ...open }, data });
  else if (!isTheirs) await strapi.db.query(PICTURE_CONSENT).create({ data: { ...own, ...data } });
}

/** Gives what was said in a proposal to all. */
async function adopt(strapi: Core.Strapi, documentId: string) {
  const consents = strapi.db.query(PICTURE_CONSENT);
  const proposed: (Said & { id: number; file: string })[] = await consents.findMany({
    where: { municipality: documentId },
  });
  for (const { id, file, consent, consentUntil } of proposed) {
    const [ofAll, said] = [
      { file, municipality: OF_ALL },
      { consent, consentUntil },
    ];
    if ((await consents.count({ where: ofAll })) === 0)
      await consents.update({ where: { id }, data: { municipality: OF_ALL } });
    else await consents.updateMany({ where: { ...ofAll, ...unlessWithdrawn(said, undefined) }, data: said });
  }
}

/**
 * Keeps what is said of a picture's consent outside the entry as well, in the transaction of the save: it holds wherever
 * the file is shown, and when the entry that said it shows it no more (docs/adr/0022-consent.md).
 */
export const keepConsentOfFiles: WriteHandler = async (write, next) => {
  const { strapi, uid, locale } = write;
  const before = picturesIn(strapi, uid, write.before.draft(locale));
  const result = await next();
  const row = answeredDocument(result) === undefined ? undefined : write.now.draft(locale);
  if (row === undefined) return result;
  for (const picture of picturesIn(strapi, uid, row)) {
    const old = before.find(({ key, file }) => key === picture.key && file === picture.file);
    const isSilent = picture.consent === null && picture.consentUntil === null && old === undefined;
    const isSame = old?.consent === picture.consent && old?.consentUntil === picture.consentUntil;
    if (!isSilent && !isSame) await keep(strapi, picture, old, speakerOf(strapi, uid, row));
  }
  return result;
};

/** Makes what was said in a proposal of what is common the word of all, when somebody who may publishes it. */
export const adoptConsentOfProposal: WriteHandler = async ({ strapi, uid, documentId }, next) => {
  const result = await next();
  if (documentId !== undefined && !isOwned(uid) && uid !== MUNICIPALITY) await adopt(strapi, documentId);
  return result;
};

/**
 * Keeps with their files what pictures said before files kept it; at every start, and once there is nothing left to do. Not
 * what is kept apart from the file: it was said by those who may not change it.
 */
export const fillConsentOfFiles = async (strapi: Core.Strapi) => {
  const silent = { consent: { $null: true }, consentUntil: { $null: true } };
  const apart: { file: string }[] = await strapi.db.query(PICTURE_CONSENT).findMany({ select: ['file'] });
  const pictures: Row[] = await strapi.db.query(PICTURE).findMany({
    where: { $or: [{ consent: WITHDRAWN }, { consentUntil: { $notNull: true } }], file: silent },
    select: ['consent', 'consentUntil'],
    populate: { file: { select: ['id', 'documentId'] } },
    orderBy: { id: 'asc' },
  });
  for (const picture of pictures)
    for (const file of rowsOf(picture, 'file')) {
      if (apart.some((each) => each.file === file.documentId)) continue;
      const said = { key: null, file: Number(file.id), ...saidIn(picture) };
      const where = { id: said.file, ...unlessWithdrawn(said, undefined) };
      const { consent, consentUntil } = said;
      await strapi.db.query(FILE).updateMany({ where, data: { consent, consentUntil } });
    }
};
