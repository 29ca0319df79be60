import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { AGREEMENT_STATUSES, renewalWindow, needsRenewal, RENEWALS } from '../../domain/agreement';
import { toDay } from '../../domain/day';
import { oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import type { InboxEntries } from '../contract';
import type { InboxUser } from './user';
import { itemOf, rowsFor } from './find';

const AGREEMENT = 'api::agreement.agreement';

/** Which of these agreements are replaced by another published one. */
const replaced = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Set<unknown>> => {
  if (documentIds.length === 0) return new Set();
  const where = { publishedAt: { $notNull: true }, replaces: { documentId: { $in: documentIds } } };
  const rows: Row[] = await strapi.db
    .query(AGREEMENT)
    .findMany({ where, select: ['id'], populate: { replaces: { select: ['documentId'] } } });
  return new Set(rows.flatMap((row) => rowsOf(row, 'replaces').map(({ documentId }) => documentId)));
};

/** Published agreements that end soon or ended lately, with nothing recorded of their renewal. */
export const endingAgreements = async ({ strapi, accessTo }: InboxUser): Promise<InboxEntries> => {
  const [by, fields] = ['validUntilTo', ['agreementStatus', 'renewal', 'indefinite']];
  const access = accessTo(AGREEMENT);
  if (!access.reads(by)) return { items: [], total: 0 };
  const { from, to } = renewalWindow(today());
  const filters = [...(await access.filters()), { [by]: { $gte: from, $lte: to } }];
  const rows = await rowsFor(strapi, AGREEMENT, { status: 'published', by, fields, filters });
  const isReplaced = await replaced(
    strapi,
    rows.map(({ documentId }) => String(documentId)),
  );
  const due = rows.filter((row) =>
    needsRenewal(
      {
        status: oneOf(AGREEMENT_STATUSES, row.agreementStatus),
        renewal: oneOf(RENEWALS, row.renewal),
        indefinite: row.indefinite === true,
        lastDay: toDay(textOf(row, by) ?? ''),
        isReplaced: isReplaced.has(row.documentId),
      },
      today(),
    ),
  );
  return { items: due.map((row) => itemOf(strapi, AGREEMENT, row, by)), total: due.length };
};
