import { fundingNoticeOf, referenceKeyOf, type FundedProject } from '../../domain/project';
import { participantsAddUp, type Participants } from '../../domain/shared/requirements';
import { pick, rowsOf, textOf, type Row } from '../schema/row-values';
import { idsOf, PUBLISHED, SHOWABLE, type ShowField, type TypeDefinition } from './definition';
import { atTheEnd, links, story } from './edit-views';
import { readParticipants, sumOfParticipants } from './participants';
import {
  MUNICIPALITY_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
  PROJECT_CARD,
  THEME_CARD,
  VISIT_CARD,
  WITH_FILE,
} from './views';

/** What rules need of a project. A text that was not translated is no name in the language of the row. */
function readProject(row: Row): FundedProject & Participants {
  return {
    funders: rowsOf(row, 'funders').map(({ europeanUnion }) => ({ europeanUnion: europeanUnion === true })),
    fundingNotice: textOf(row, 'fundingNotice'),
    programme: row.textLanguage === row.locale ? textOf(row, 'programme') : null,
    period: textOf(row, 'period'),
    ...readParticipants(row),
  };
}

const UID = 'api::project.project';

const ownerOf = (row: Row) => rowsOf(row, 'municipality')[0]?.documentId;

/** What is shown of an entry of another municipality, and of that. */
const CARD = ['documentId', 'role', ...PROJECT_CARD.fields];

const bySlugOfOwner = (one: Row, other: Row) => {
  const [a, b] = [one, other].map((row) => String(rowsOf(row, 'municipality')[0]?.slug));
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
};

/** The published entries of other municipalities with the reference number of a row, as cards in its language. */
const sameProject: ShowField = async (asked, { findRows }) => {
  const none = idsOf(asked).map((id): [number, Row[]] => [id, []]);
  const numbered = asked.filter((row) => row.sameProject === SHOWABLE);
  if (numbered.length === 0) return new Map(none);
  const rows = await findRows(UID, {
    where: { id: { $in: idsOf(numbered) } },
    select: ['id', 'referenceKey', 'locale'],
    populate: { municipality: { select: ['documentId'] } },
  });
  const others = await findRows(UID, {
    where: {
      referenceKey: { $in: rows.map(({ referenceKey }) => referenceKey) },
      locale: { $in: rows.map(({ locale }) => locale) },
      ...PUBLISHED,
    },
    select: ['referenceKey', 'locale', ...CARD],
    populate: { municipality: { select: ['documentId', ...MUNICIPALITY_CARD.fields] } },
  });
  const ofOthers = (row: Row) =>
    others.filter(
      (other) =>
        other.referenceKey === row.referenceKey &&
        other.locale === row.locale &&
        ownerOf(other) !== ownerOf(row),
    );
  const card = (other: Row): Row => ({
    ...pick(other, CARD),
    municipality:
      rowsOf(other, 'municipality').map((owner) => pick(owner, MUNICIPALITY_CARD.fields))[0] ?? null,
  });
  return new Map([
    ...none,
    ...rows.map((row): [number, Row[]] => [Number(row.id), ofOthers(row).sort(bySlugOfOwner).map(card)]),
  ]);
};

export const project = {
  uid: UID,
  table: 'projects',
  exampleFile: 'projects.json',
  listView: {
    columns: ['title', 'periodText', 'municipality'],
    facts: ['programme', 'periodText'],
    sort: ['title', 'ASC'],
    yearField: 'periodFrom',
    countryField: 'partners.country',
  },
  editView: [
    {
      name: 'main',
      title: { bg: 'Какъв е проектът и с кого', en: 'What the project is, and with whom' },
      fields: ['title', 'acronym', 'programme', 'period', 'role', 'municipality', 'partners'],
    },
    story('description', 'gallery'),
    {
      name: 'money',
      title: { bg: 'Бюджет и финансиране', en: 'Budget and funding' },
      folded: true,
      fields: ['budget', 'funderContribution', 'funders', 'fundingNotice', 'fundingNoticeText'],
    },
    {
      name: 'participants',
      title: { bg: 'Участници', en: 'Participants' },
      folded: true,
      fields: ['participants', 'participantsTotal', 'participantsSum', 'otherParticipants'],
    },
    {
      name: 'programme',
      title: { bg: 'Програма, договор и документи', en: 'Programme, contract and documents' },
      folded: true,
      fields: [
        'reference',
        'leadName',
        'programmeParent',
        'strand',
        'measure',
        'contractingBody',
        'periodWording',
        'documents',
      ],
    },
    links('themes', 'visits'),
    ...atTheEnd('confirmations'),
  ],
  contactUntil: 'periodTo',
  wantedFacts: [{ field: 'period', or: ['periodWording'] }, { field: 'role' }],
  views: {
    list: {
      fields: [
        ...ON_EVERY_CARD,
        'title',
        'acronym',
        'programme',
        'programmeParent',
        'strand',
        'measure',
        'period',
        'periodFrom',
        'periodTo',
        'periodText',
        'role',
        'participantsSum',
      ],
      populate: {
        municipality: MUNICIPALITY_CARD,
        partners: PARTNER_CARD,
        themes: THEME_CARD,
        budget: true,
        funderContribution: true,
        participantsTotal: true,
      },
    },
    detail: {
      populate: {
        ...ON_OWNED_PAGES,
        partners: PARTNER_CARD,
        otherParticipants: true,
        budget: true,
        funderContribution: true,
        funders: true,
        participants: true,
        participantsTotal: true,
        visits: { ...VISIT_CARD, populate: { participants: true, participantsTotal: true } },
        gallery: WITH_FILE,
        documents: WITH_FILE,
      },
    },
  },
  publicOrder: ['periodFrom', 'DESC'],
  countedFields: ['periodFrom', 'periodTo', 'programme'],
  publicIndexes: [['referenceKey']],
  shownFields: { sameProject },
  sameBy: 'referenceKey',
  computeFields: (row, { locale }) => {
    const facts = readProject(row);
    const referenceKey = referenceKeyOf(textOf(row, 'reference'));
    return {
      participantsSum: sumOfParticipants(facts),
      fundingNoticeText: fundingNoticeOf(facts, locale),
      referenceKey,
      sameProject: referenceKey === null ? null : SHOWABLE,
    };
  },
  publishIssues: (row) => participantsAddUp(readProject(row)),
} as const satisfies TypeDefinition;
