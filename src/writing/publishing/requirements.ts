import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { AGREEMENT_KINDS, AGREEMENT_STAGES, RENEWALS, agreementRequirements } from '../../domain/agreement';
import type { Day } from '../../domain/day';
import { BOUNDS } from '../../domain/figure';
import { issue, type Issue } from '../../domain/issue';
import { articleRequirements } from '../../domain/news-article';
import {
  PARTNER_STATUSES,
  endRequirements,
  partnerRequirements,
  type PartnerIdentity,
} from '../../domain/partner';
import { projectRequirements } from '../../domain/project';
import { hasWords } from '../../domain/rich-text';
import { isBlank } from '../../domain/shared/requirements';
import { visitRequirements } from '../../domain/visit';
import { numberOf, oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';

/** What a rule may ask besides the entry itself. */
export interface Asking {
  strapi: Core.Strapi;
  today: Day;
}

/** What a type demands before its entry may be published: one draft in, issues out. */
export type Requirements = (row: Row, asking: Asking) => Promise<Issue[]> | Issue[];

/** For types whose entries are whole as soon as they have a name. */
const noRequirements: Requirements = () => [];

const participantsOf = (row: Row) => {
  const [total] = rowsOf(row, 'participantsTotal');
  return {
    counts: rowsOf(row, 'participants').map((group) => numberOf(group, 'count')),
    total: total ? { value: numberOf(total, 'value'), bound: oneOf(BOUNDS, total.bound) } : null,
  };
};

const visit: Requirements = (row) =>
  visitRequirements({
    date: textOf(row, 'date'),
    programme: rowsOf(row, 'programme').map((day) => ({ date: textOf(day, 'date') })),
    ...participantsOf(row),
  });

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The partners of an agreement as readers see them: a draft may say what nobody has published. */
const publishedPartners = async (strapi: Core.Strapi, row: Row): Promise<Row[]> => {
  const documentIds = rowsOf(row, 'partners').map(({ documentId }) => documentId);
  if (documentIds.length === 0) return [];
  return strapi.db.query('api::partner.partner').findMany({
    where: { documentId: { $in: documentIds }, locale: row.locale, ...PUBLISHED },
    select: ['name', 'partnershipStatus'],
  });
};

/** How one agreement comes after another. */
const FOLLOWS = ['replaces', 'amends'] as const;

const followed = (row: Row) =>
  FOLLOWS.flatMap((field) =>
    rowsOf(row, field).map((other) => ({ field, documentId: String(other.documentId), other })),
  );

/** The agreements a row says it comes after that, as readers see them, come after it: over however many others. */
const circles = async (strapi: Core.Strapi, row: Row): Promise<Issue[]> => {
  const comesAfter = async (documentId: string, seen: Set<string>): Promise<boolean> => {
    if (documentId === row.documentId) return true;
    if (seen.has(documentId)) return false;
    seen.add(documentId);
    const published: Row | null = await strapi.db.query('api::agreement.agreement').findOne({
      where: { documentId, locale: row.locale, ...PUBLISHED },
      populate: Object.fromEntries(FOLLOWS.map((field) => [field, { select: ['documentId'] }])),
    });
    for (const next of published ? followed(published) : [])
      if (await comesAfter(next.documentId, seen)) return true;
    return false;
  };
  const issues: Issue[] = [];
  for (const { field, documentId, other } of followed(row))
    if (await comesAfter(documentId, new Set()))
      issues.push(issue('agreement_follows_itself', [field], { title: textOf(other, 'title') ?? '' }));
  return issues;
};

const agreement: Requirements = async (row, { strapi, today }) => {
  const partners = await publishedPartners(strapi, row);
  const facts = {
    kind: oneOf(AGREEMENT_KINDS, row.kind),
    stage: oneOf(AGREEMENT_STAGES, row.stage),
    signings: rowsOf(row, 'signings').map((signing) => ({ date: textOf(signing, 'date') })),
    validFrom: textOf(row, 'validFrom'),
    validUntil: textOf(row, 'validUntil'),
    indefinite: row.indefinite === true,
    terminatedOn: textOf(row, 'terminatedOn'),
    renewal: oneOf(RENEWALS, row.renewal),
    partners: partners.map((partner) => ({
      name: textOf(partner, 'name') ?? '',
      status: oneOf(PARTNER_STATUSES, partner.partnershipStatus),
    })),
    otherParties: rowsOf(row, 'otherParties').length,
    dateUnknown: row.dateUnknown === true,
  };
  return [...agreementRequirements(facts, today), ...(await circles(strapi, row))];
};

const identityOf = (row: Row): PartnerIdentity => ({
  documentId: String(row.documentId),
  name: textOf(row, 'name'),
  nativeName: textOf(row, 'nativeName'),
  country: textOf(row, 'country'),
  wikidataId: textOf(row, 'wikidataId'),
});

/** The same municipality's other partners that have the country or the identifier: a few dozen at most. */
const similarPartners = async (strapi: Core.Strapi, row: Row): Promise<Row[]> => {
  const [municipality] = rowsOf(row, 'municipality');
  const { documentId, locale, country, wikidataId } = row;
  const alike = [{ country: country ?? { $null: true } }, ...(wikidataId ? [{ wikidataId }] : [])];
  return strapi.db.query('api::partner.partner').findMany({
    where: {
      documentId: { $ne: documentId },
      locale,
      publishedAt: null,
      municipality: { id: municipality?.id ?? null },
      $or: alike,
    },
    select: ['documentId', 'name', 'nativeName', 'country', 'wikidataId'],
    populate: { differentFrom: { select: ['documentId'] } },
  });
};

/** The titles of the twinnings that readers see in force with a partner. */
const twinningsInForce = async (strapi: Core.Strapi, { documentId, locale }: Row): Promise<string[]> => {
  const partners = { documentId };
  const rows: Row[] = await strapi.db.query('api::agreement.agreement').findMany({
    where: { kind: 'twinning', agreementStatus: 'in-force', partners, locale, ...PUBLISHED },
    select: ['title'],
  });
  return rows.map((row) => textOf(row, 'title') ?? '');
};

const partner: Requirements = async (row, { strapi, today }) => {
  const similar = await similarPartners(strapi, row);
  // It is enough that the editor of one of the two said so.
  const saidThere = similar.filter((other) =>
    rowsOf(other, 'differentFrom').some(({ documentId }) => documentId === row.documentId),
  );
  const statusHistory = rowsOf(row, 'statusHistory').map((step) => ({
    status: oneOf(PARTNER_STATUSES, step.status),
    on: textOf(step, 'on'),
  }));
  const facts = {
    ...identityOf(row),
    statusHistory,
    differentFrom: [...rowsOf(row, 'differentFrom'), ...saidThere].map(({ documentId }) =>
      String(documentId),
    ),
  };
  return [
    ...partnerRequirements(facts, similar.map(identityOf)),
    ...endRequirements(statusHistory, await twinningsInForce(strapi, row), today),
  ];
};

const project: Requirements = (row) =>
  projectRequirements({
    funders: rowsOf(row, 'funders').map(({ europeanUnion }) => ({ europeanUnion: europeanUnion === true })),
    fundingNotice: textOf(row, 'fundingNotice'),
    ...participantsOf(row),
  });

const hasFile = (row: Row) => rowsOf(row, 'file').length > 0;

/** A document that a source only mentions has a title and no file; a picture without a file shows nothing. */
const partIsEmpty = (part: Row): boolean =>
  !(
    !isBlank(textOf(part, 'heading')) ||
    !isBlank(textOf(part, 'text')) ||
    hasWords(part.text) ||
    rowsOf(part, 'pictures').some(hasFile) ||
    rowsOf(part, 'documents').some((each) => hasFile(each) || !isBlank(textOf(each, 'title')))
  );

const article: Requirements = (row) =>
  articleRequirements({
    lead: textOf(row, 'lead'),
    body: rowsOf(row, 'body').map((part) => ({ isEmpty: partIsEmpty(part) })),
  });

/** One entry for each type, also where it is "none"; what holds for every type is in `publish-issues.ts`. */
export const REQUIREMENTS: Readonly<Record<ContentType, Requirements>> = {
  'api::theme.theme': noRequirements,
  'api::network.network': noRequirements,
  'api::municipality.municipality': noRequirements,
  'api::partner.partner': partner,
  'api::project.project': project,
  'api::agreement.agreement': agreement,
  'api::visit.visit': visit,
  'api::membership.membership': noRequirements,
  'api::news-article.news-article': article,
};
