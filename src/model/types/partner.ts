import {
  endRequirements,
  PARTNER_STATUSES,
  partnerRequirements,
  partnerStatusName,
  sinceAsOnOtherSide,
  statusOn,
  wasThereBefore,
  type OtherSide,
  type PartnerIdentity,
  type PublishablePartner,
} from '../../domain/partner';
import { oneOf, pick, rowsOf, textOf, type Row } from '../schema/row-values';
import { circularLinks } from './circular-links';
import { idsOf, PUBLISHED, SHOWABLE, type FindRows, type ShowField, type TypeDefinition } from './definition';
import { atTheEnd, links, story } from './edit-views';
import { findOtherSides, isOtherSideOf, ownerName, WITH_SIDES } from './other-side';
import {
  AGREEMENT_CARD,
  MUNICIPALITY_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
  PROJECT_CARD,
  THEME_CARD,
  VISIT_CARD,
  WITH_FIGURE,
  WITH_FILE,
} from './views';

const UID = 'api::partner.partner';

/** A district is part of a city. */
const PARTS = { uid: UID, fields: ['partOf'], code: 'part_of_itself' } as const;

const readIdentity = (row: Row): PartnerIdentity => ({
  documentId: String(row.documentId),
  name: textOf(row, 'name'),
  nativeName: textOf(row, 'nativeName'),
  country: textOf(row, 'country'),
  wikidataId: textOf(row, 'wikidataId'),
});

const idsIn = (row: Row, field: string) => rowsOf(row, field).map(({ documentId }) => String(documentId));

/** What rules need of a partner. */
function readPartner(row: Row): PublishablePartner {
  const agreements = rowsOf(row, 'agreements').map(({ agreementStatus }) => agreementStatus);
  return {
    ...readIdentity(row),
    statusHistory: rowsOf(row, 'statusHistory').map((change) => ({
      status: oneOf(PARTNER_STATUSES, change.status),
      on: textOf(change, 'on'),
      until: textOf(change, 'until'),
    })),
    since: textOf(row, 'since'),
    hasAgreement: agreements.some((status) => status === 'in-force' || status === 'signed'),
    isInTalks: agreements.some((status) => status === 'proposed' || status === 'negotiating'),
    differentFrom: idsIn(row, 'differentFrom'),
  };
}

/** The same municipality's other partners that have the country or the identifier: a few dozen at most. */
const findSimilar = (row: Row, findRows: FindRows): Promise<Row[]> => {
  const [municipality] = rowsOf(row, 'municipality');
  const { documentId, locale, country, wikidataId } = row;
  return findRows(UID, {
    where: {
      documentId: { $ne: documentId },
      locale,
      publishedAt: null,
      municipality: { id: municipality?.id ?? null },
      $or: [{ country: country ?? { $null: true } }, ...(wikidataId ? [{ wikidataId }] : [])],
    },
    select: ['documentId', 'name', 'nativeName', 'country', 'wikidataId', 'createdAt'],
    populate: { differentFrom: { select: ['documentId'] } },
  });
};

/** Of similar partners those that were there before the row's. */
const seniorsOf = async (row: Row, similar: Row[], findRows: FindRows): Promise<Row[]> => {
  const documentIds = [row, ...similar].map(({ documentId }) => documentId);
  const { locale } = row;
  const published = await findRows(UID, {
    where: { documentId: { $in: documentIds }, locale, ...PUBLISHED },
    select: ['documentId'],
  });
  const seniority = ({ documentId, createdAt }: Row) => ({
    isPublished: published.some((other) => other.documentId === documentId),
    createdAt: new Date(String(createdAt)).toISOString(),
  });
  return similar.filter((other) => wasThereBefore(seniority(other), seniority(row)));
};

/** The published twinnings in force with a partner. */
const findTwinningsInForce = async ({ documentId, locale }: Row, findRows: FindRows) => {
  const partners = { documentId };
  const rows = await findRows('api::agreement.agreement', {
    where: { kind: 'twinning', agreementStatus: 'in-force', partners, locale, ...PUBLISHED },
    select: ['documentId', 'title'],
  });
  return rows.map((row) => ({ documentId: String(row.documentId), title: textOf(row, 'title') ?? '' }));
};

/** What is shown of the entry that the other side has. */
const CARD = ['documentId', ...PARTNER_CARD.fields, 'since', 'sinceText'];

/** Of a partner that is a municipality of this installation: that one’s own published entries of the partnership, as cards. */
const otherSide: ShowField = async (asked, { findRows }) => {
  const none = idsOf(asked).map((id): [number, Row[]] => [id, []]);
  const sided = asked.filter((row) => row.otherSide === SHOWABLE);
  if (sided.length === 0) return new Map(none);
  const rows = await findRows(UID, {
    where: { id: { $in: idsOf(sided) } },
    select: ['id', 'locale'],
    populate: WITH_SIDES,
  });
  const others = await findOtherSides(rows, findRows, {
    select: ['locale', ...CARD],
    populate: { ...WITH_SIDES, municipality: { select: ['documentId', ...MUNICIPALITY_CARD.fields] } },
  });
  const card = (other: Row): Row => ({
    ...pick(other, CARD),
    municipality: rowsOf(other, 'municipality').map((owner) => pick(owner, MUNICIPALITY_CARD.fields))[0],
  });
  const ofRow = (row: Row) =>
    others.filter((other) => other.locale === row.locale && isOtherSideOf(other, row)).map(card);
  return new Map([...none, ...rows.map((row): [number, Row[]] => [Number(row.id), ofRow(row)])]);
};

