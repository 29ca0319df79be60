import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import { schemasOf } from '../schema/marks';
import { partsOf } from '../schema/parts';
import { rowsOf, textOf, type Row } from '../schema/row-values';
import type { EntryRow } from '../writing/document-rows';
import { onWrite } from '../writing/on-write';

const PICTURE = 'media.picture';
const FILE = 'plugin::upload.file';
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

const saidIn = (row: Row): Said => ({ consent: textOf(row, 'consent'), consentUntil: textOf(row, 'consentUntil') });

const picturesIn = (strapi: Core.Strapi, uid: string, row: EntryRow | undefined): Picture[] => {
  const schemaOf = schemasOf(strapi);
  const parts = row ? [...partsOf(schemaOf, schemaOf(uid), row)] : [];
  return parts.flatMap((part) => {
    const [file] = part.schema.uid === PICTURE ? rowsOf(part.row, 'file') : [];
    return file ? [{ key: part.row.key, file: Number(file.id), ...saidIn(part.row) }] : [];
  });
};

/** Keeps with a file what was said of it. Only who had said that consent is withdrawn can take that back. */
const keep = async (strapi: Core.Strapi, { file, consent, consentUntil }: Picture, before: Picture | undefined) => {
  const decides = consent === WITHDRAWN || (before?.consent === WITHDRAWN && consent !== null);
  const unlessWithdrawn = { $or: [{ consent: { $null: true } }, { consent: { $ne: WITHDRAWN } }] };
  const where = { id: file, ...(!decides && unlessWithdrawn) };
  await strapi.db.query(FILE).updateMany({ where, data: { consent, consentUntil } });
};

/**
 * Keeps what is said of a picture's consent with its file as well, in the transaction of the save: it holds wherever the
 * file is shown, and when the entry that said it shows it no more (docs/adr/0022-consent.md).
 */
export const installConsentOfFiles = (strapi: Core.Strapi) =>
  onWrite(strapi, ['create', 'update'], async (write, next) => {
    const { uid, params } = write;
    const locale = typeof params.locale === 'string' ? params.locale : SOURCE_LOCALE;
    const before = picturesIn(strapi, uid, (await write.before()).draft(locale));
    const result = await next();
    const saved = result as { documentId: string } | null; // create and update answer with the entry, or null
    if (saved === null) return result;
    for (const picture of picturesIn(strapi, uid, (await write.after(saved.documentId)).draft(locale))) {
      const old = before.find(({ key, file }) => key === picture.key && file === picture.file);
      const isSilent = picture.consent === null && picture.consentUntil === null && old === undefined;
      const isSame = old?.consent === picture.consent && old?.consentUntil === picture.consentUntil;
      if (!isSilent && !isSame) await keep(strapi, picture, old);
    }
    return result;
  });

/** Keeps with their files what pictures said before files kept it; at every start, and once there is nothing left to do. */
export const fillConsentOfFiles = async (strapi: Core.Strapi) => {
  const silent = { consent: { $null: true }, consentUntil: { $null: true } };
  const pictures: Row[] = await strapi.db.query(PICTURE).findMany({
    where: { $or: [{ consent: WITHDRAWN }, { consentUntil: { $notNull: true } }], file: silent },
    select: ['consent', 'consentUntil'],
    populate: { file: { select: ['id'] } },
    orderBy: { id: 'asc' },
  });
  for (const picture of pictures)
    for (const file of rowsOf(picture, 'file')) await keep(strapi, { key: null, file: Number(file.id), ...saidIn(picture) }, undefined); // prettier-ignore
};
