import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { AGREEMENT_KINDS, AGREEMENT_STAGES, RENEWALS, agreementRequirements } from '../../domain/agreement';
import type { Day } from '../../domain/day';
import { BOUNDS } from '../../domain/figure';
import type { Issue } from '../../domain/issue';
import { articleRequirements } from '../../domain/news-article';
import { PARTNER_STATUSES, partnerRequirements, type PartnerIdentity } from '../../domain/partner';
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

const idsOf = (row: Row, name: string) => rowsOf(row, name).map(({ id }) => Number(id));

const agreement: Requirements = async (row, { strapi, today }) => {
  const ids = idsOf(row, 'partners');
  const partners: Row[] =
    ids.length === 0
      ? []
      : await strapi.db
          .query('api::partner.partner')
          .findMany({ where: { id: { $in: ids } }, select: ['name', 'partnershipStatus'] });
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
  return agreementRequirements(facts, today);
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

const partner: Requirements = async (row, { strapi }) => {
  const similar = await similarPartners(strapi, row);
  // It is enough that the editor of one of the two said so.
  const saidThere = similar.filter((other) =>
    rowsOf(other, 'differentFrom').some(({ documentId }) => documentId === row.documentId),
  );
  const history = rowsOf(row, 'statusHistory');
  const facts = {
    ...identityOf(row),
    statusHistory: history.map((step) => ({
      status: oneOf(PARTNER_STATUSES, step.status),
      on: textOf(step, 'on'),
    })),
    differentFrom: [...rowsOf(row, 'differentFrom'), ...saidThere].map(({ documentId }) =>
      String(documentId),
    ),
  };
  return partnerRequirements(facts, similar.map(identityOf));
};

const project: Requirements = (row) =>
  projectRequirements({
    funders: rowsOf(row, 'funders').map(({ europeanUnion }) => ({ europeanUnion: europeanUnion === true })),
    fundingNotice: textOf(row, 'fundingNotice'),
    ...participantsOf(row),
  });

const partIsEmpty = (part: Row): boolean =>
  !(
    !isBlank(textOf(part, 'heading')) ||
    !isBlank(textOf(part, 'text')) ||
    hasWords(part.text) ||
    rowsOf(part, 'pictures').length > 0 ||
    rowsOf(part, 'documents').length > 0
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
