import type { TypeDefinition } from './definition';
import { AT_THE_END } from './edit-views';
import { ON_EVERY_CARD } from './views';

export const theme = {
  uid: 'api::theme.theme',
  table: 'themes',
  exampleFile: 'themes.json',
  listView: { columns: ['name'], sort: ['name', 'ASC'] },
  editView: ['name', 'icon', ...AT_THE_END],
  views: {
    list: { fields: [...ON_EVERY_CARD, 'name', 'icon'] },
    detail: { populate: { sources: true, remarks: true } },
  },
} as const satisfies TypeDefinition;
