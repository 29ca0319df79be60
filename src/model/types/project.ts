import { fundingNoticeOf, type FundedProject } from '../../domain/project';
import { participantsAddUp, type Participants } from '../../domain/shared/requirements';
import { rowsOf, textOf, type Row } from '../schema/row-values';
import type { TypeDefinition } from './definition';
import { readParticipants, sumOfParticipants } from './participants';
import {
  MUNICIPALITY_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
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

export const project = {
  uid: 'api::project.project',
  table: 'projects',
  exampleFile: 'projects.json',
  listView: { columns: ['title', 'programme', 'periodText', 'municipality'], sort: ['title', 'ASC'] },
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
  computeFields: (row, { locale }) => {
    const facts = readProject(row);
    return { participantsSum: sumOfParticipants(facts), fundingNoticeText: fundingNoticeOf(facts, locale) };
  },
  publishIssues: (row) => participantsAddUp(readProject(row)),
} as const satisfies TypeDefinition;
