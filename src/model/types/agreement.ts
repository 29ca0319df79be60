import {
  AGREEMENT_KINDS,
  AGREEMENT_STAGES,
  agreementRequirements,
  agreementStatusName,
  firstSigning,
  RENEWALS,
  signedAsOnOtherSide,
  statusOn,
  type PublishableAgreement,
} from '../../domain/agreement';
import { boundsOf, displayEdtf, reachedOn } from '../../domain/edtf';
import { PARTNER_STATUSES } from '../../domain/partner';
import { oneOf, rowsOf, textOf, type Row } from '../schema/row-values';
import { circularLinks } from './circular-links';
import type { Issue } from '../../domain/issue';
import { PUBLISHED, type FindRows, type TypeDefinition } from './definition';
import { atTheEnd, links } from './edit-views';
import { isOtherSideOf, ownerName, sidesOf, WITH_SIDES } from './other-side';
import {
  AGREEMENT_CARD,
  MUNICIPALITY_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
  PROJECT_CARD,
  THEME_CARD,
  WITH_FILE,
  WITH_LOCATION,
} from './views';

const UID = 'api::agreement.agreement';

/** An agreement replaces or amends an earlier one. */
const FOLLOWS = { uid: UID, fields: ['replaces', 'amends'], code: 'agreement_follows_itself' } as const;

/** A row that says no more than who held office then is no signing: a tie of custom, or a proposal, has none. */
const isSigning = (row: Row) => {
  const says = ['date', 'dateWording', 'place'].some((name) => row[name] !== null && row[name] !== undefined);
  const hasPeople = ['signatories', 'witnesses'].some((name) => rowsOf(row, name).length > 0);
  return says || hasPeople || rowsOf(row, 'inOffice').length === 0;
};

/** The source’s words for when it was signed, where there is no date: they are what sites show. */
const wordingOfSigning = (row: Row): string | null =>
  rowsOf(row, 'signings').flatMap((signing) => textOf(signing, 'dateWording') ?? [])[0] ?? null;

/** What rules need of an agreement. What they need of its partners is in other rows. */
function readAgreement(row: Row): Omit<PublishableAgreement, 'partners'> {
  return {
    kind: oneOf(AGREEMENT_KINDS, row.kind),
    stage: oneOf(AGREEMENT_STAGES, row.stage),
    signings: rowsOf(row, 'signings')
      .filter(isSigning)
      .map((signing) => ({ date: textOf(signing, 'date') })),
    validFrom: textOf(row, 'validFrom'),
    validUntil: textOf(row, 'validUntil'),
    indefinite: row.indefinite === true,
    terminatedOn: textOf(row, 'terminatedOn'),
    terminated: row.terminated === true,
    renewal: oneOf(RENEWALS, row.renewal),
    otherParties: rowsOf(row, 'otherParties').length,
    dateUnknown: row.dateUnknown === true,
  };
}

/**
 * The partners of an agreement as published: a draft may have changes that are not public. One that is not published yet counts as
 * its draft.
 */
const findPartners = async (
  row: Row,
  findRows: FindRows,
): Promise<PublishableAgreement['partners'][number][]> => {
  const documentIds = rowsOf(row, 'partners').map(({ documentId }) => documentId);
  if (documentIds.length === 0) return [];
  const rows = await findRows('api::partner.partner', {
    where: { documentId: { $in: documentIds }, locale: row.locale },
    select: ['documentId', 'publishedAt', 'name', 'partnershipStatus'],
  });
  const partners = documentIds.flatMap((id): Row[] => {
    const own = rows.filter(({ documentId }) => documentId === id);
    const shown = own.find(({ publishedAt }) => publishedAt !== null) ?? own[0];
    return shown ? [shown] : [];
  });
  return partners.map((partner) => ({
    documentId: String(partner.documentId),
    name: textOf(partner, 'name') ?? '',
    status: oneOf(PARTNER_STATUSES, partner.partnershipStatus),
  }));
};

/**
 * What the other side of a partnership of two municipalities says of the signing, where it is plain which agreement is meant: each side
 * has one of the kind with the other.
 */
