import type { TypeDefinition } from './definition';
import { atTheEnd } from './edit-views';
import { MUNICIPALITY_CARD, ON_EVERY_CARD, THEME_CARD, WITH_FIGURE, WITH_FILE } from './views';

export const municipality = {
  uid: 'api::municipality.municipality',
  table: 'municipalities',
  exampleFile: 'municipality.json',
  listView: { columns: ['name', 'officialName', 'website'], sort: ['name', 'ASC'] },
  editView: [
    {
      name: 'main',
      title: { bg: 'Общината', en: 'The municipality' },
      fields: ['name', 'officialName', 'region', 'country', 'website', 'email', 'phone'],
    },
    {
      name: 'page',
      title: { bg: 'Страница за сътрудничеството', en: 'Page about the cooperation' },
      fields: ['heading', 'introduction', 'sections', 'closing'],
    },
    {
      name: 'more',
      title: { bg: 'Герб, карта, числа и документи', en: 'Coat of arms, map, figures and documents' },
      folded: true,
      fields: ['coatOfArms', 'location', 'hotline', 'figures', 'documents', 'themes'],
    },
    {
      name: 'end',
      title: { bg: 'Ако общината вече не съществува', en: 'If the municipality no longer exists' },
      folded: true,
      fields: ['dissolvedOn', 'dissolvedOnWording', 'mergedInto'],
    },
    ...atTheEnd(),
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
