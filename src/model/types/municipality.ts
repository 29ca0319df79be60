import type { TypeDefinition } from './definition';
import { ON_EVERY_CARD, THEME_CARD, WITH_FILE } from './views';

export const municipality = {
  uid: 'api::municipality.municipality',
  table: 'municipalities',
  exampleFile: 'municipality.json',
  listView: { columns: ['name', 'officialName', 'website'], sort: ['name', 'ASC'] },
  views: {
    list: {
      fields: [...ON_EVERY_CARD, 'name', 'officialName', 'region', 'website'],
      populate: { coatOfArms: WITH_FILE, location: true },
    },
    detail: {
      populate: {
        hotline: true,
        location: true,
        coatOfArms: WITH_FILE,
        sections: true,
        themes: THEME_CARD,
        sources: true,
      },
    },
  },
  publicOrder: ['name', 'ASC'],
} as const satisfies TypeDefinition;
