import type { TypeDefinition } from './definition';
import { AT_THE_END, dated } from './edit-views';
import { ON_EVERY_CARD, WITH_FILE } from './views';

export const network = {
  uid: 'api::network.network',
  table: 'networks',
  exampleFile: 'networks.json',
  listView: { columns: ['name', 'website', 'foundedOnText'], sort: ['name', 'ASC'] },
  editView: [
    'name',
    'scope',
    'website',
    'description',
    'logo',
    ...dated('foundedOn'),
    'initiator',
    'supporters',
    'legalForm',
    'memberCount',
    'countryCount',
    'members',
    ...AT_THE_END,
  ],
  views: {
    list: {
      fields: [...ON_EVERY_CARD, 'name', 'website', 'foundedOn', 'foundedOnText'],
      populate: { logo: WITH_FILE, memberCount: true, countryCount: true },
    },
    detail: {
      populate: {
        logo: WITH_FILE,
        memberCount: true,
        countryCount: true,
        members: true,
        sources: true,
        remarks: true,
      },
    },
  },
} as const satisfies TypeDefinition;
