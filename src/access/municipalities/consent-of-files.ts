import type { Core } from '@strapi/strapi';
import { belongsToPresentUser, presentlyMay, presentUser } from './scope';
import { FILE, isOwned, MUNICIPALITY, OF_ALL, PICTURE, PICTURE_CONSENT } from '../../model/content-types';
import { toDay } from '../../domain/day';
import { mayBeShown } from '../../domain/media';
import { CONSENTS } from '../../domain/shared';
import { today } from '../../model/clock';
import { recordChanges } from '../../operations/notices/outbox';
import { schemasOf } from '../../model/schema/field-options';
import { partsOf } from '../../model/schema/parts';
import { oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { restorationOf } from '../../writing/restoration';
import type { EntryRow } from '../../writing/document-rows';
import { answeredDocument } from '../../writing/documents';
import type { WriteHandler } from '../../writing/write';

const WITHDRAWN = 'withdrawn';

/** The consent for a picture, as entered. */
interface Said {
  consent: string | null;
  consentUntil: string | null;
}

/** Whether a picture may not be shown. */
const hides = ({ consent, consentUntil }: Said) =>
  !mayBeShown({ consent: oneOf(CONSENTS, consent), consentUntil: toDay(consentUntil ?? '') }, today());

/** A picture in an entry: its row's key, its file and its consent. */
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

/** A user without the right to publish common entries makes proposals (docs/adr/0031-who-keeps-what-is-common.md). */
const isProposing = (strapi: Core.Strapi, uid: string) =>
  presentUser(strapi) !== undefined && !presentlyMay(strapi, 'publish', uid);

/**
 * The municipality for whose entries the consent is stated (documentId), or all. In a proposal for a common entry it
 * applies to that entry only.
 */
function speakerOf(strapi: Core.Strapi, uid: string, row: EntryRow): string {
  if (uid === MUNICIPALITY) return row.documentId;
  if (!isOwned(uid)) return isProposing(strapi, uid) ? row.documentId : OF_ALL;
  const [municipality] = rowsOf(row, 'municipality');
  return municipality === undefined ? OF_ALL : String(municipality.documentId);
}

/**
 * A withdrawn consent can be restored only in the entry that withdrew it; in other entries the editor does not know
 * about it.
 */
function unlessWithdrawn({ consent }: Said, before: Said | undefined) {
  const decides = consent === WITHDRAWN || (before?.consent === WITHDRAWN && consent !== null);
  return decides ? {} : { $or: [{ consent: { $null: true } }, { consent: { $ne: WITHDRAWN } }] };
}

/**
 * Stores the consent for a picture. It is stored with the file, for all municipalities, if the file belongs to the
 * entry's municipality or to one of the user's. Otherwise it applies to the entry's municipality only
 * (docs/adr/0030-uploads.md).
 */
async function keep(strapi: Core.Strapi, picture: Picture, before: Picture | undefined, speaker: string) {
  const { file: id, consent, consentUntil } = picture;
  const file = await strapi.db
    .query(FILE)
    .findOne({ where: { id }, select: ['documentId', 'municipality', 'consent', 'consentUntil'] });
  if (!file) return;
  const isTheirs = file.municipality === speaker || (await belongsToPresentUser(strapi, file.municipality));
  const open = unlessWithdrawn(picture, before);
  const data = { consent, consentUntil };
  if (isTheirs) await strapi.db.query(FILE).updateMany({ where: { id, ...open }, data });
  const own = { file: String(file.documentId), municipality: speaker };
  const kept: Said | null = await strapi.db
    .query(PICTURE_CONSENT)
    .findOne({ where: own, select: ['consent', 'consentUntil'] });
  if (kept) await strapi.db.query(PICTURE_CONSENT).updateMany({ where: { ...own, ...open }, data });
  else if (!isTheirs) await strapi.db.query(PICTURE_CONSENT).create({ data: { ...own, ...data } });
  // At once in all published entries, though a draft was saved.
  if ([picture, file, kept].some((said: Said | null) => said !== null && hides(said)))
    await recordChanges(strapi, [{ uid: FILE, documentId: own.file }]);
}

/** Applies the consent of a proposal to all. */
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
    if (hides(said)) await recordChanges(strapi, [{ uid: FILE, documentId: file }]);
  }
}

/**
 * Stores the consent for pictures outside the entry as well, in the transaction of the save: it applies wherever the
 * file is shown, also after the entry no longer shows it (docs/adr/0022-consent.md).
 */
export const keepConsentOfFiles: WriteHandler = async (write, next) => {
  const { strapi, uid, locale } = write;
  // What comes back from the bin says nothing new: the file may have got another consent meanwhile.
  const known = write.before.draft(locale) ?? restorationOf(write)?.stored.draft(locale);
  const before = picturesIn(strapi, uid, known);
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

/** Applies the consent of a proposal for a common entry to all, when it is published. */
export const adoptConsentOfProposal: WriteHandler = async ({ strapi, uid, documentId }, next) => {
  const result = await next();
  if (documentId !== undefined && !isOwned(uid) && uid !== MUNICIPALITY) await adopt(strapi, documentId);
  return result;
};

/**
 * Copies the consent of pictures to their files, for databases from before files had it; at every start, which does
 * nothing once it is complete. It leaves out consent that is kept apart from the file, since its author may not change
 * the file.
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
