import type { TypeDefinition } from './definition';
import { atTheEnd } from './edit-views';
import { MUNICIPALITY_CARD, NETWORK_CARD, ON_EVERY_CARD } from './views';

export const membership = {
  uid: 'api::membership.membership',
  table: 'memberships',
  exampleFile: 'memberships.json',
  listView: { columns: ['title', 'role', 'sinceText', 'municipality'], sort: ['title', 'ASC'] },
  editView: [
    {
      name: 'main',
      title: { bg: 'Членството', en: 'The membership' },
      fields: ['title', 'network', 'role', 'since', 'until', 'municipality'],
    },
    {
      name: 'story',
      title: { bg: 'Разказ и дейности', en: 'Story and activities' },
      fields: ['description', 'activities'],
    },
    {
      name: 'more',
      title: { bg: 'Членски внос и дати според източника', en: 'Fee, and dates as the source has them' },
      folded: true,
      fields: ['contribution', 'sinceWording', 'untilWording'],
    },
    ...atTheEnd(),
  ],
  wantedFacts: [{ field: 'since', or: ['sinceWording'] }],
  views: {
    list: {
      fields: [
        ...ON_EVERY_CARD,
        'title',
        'since',
        'sinceFrom',
        'sinceTo',
        'sinceText',
        'until',
        'untilText',
        'role',
      ],
      populate: { municipality: MUNICIPALITY_CARD, network: NETWORK_CARD },
    },
    detail: {
      populate: {
        municipality: MUNICIPALITY_CARD,
        network: NETWORK_CARD,
        sources: true,
        remarks: true,
        activities: true,
        contribution: true,
      },
    },
  },
  publicOrder: ['sinceFrom', 'DESC'],
  countedFields: ['sinceFrom'],
} as const satisfies TypeDefinition;
