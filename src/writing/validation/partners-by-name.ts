import { searchKeyOf } from '../../domain/matching';
import { PARTNER } from '../../model/content-types';
import { referencesIn } from '../../model/schema/references';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { withValues } from '../../model/schema/values-within';
import type { Write, WriteHandler } from '../write';

/** The drafts of the partners that an entry has, or gets by the write, in every language. */
const ownPartners = async ({ strapi, schemaOf, schema, before, data = {} }: Write): Promise<Row[]> => {
  const sent = referencesIn(schemaOf, schema, { partners: data.partners });
  const documentIds = [
    ...before.drafts.flatMap((row) => rowsOf(row, 'partners').map(({ documentId }) => documentId)),
    ...sent.flatMap((each) => each.documentIds),
  ];
  const ids = sent.flatMap((each) => each.ids);
  if (documentIds.length + ids.length === 0) return [];
  return strapi.db.query(PARTNER).findMany({
    where: { publishedAt: null, $or: [{ documentId: { $in: documentIds } }, { id: { $in: ids } }] },
    select: ['documentId', 'slug', 'name', 'nativeName'],
  });
};

/** The documentId of the one partner with a name, a native name or a slug; the text itself when there is none, or several. */
function byName(partners: readonly Row[], text: string): string {
  const key = searchKeyOf(text);
  const named = partners.filter((partner) =>
    ['name', 'nativeName', 'slug'].some((field) => {
      const name = textOf(partner, field);
      return name !== null && searchKeyOf(name) === key;
    }),
  );
  const found = [...new Set(named.map(({ documentId }) => String(documentId)))];
  return found.length === 1 ? String(found[0]) : text;
}

/**
 * Stores the partner that a group of participants or a person is from by its documentId, where an editor wrote its name: the entry’s
 * own partners are few, and an editor knows no documentIds. What is none of them stays as it was typed, and publishing refuses it
 * (docs/adr/0053-partners-of-rows.md).
 */
export const partnersByName: WriteHandler = async (write, next) => {
  const { schemaOf, schema, data } = write;
  const texts = new Set<string>();
  if (data)
    withValues(schemaOf, schema, data, 'partner', (text) => {
      texts.add(text);
      return text;
    });
  if (data && texts.size > 0) {
    const partners = await ownPartners(write);
    const isKnown = (text: string) => partners.some(({ documentId }) => documentId === text);
    const named = (text: string) => (isKnown(text) ? text : byName(partners, text));
    write.setData(withValues(schemaOf, schema, data, 'partner', named));
  }
  return next();
};
