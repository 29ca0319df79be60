import type { TypeDefinition } from './definition';
import { atTheEnd } from './edit-views';
import { ON_EVERY_CARD } from './views';

export const theme = {
  uid: 'api::theme.theme',
  table: 'themes',
  exampleFile: 'themes.json',
  listView: { columns: ['name'], sort: ['name', 'ASC'] },
  editView: [
    {
      name: 'main',
      title: { bg: 'Областта', en: 'The theme' },
      fields: ['name', 'icon'],
    },
    ...atTheEnd(),
  ],
  views: {
    list: { fields: [...ON_EVERY_CARD, 'name', 'icon'] },
    detail: { populate: { sources: true, remarks: true } },
  },
} as const satisfies TypeDefinition;
