import { rowsOf, textOf, type Row } from '../schema/row-values';
import { PUBLISHED, type FindRows } from './definition';

/** The documentId of what a relation to one holds; undefined for nothing. */
const linkedBy = (row: Row, field: string): unknown => rowsOf(row, field)[0]?.documentId;

/** Who a partner is of, and who it is: two municipalities of the installation, as far as it says so. */
export const sidesOf = (partner: Row) => ({
  owner: linkedBy(partner, 'municipality'),
  home: linkedBy(partner, 'homeMunicipality'),
});

/** What `sidesOf` needs. */
export const WITH_SIDES = {
  municipality: { select: ['documentId', 'name'] },
  homeMunicipality: { select: ['documentId', 'name'] },
};

/** Whether one partner is the other side of another: each is the municipality that the other belongs to. */
export function isOtherSideOf(other: Row, partner: Row): boolean {
  const [there, here] = [sidesOf(other), sidesOf(partner)];
  return here.home !== here.owner && there.owner === here.home && there.home === here.owner;
}

/**
 * The published partners that may be the other sides of some; which of which is for `isOtherSideOf` to say.
 *
 * @param partners rows with their sides.
 * @param query what is read of those found.
 */
export async function findOtherSides(
  partners: readonly Row[],
  findRows: FindRows,
  query: { select: string[]; populate: object },
): Promise<Row[]> {
  const sided = partners.map(sidesOf).filter(({ owner, home }) => owner !== undefined && home !== undefined);
  if (sided.length === 0) return [];
  return findRows('api::partner.partner', {
    where: {
      municipality: { documentId: { $in: sided.map(({ home }) => home) } },
      homeMunicipality: { documentId: { $in: sided.map(({ owner }) => owner) } },
      locale: { $in: partners.map(({ locale }) => locale) },
      ...PUBLISHED,
    },
    ...query,
  });
}

/** The name of the municipality that an entry belongs to. */
export const ownerName = (row: Row): string =>
  rowsOf(row, 'municipality').map((owner) => textOf(owner, 'name'))[0] ?? '';