const signingAsThere = async (row: Row, findRows: FindRows): Promise<Issue[]> => {
  const { documentId, locale, kind } = row;
  const ids = rowsOf(row, 'partners').map((partner) => partner.documentId);
  if (ids.length === 0 || kind === null) return [];
  const partners = await findRows('api::partner.partner', {
    where: {
      documentId: { $in: ids },
      locale,
      publishedAt: null,
      homeMunicipality: { id: { $notNull: true } },
    },
    select: ['documentId'],
    populate: WITH_SIDES,
  });
  const issues: Issue[] = [];
  for (const partner of partners) {
    const { owner, home } = sidesOf(partner);
    const theirs = await findRows(UID, {
      where: {
        kind,
        locale,
        municipality: { documentId: home },
        partners: { homeMunicipality: { documentId: owner } },
        ...PUBLISHED,
      },
      select: ['documentId', 'title', 'signedOn'],
      populate: {
        municipality: { select: ['name'] },
        partners: { select: ['documentId'], populate: WITH_SIDES },
      },
    });
    const [there, ...more] = theirs.filter((each) =>
      rowsOf(each, 'partners').some((other) => isOtherSideOf(other, partner)),
    );
    if (!there || more.length > 0) continue;
    const ours = await findRows(UID, {
      where: {
        kind,
        locale,
        partners: { documentId: partner.documentId },
        documentId: { $ne: documentId },
        ...PUBLISHED,
      },
      select: ['documentId'],
    });
    if (ours.length > 0) continue;
    const said = {
      documentId: String(there.documentId),
      title: textOf(there, 'title') ?? '',
      municipality: ownerName(there),
      signedOn: textOf(there, 'signedOn'),
    };
    issues.push(...signedAsOnOtherSide(firstSigning(readAgreement(row).signings), said));
  }
  return issues;
};

export const agreement = {
  uid: UID,
  table: 'agreements',
  exampleFile: 'agreements.json',
  listView: {
    columns: ['title', 'agreementStatusText', 'signedOnText', 'municipality'],
    facts: ['kind', 'agreementStatusText', 'signedOnText'],
    sort: ['title', 'ASC'],
    yearField: 'signedOnFrom',
    countryField: 'partners.country',
  },
  editView: [
    {
      name: 'main',
      title: { bg: 'Какво е споразумението и с кого', en: 'What the agreement is, and with whom' },
      fields: ['title', 'kind', 'form', 'stage', 'agreementStatusText', 'municipality', 'partners'],
    },
    {
      name: 'signing',
      title: { bg: 'Подписване', en: 'Signing' },
      fields: ['signings', 'signedOnText'],
    },
    {
      name: 'content',
      title: { bg: 'Съдържание', en: 'Content' },
      fields: ['summary', 'documents'],
    },
    {
      name: 'term',
      title: { bg: 'Срок и подновяване', en: 'Term and renewal' },
      folded: true,
      fields: [
        'validFrom',
        'validUntil',
        'indefinite',
        'renewal',
        'renewalTerms',
        'validFromWording',
        'validUntilWording',
      ],
    },
    {
      name: 'end',
      title: { bg: 'Прекратяване', en: 'Termination' },
      folded: true,
      fields: ['terminated', 'terminatedOn', 'terminatedOnWording', 'terminatedBy', 'terminationReason'],
    },
    {
      name: 'more',
      title: { bg: 'Решения и други страни', en: 'Decisions and other parties' },
      folded: true,
      fields: ['decisions', 'otherParties', 'signedBy', 'dateUnknown'],
    },
    links('themes', 'project', 'amends', 'replaces'),
    ...atTheEnd('confirmations'),
  ],
  contactUntil: 'signedOnTo',
  wantedFacts: [{ field: 'kind' }, { field: 'form' }],
  views: {
    list: {
      fields: [
        ...ON_EVERY_CARD,
        'title',
        'kind',
        'form',
        'agreementStatus',
        'signedOn',
        'signedOnFrom',
        'signedOnTo',
        'signedOnText',
        'validFrom',
        'validUntil',
        'validUntilTo',
        'validUntilText',
        'indefinite',
      ],
      populate: { municipality: MUNICIPALITY_CARD, partners: PARTNER_CARD, themes: THEME_CARD },
    },
    detail: {
      populate: {
        ...ON_OWNED_PAGES,
        partners: PARTNER_CARD,
        project: PROJECT_CARD,
        otherParties: true,
        signings: { populate: { place: WITH_LOCATION, signatories: true, witnesses: true, inOffice: true } },
        decisions: { populate: { document: WITH_FILE } },
        amends: AGREEMENT_CARD,
        replaces: AGREEMENT_CARD,
        documents: WITH_FILE,
      },
    },
  },
  publicOrder: ['signedOnFrom', 'DESC'],
  countedFields: ['signedOnFrom', 'agreementStatus'],
  sparseFields: ['nextChangeOn', 'validUntilTo'],
  computeFields: (row, { today, locale }) => {
    const facts = readAgreement(row);
    const { status, nextChangeOn } = statusOn(facts, today);
    const signedOn = firstSigning(facts.signings);
    return {
      agreementStatus: status,
      agreementStatusText: status && agreementStatusName(status, locale),
      nextChangeOn,
      signedOn,
      signedOnFrom: signedOn && reachedOn(signedOn),
      signedOnTo: signedOn && boundsOf(signedOn).to,
      signedOnText: signedOn ? displayEdtf(signedOn, locale, 'point') : wordingOfSigning(row),
    };
  },
  publishIssues: async (row, { today, findRows }) => {
    const facts = { ...readAgreement(row), partners: await findPartners(row, findRows) };
    return [
      ...agreementRequirements(facts, today),
      ...(await signingAsThere(row, findRows)),
      ...(await circularLinks(row, findRows, FOLLOWS)),
    ];
  },
} as const satisfies TypeDefinition;
