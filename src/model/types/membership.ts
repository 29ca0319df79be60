import type { TypeDefinition } from './definition';
import { AT_THE_END, dated } from './edit-views';
import { MUNICIPALITY_CARD, NETWORK_CARD, ON_EVERY_CARD } from './views';

export const membership = {
  uid: 'api::membership.membership',
  table: 'memberships',
  exampleFile: 'memberships.json',
  listView: { columns: ['title', 'role', 'sinceText', 'municipality'], sort: ['title', 'ASC'] },
  editView: [
    'title',
    'network',
    'role',
    ...dated('since'),
    ...dated('until'),
    'description',
    'activities',
    'contribution',
    'municipality',
    ...AT_THE_END,
  ],
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
} as const satisfies TypeDefinition;
