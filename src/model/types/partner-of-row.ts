import { pick, textOf, type Row } from '../schema/row-values';
import { idsOf, PUBLISHED, type ShowField } from './definition';
import { PARTNER_CARD } from './views';

/** What is shown of the partner that a group of participants or a person is from. */
const CARD = ['documentId', ...PARTNER_CARD.fields];

/**
 * The published partners that component rows of one kind are from, as cards in the language of the answer.
 *
 * @param component `shared.participant-group` or `shared.person`.
 */
export const partnerOfRow =
  (component: 'shared.participant-group' | 'shared.person'): ShowField =>
  async (asked, { locale, findRows }) => {
    const isWhole = asked.every((row) => row.partnerId !== undefined);
    const rows = isWhole
      ? asked
      : await findRows(component, { where: { id: { $in: idsOf(asked) } }, select: ['id', 'partnerId'] });
    const named = (row: Row) => textOf(row, 'partnerId');
    const documentIds = [...new Set(rows.map(named).filter((each) => each !== null))];
    if (documentIds.length === 0) return new Map();
    const partners = await findRows('api::partner.partner', {
      where: { documentId: { $in: documentIds }, locale, ...PUBLISHED },
      select: CARD,
    });
    return new Map(
      rows.flatMap((row) => {
        const partner = partners.find(({ documentId }) => documentId === named(row));
        return partner ? [[Number(row.id), pick(partner, CARD)] as const] : [];
      }),
    );
  };
