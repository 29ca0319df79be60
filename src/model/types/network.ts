import type { TypeDefinition } from './definition';
import { atTheEnd } from './edit-views';
import { ON_EVERY_CARD, WITH_FILE } from './views';

export const network = {
  uid: 'api::network.network',
  table: 'networks',
  exampleFile: 'networks.json',
  listView: { columns: ['name', 'website', 'foundedOnText'], sort: ['name', 'ASC'] },
  editView: [
    {
      name: 'main',
      title: { bg: 'Мрежата', en: 'The network' },
      fields: ['name', 'scope', 'website', 'description', 'logo'],
    },
    {
      name: 'more',
      title: { bg: 'Основаване и членове', en: 'Founding and members' },
      folded: true,
      fields: [
        'foundedOn',
        'foundedOnWording',
        'initiator',
        'supporters',
        'legalForm',
        'memberCount',
        'countryCount',
        'members',
      ],
    },
    ...atTheEnd(),
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
