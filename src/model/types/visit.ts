import {
  EVENT_STATUSES,
  phaseOn,
  visitRequirements,
  type PublishableVisit,
  type VisitTime,
} from '../../domain/visit';
import { oneOf, rowsOf, textOf, type Row } from '../schema/row-values';
import { circularLinks } from './circular-links';
import type { TypeDefinition } from './definition';
import { atTheEnd, links, story } from './edit-views';
import { readParticipants, sumOfParticipants } from './participants';
import {
  AGREEMENT_CARD,
  MUNICIPALITY_CARD,
  NETWORK_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
  PROJECT_CARD,
  THEME_CARD,
  VISIT_CARD,
  WITH_FILE,
  WITH_LOCATION,
} from './views';

const UID = 'api::visit.visit';

/** A concert is part of a festival. */
const PARTS = { uid: UID, fields: ['partOf'], code: 'part_of_itself' } as const;

/** What rules need of a visit. */
function readVisit(row: Row): VisitTime & PublishableVisit {
  return {
    date: textOf(row, 'date'),
    eventStatus: oneOf(EVENT_STATUSES, row.eventStatus),
    programme: rowsOf(row, 'programme').map((day) => ({ date: textOf(day, 'date') })),
    ...readParticipants(row),
  };
}

export const visit = {
  uid: UID,
  table: 'visits',
  exampleFile: 'visits.json',
  listView: {
    columns: ['title', 'dateText', 'municipality'],
    facts: ['kind', 'dateText', 'phase'],
    sort: ['dateFrom', 'DESC'],
    yearField: 'dateFrom',
    countryField: 'partners.country',
  },
  editView: [
    {
      name: 'main',
      title: { bg: 'Какво и кога', en: 'What and when' },
      fields: ['title', 'kind', 'direction', 'date', 'municipality', 'phase'],
    },
    {
      name: 'partners',
      title: { bg: 'С кого и къде', en: 'With whom and where' },
      fields: ['partners', 'place'],
    },
    story('summary', 'gallery'),
    {
      name: 'programme',
      title: { bg: 'Програма и участници', en: 'Programme and participants' },
      folded: true,
      fields: [
        'programme',
        'participants',
        'participantsTotal',
        'participantsSum',
        'delegation',
        'organisers',
      ],
    },
    {
      name: 'more',
      title: { bg: 'Провеждане, повод и резултати', en: 'Status, occasion and outcomes' },
      folded: true,
      fields: [
        'eventStatus',
        'occasion',
        'invitedBy',
        'recurrence',
        'durationDays',
        'dateWording',
        'outcomes',
        'symbolicActs',
        'documents',
      ],
    },
    links('themes', 'agreements', 'project', 'network', 'partOf', 'returnVisitOf'),
    ...atTheEnd('confirmations'),
  ],
  contactUntil: 'dateTo',
  wantedFacts: [{ field: 'date', or: ['dateWording'] }, { field: 'kind' }],
  views: {
    list: {
      fields: [
        ...ON_EVERY_CARD,
        'title',
        'kind',
        'direction',
        'date',
        'dateFrom',
        'dateTo',
        'dateText',
        'dateWording',
        'phase',
        'recurrence',
        'occasion',
        'participantsSum',
      ],
      populate: {
        municipality: MUNICIPALITY_CARD,
        partners: PARTNER_CARD,
        themes: THEME_CARD,
        place: WITH_LOCATION,
        participantsTotal: true,
      },
    },
    detail: {
      populate: {
        ...ON_OWNED_PAGES,
        partners: PARTNER_CARD,
        place: WITH_LOCATION,
        participants: true,
        participantsTotal: true,
        programme: true,
        symbolicActs: true,
        delegation: { populate: { people: true, size: true } },
        returnVisitOf: VISIT_CARD,
        partOf: VISIT_CARD,
        organisers: true,
        agreements: AGREEMENT_CARD,
        project: PROJECT_CARD,
        network: NETWORK_CARD,
        gallery: WITH_FILE,
        documents: WITH_FILE,
      },
    },
  },
  publicOrder: ['dateFrom', 'DESC'],
  countedFields: ['phase', 'dateFrom', 'direction', 'participantsSum'],
  sparseFields: ['nextChangeOn'],
  computeFields: (row, { today }) => {
    const facts = readVisit(row);
    return { ...phaseOn(facts, today), participantsSum: sumOfParticipants(facts) };
  },
  publishIssues: async (row, { findRows }) => [
    ...visitRequirements(readVisit(row)),
    ...(await circularLinks(row, findRows, PARTS)),
  ],
} as const satisfies TypeDefinition;