/** What the other side says of the partnership in public. */
const findSinceThere = async (row: Row, findRows: FindRows): Promise<OtherSide[]> => {
  const query = { select: ['documentId', 'since'], populate: WITH_SIDES };
  const others = await findOtherSides([row], findRows, query);
  return others
    .filter((other) => isOtherSideOf(other, row))
    .map((other) => ({
      documentId: String(other.documentId),
      municipality: ownerName(other),
      since: textOf(other, 'since'),
    }));
};

export const partner = {
  uid: UID,
  table: 'partners',
  exampleFile: 'partners.json',
  listView: {
    columns: ['name', 'countryName', 'partnershipStatusText', 'municipality'],
    countryField: 'country',
    facts: ['kind', 'countryName', 'partnershipStatusText', 'sinceText'],
    sort: ['name', 'ASC'],
  },
  editView: [
    {
      name: 'main',
      title: { bg: 'Кой е партньорът и откога', en: 'Who the partner is, and since when' },
      fields: [
        'name',
        'nativeName',
        'kind',
        'country',
        'subdivision',
        'since',
        'website',
        'partnershipStatusText',
        'municipality',
      ],
    },
    story('description', 'coatOfArms', 'gallery'),
    {
      name: 'history',
      title: { bg: 'История на партньорството', en: 'History of the partnership' },
      folded: true,
      fields: ['statusHistory', 'milestones', 'sinceWording', 'documents'],
    },
    {
      name: 'place',
      title: { bg: 'Място и население', en: 'Place and population' },
      folded: true,
      fields: ['partOf', 'location', 'population'],
    },
    {
      name: 'names',
      title: { bg: 'Други имена и уточнения', en: 'Other names and details' },
      folded: true,
      fields: ['otherNames', 'countryAsStated', 'ourSide', 'homeMunicipality', 'wikidataId', 'differentFrom'],
    },
    links('themes', 'agreements', 'visits', 'projects'),
    ...atTheEnd('confirmations'),
  ],
  wantedFacts: [{ field: 'country', or: ['countryAsStated'] }, { field: 'kind' }],
  views: {
    list: {
      fields: [
        ...ON_EVERY_CARD,
        'name',
        'nativeName',
        'kind',
        'country',
        'countryName',
        'countryAsStated',
        'subdivision',
        'since',
        'sinceFrom',
        'sinceTo',
        'sinceText',
        'partnershipStatus',
        'website',
      ],
      populate: {
        municipality: MUNICIPALITY_CARD,
        themes: THEME_CARD,
        coatOfArms: WITH_FILE,
        location: true,
      },
    },
    detail: {
      populate: {
        ...ON_OWNED_PAGES,
        otherNames: true,
        location: true,
        population: true,
        statusHistory: true,
        milestones: WITH_FIGURE,
        partOf: PARTNER_CARD,
        homeMunicipality: MUNICIPALITY_CARD,
        agreements: AGREEMENT_CARD,
        visits: VISIT_CARD,
        projects: PROJECT_CARD,
        coatOfArms: WITH_FILE,
        gallery: WITH_FILE,
        documents: WITH_FILE,
      },
    },
  },
  publicOrder: ['name', 'ASC'],
  countedFields: ['sinceFrom', 'country', 'countryName', 'countryAsStated', 'kind', 'partnershipStatus'],
  publicIndexes: [['country', 'sortKey']],
  sparseFields: ['nextChangeOn'],
  shownFields: { otherSide },
  computedFrom: { agreements: ['agreementStatus'], homeMunicipality: ['documentId'] },
  computeFields: (row, { today, locale }) => {
    const { answer: status, nextChangeOn } = statusOn(readPartner(row), today);
    return {
      partnershipStatus: status,
      partnershipStatusText: status && partnerStatusName(status, locale),
      nextChangeOn,
      otherSide: rowsOf(row, 'homeMunicipality').length === 0 ? null : SHOWABLE,
    };
  },
  publishIssues: async (row, { today, findRows }) => {
    const facts = readPartner(row);
    const similar = await seniorsOf(row, await findSimilar(row, findRows), findRows);
    // It is enough if one of the two entries says so.
    const saidThere = similar.filter((other) => idsIn(other, 'differentFrom').includes(facts.documentId));
    const differentFrom = [...facts.differentFrom, ...saidThere.map(({ documentId }) => String(documentId))];
    return [
      ...partnerRequirements({ ...facts, differentFrom }, similar.map(readIdentity)),
      ...(await circularLinks(row, findRows, PARTS)),
      ...sinceAsOnOtherSide(facts.since, await findSinceThere(row, findRows)),
      ...endRequirements(facts, await findTwinningsInForce(row, findRows), today),
    ];
  },
} as const satisfies TypeDefinition;
