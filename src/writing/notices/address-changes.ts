import type { Core } from '@strapi/strapi';
import { CHANGE_NOTICE, FILE, isContentType, MUNICIPALITY } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { lockName } from '../../operations/database/lock-name';
import type { Steps } from '../../operations/jobs';
import type { Address, Notice } from '../../operations/notices/notice';
import { recordChanges, type DocumentKey, type StoredChange } from '../../operations/notices/outbox';
import { goneReceivers } from '../../operations/notices/queue';
import { noticeSettingsOf, type Receiver } from '../../operations/notices/settings';
import { publishedShowing } from '../publishing/files-in-use';
import { affectedBy, findAround, findShown, type Shown } from './pages';

/** Changes in one transaction, in which SQLite serves no request: some twenty short statements each. */
const BATCH = 5;

const notices = (strapi: Core.Strapi) => strapi.db.query(CHANGE_NOTICE);

/** The address that an entry had: with the slug of its municipality instead of the documentId. */
async function formerAddress(strapi: Core.Strapi, { slug, municipality }: Address, locale: string) {
  if (municipality === null) return { slug, municipality };
  const key = { uid: MUNICIPALITY, documentId: municipality };
  // A language that was removed has taken the municipality's row with it.
  const owner = (await findShown(strapi, key, locale)) ?? (await findShown(strapi, key, SOURCE_LOCALE));
  return { slug, municipality: owner?.slug ?? null };
}

/** Where readers found a document before some changes: where the first one says, or where they find it now. */
async function addressBefore(
  strapi: Core.Strapi,
  { uid }: DocumentKey,
  locale: string,
  changes: readonly StoredChange[],
  now: Address | null,
): Promise<Address | null> {
  const before = changes.map(({ payload }) => payload.before).find((each) => each !== 'same');
  if (before === undefined) return now;
  if (before === null) return null;
  // A municipality's own slug may be what has changed.
  if (uid === MUNICIPALITY) return { slug: before.slug, municipality: before.slug };
  return formerAddress(strapi, before, locale);
}

/** What sites are told of the changes of a document in a language: from before the first of them to what readers see now. */
async function noticeOf(
  strapi: Core.Strapi,
  document: DocumentKey,
  locale: string,
  changes: readonly StoredChange[],
): Promise<Notice> {
  const { uid, documentId } = document;
  const shown = await findShown(strapi, document, locale);
  const after = shown ? { slug: shown.slug, municipality: shown.municipality } : null;
  const before = await addressBefore(strapi, document, locale, changes, after);
  const around = shown ? await findAround(strapi, document, locale) : [];
  for (const former of changes.flatMap(({ payload }) => payload.formerLinks))
    around.push(...[(await findShown(strapi, former, locale)) ?? []].flat());
  const own: Shown[] = [after, before].flatMap((address) => (address ? [{ uid, ...address }] : []));
  return {
    collection: strapi.contentType(uid).info.pluralName,
    documentId,
    locale,
    before,
    after,
    isDeleted: !shown && (await strapi.db.query(uid).count({ where: { documentId } })) === 0,
    ...affectedBy(strapi, own, around, locale),
  };
}

/** A changed file is a change of what shows it, in every language. */
async function passOn(strapi: Core.Strapi, file: string) {
  const found: { id: number } | null = await strapi.db
    .query(FILE)
    .findOne({ where: { documentId: file }, select: ['id'] });
  const showing = found ? await publishedShowing(strapi, found.id) : [];
  for (const { uid, documentId } of new Map(showing.map((each) => [each.documentId, each])).values()) {
    const rows: { locale: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
    await recordChanges(
      strapi,
      rows.map(({ locale }) => ({ uid, documentId, locale, before: 'same' })),
    );
  }
}

const isConcerned = ({ municipality }: Receiver, { municipalities }: Notice) =>
  municipality === undefined || municipalities.includes(municipality);

/** Stores a notice of changes of one document in one language for each receiver that they concern. */
async function addressTo(
  strapi: Core.Strapi,
  receivers: readonly Receiver[],
  last: StoredChange,
  changes: readonly StoredChange[],
) {
  const { type: uid, document: documentId, locale, at, message } = last;
  if (uid === FILE) return passOn(strapi, documentId);
  if (!isContentType(uid) || locale === null) return;
  const payload = await noticeOf(strapi, { uid, documentId }, locale, changes);
  const notice = { type: uid, document: documentId, locale, at, message, payload };
  const data = receivers
    .filter((receiver) => isConcerned(receiver, payload))
    .map(({ name }) => ({ ...notice, receiver: name, state: 'waiting', due: at, attempts: 0 }));
  if (data.length > 0) await notices(strapi).createMany({ data });
}

const isOfSame = (one: StoredChange, { document, locale }: StoredChange) =>
  one.document === document && one.locale === locale;

/** The next changes, in the order of their commits for each document; false when there are none. */
const addressNext = async (strapi: Core.Strapi): Promise<boolean> =>
  strapi.db.transaction(async () => {
    await lockName(strapi, 'changes without receivers');
    const changes: StoredChange[] = await notices(strapi).findMany({
      where: { state: 'new' },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    if (changes.length === 0) return false;
    const gone = await goneReceivers(strapi);
    const receivers = noticeSettingsOf(strapi).receivers.filter(({ name }) => !gone.has(name));
    const lasts = changes.filter(
      (each, index) => !changes.slice(index + 1).some((one) => isOfSame(one, each)),
    );
    for (const last of lasts)
      await addressTo(
        strapi,
        receivers,
        last,
        changes.filter((each) => isOfSame(each, last)),
      );
    await notices(strapi).deleteMany({ where: { id: { $in: changes.map(({ id }) => id) } } });
    return true;
  });

/**
 * Finds whom new changes concern, and what they affect. Beside the writes, not in them: a publication only stores that it took
 * place.
 */
export async function* addressChanges(strapi: Core.Strapi): Steps {
  while (await addressNext(strapi)) yield undefined;
}
