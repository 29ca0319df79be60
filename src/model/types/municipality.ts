import type { TypeDefinition } from './definition';
import { AT_THE_END, dated } from './edit-views';
import { MUNICIPALITY_CARD, ON_EVERY_CARD, THEME_CARD, WITH_FIGURE, WITH_FILE } from './views';

export const municipality = {
  uid: 'api::municipality.municipality',
  table: 'municipalities',
  exampleFile: 'municipality.json',
  listView: { columns: ['name', 'officialName', 'website'], sort: ['name', 'ASC'] },
  editView: [
    'name',
    'officialName',
    'region',
    'country',
    'website',
    'email',
    'phone',
    'hotline',
    'coatOfArms',
    'location',
    'heading',
    'introduction',
    'sections',
    'closing',
    'figures',
    'documents',
    'themes',
    ...dated('dissolvedOn'),
    'mergedInto',
    ...AT_THE_END,
  ],
  views: {
    list: {
      fields: [...ON_EVERY_CARD, 'name', 'officialName', 'region', 'country', 'countryName', 'website'],
      populate: { coatOfArms: WITH_FILE, location: true },
    },
    detail: {
      populate: {
        hotline: true,
        location: true,
        coatOfArms: WITH_FILE,
        sections: true,
        figures: WITH_FIGURE,
        documents: WITH_FILE,
        mergedInto: MUNICIPALITY_CARD,
        themes: THEME_CARD,
        sources: true,
        remarks: true,
      },
    },
  },
  publicOrder: ['name', 'ASC'],
} as const satisfies TypeDefinition;
