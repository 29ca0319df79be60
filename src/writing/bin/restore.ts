import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { issue, type Issue } from '../../domain/issue';
import { isOwned, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import { rowsOf, textOf } from '../../model/schema/row-values';
import { contentOf, dataFor } from '../content';
import { DocumentRows, type EntryRow } from '../document-rows';
import { documentsOf } from '../documents';
import { lockName } from '../../operations/database/lock-name';
import { inRepeatedTransaction } from '../one-transaction';
import { freeSlug } from '../slugs/free-slug';
import { municipalityOf } from '../slugs/slugs';
import { languagesOf } from '../translations/languages';
import { bringBackLinks } from './bring-back-links';
import { binOf, type BinEntry, type BinWhere } from './entries';
import { withoutLostParts } from './lost-parts';
import { asRestoration } from '../restoration';

/** A restored document, and what of it did not come back. */
export interface Restored {
  uid: ContentType;
  documentId: string;
  locale: string;
  lost: readonly Issue[];
}

/** Gives each language a slug that is still free. */
const withFreeSlugs = async (
  strapi: Core.Strapi,
  { type, document }: BinEntry,
  drafts: readonly EntryRow[],
) => {
  const lost = new Map<string, Issue>();
  const free: EntryRow[] = [];
  for (const draft of drafts) {
    const value = textOf(draft, 'slug');
    const target = { municipality: municipalityOf(draft), documentId: document };
    const slug = value === null ? null : await freeSlug(strapi, type, value, target);
    if (value !== null && slug !== value)
      lost.set(value, issue('bin_slug_changed', [], { value, slug: String(slug) }));
    free.push({ ...draft, slug });
  }
  return { drafts: free, lost: [...lost.values()] };
};

/** The data that the document is created with: the content of its source, and what that row has of its own. */
const dataOf = (strapi: Core.Strapi, type: ContentType, source: EntryRow) => {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(type);
  const own = ['textLanguage', 'slug', ...fieldsOfRole(schema, 'note')].map(
    (name) => [name, source[name] ?? null] as const,
  );
  return {
    ...dataFor(schemaOf, schema, contentOf(schemaOf, schema, source), undefined, source.locale),
    ...Object.fromEntries(own.filter(([, value]) => value !== null)),
  };
};

const restore = async (strapi: Core.Strapi, entry: BinEntry): Promise<Restored> => {
  const { type: uid, document: documentId, contents } = entry;
  const languages = await languagesOf(strapi);
  const known = contents.drafts.filter(({ locale }) => languages.includes(locale));
  const whole = await withoutLostParts(strapi, entry, known);
  const named = await withFreeSlugs(strapi, entry, whole.drafts);
  const stored = new DocumentRows(named.drafts);
  const { source } = stored;
  if (!source) return refuse(strapi, [issue('bin_language_gone', [])]);
  if (isOwned(uid) && entry.municipality !== null && rowsOf(source, 'municipality').length === 0)
    refuse(strapi, [issue('bin_owner_gone', [])]);
  const { published, createdBy } = contents;
  const { locale } = source;
  const data = dataOf(strapi, uid, source);
  await asRestoration({ uid, documentId, stored, published, createdBy }, () =>
    documentsOf(strapi, uid).create({ locale, data }),
  );
  const links = await bringBackLinks(strapi, entry);
  return { uid, documentId, locale, lost: [...whole.lost, ...named.lost, ...links] };
};

/**
 * Restores a document from the bin as a draft, through the document service: all rules hold, and it is one write of the
 * present user. All of it, or nothing, in one transaction.
 *
 * @param where which entry, as far as the user may see the bin.
 * @throws errors.NotFoundError when it is not there (any more); errors.ValidationError when a rule refuses it.
 */
export const restoreFromBin = (strapi: Core.Strapi, where: BinWhere): Promise<Restored> =>
  inRepeatedTransaction(strapi, 'restoring a document', async () => {
    // One at a time: of two that link to each other, the second finds the first restored.
    await lockName(strapi, 'the bin');
    const entry: BinEntry | null = await binOf(strapi).findOne({ where });
    // Somebody may delete it for good at the same moment.
    const taken = entry ? await binOf(strapi).deleteMany({ where: { id: entry.id } }) : { count: 0 };
    if (!entry || taken.count === 0) throw new errors.NotFoundError();
    return restore(strapi, entry);
  });
