import type { ContentType } from '../../model/content-types';

/** Populates a component with everything in it; nested components and files are named where there are any. */
const all = { populate: '*' } as const;
const card = (...fields: string[]) => ({ fields: ['slug', ...fields] });

const picture = { populate: { file: true } } as const;
const document = { populate: { file: true } } as const;
const themes = card('name', 'icon');
const municipality = card('name');
const partners = {
  fields: ['slug', 'name', 'kind', 'country', 'countryName', 'countryAsStated', 'partnershipStatus'],
  populate: { coatOfArms: picture },
};
const place = { populate: { location: true } } as const;
const network = { fields: ['slug', 'name', 'website'], populate: { logo: picture } };
const visitCard = card('title', 'kind', 'direction', 'date', 'dateFrom', 'dateTo', 'dateText', 'phase');
const agreementCard = card('title', 'kind', 'agreementStatus', 'signedOn', 'signedOnFrom', 'signedOnText');
const projectCard = card('title', 'acronym', 'programme', 'period', 'periodText');
const owned = { municipality, themes, sources: true };

/** What every card says of itself besides its title. */
const COMMON = [
  'documentId',
  'slug',
  'translation',
  'textLanguage',
  'publishedAt',
  'updatedAt',
  'changeNote',
];

/**
 * What a request gets that names neither `populate` nor `fields`: `list` is what a card on a page needs, `detail` what
 * the entry's own page needs. Written once per type; a request that names anything is given just what it names.
 */
export const VIEWS = {
  'api::municipality.municipality': {
    list: {
      fields: [...COMMON, 'name', 'officialName', 'region', 'website'],
      populate: { coatOfArms: picture, location: true },
    },
    detail: {
      populate: { hotline: true, location: true, coatOfArms: picture, sections: true, themes, sources: true },
    },
  },
  'api::partner.partner': {
    list: {
      fields: [...COMMON, 'name', 'nativeName', 'kind', 'country', 'countryName', 'countryAsStated', 'subdivision', 'since', 'sinceFrom', 'sinceTo', 'sinceText', 'partnershipStatus', 'website'], // prettier-ignore
      populate: { municipality, themes, coatOfArms: picture, location: true },
    },
    detail: {
      populate: {
        ...owned, otherNames: true, location: true, population: true, statusHistory: true, coatOfArms: picture, gallery: picture, documents: document,
      }, // prettier-ignore
    },
  },
  'api::agreement.agreement': {
    list: {
      fields: [...COMMON, 'title', 'kind', 'agreementStatus', 'signedOn', 'signedOnFrom', 'signedOnTo', 'signedOnText', 'validFrom', 'validUntil', 'validUntilTo', 'validUntilText', 'indefinite'], // prettier-ignore
      populate: { municipality, partners, themes },
    },
    detail: {
      populate: {
        ...owned, partners, project: projectCard, otherParties: true,
        signings: { populate: { place, signatories: true, witnesses: true } },
        decisions: { populate: { document } },
        amends: agreementCard, replaces: agreementCard, documents: document,
      }, // prettier-ignore
    },
  },
  'api::visit.visit': {
    list: {
      fields: [...COMMON, 'title', 'kind', 'direction', 'date', 'dateFrom', 'dateTo', 'dateText', 'dateWording', 'phase', 'recurrence', 'occasion', 'participantsSum'], // prettier-ignore
      populate: { municipality, partners, themes, place, participantsTotal: true },
    },
    detail: {
      populate: {
        ...owned, partners, place, participants: true, participantsTotal: true, programme: true, symbolicActs: true,
        delegation: { populate: { people: true, size: true } },
        returnVisitOf: visitCard, agreements: agreementCard, project: projectCard, network, gallery: picture, documents: document,
      }, // prettier-ignore
    },
  },
  'api::project.project': {
    list: {
      fields: [...COMMON, 'title', 'acronym', 'programme', 'programmeParent', 'strand', 'measure', 'period', 'periodFrom', 'periodTo', 'periodText', 'role', 'participantsSum'], // prettier-ignore
      populate: {
        municipality,
        partners,
        themes,
        budget: true,
        funderContribution: true,
        participantsTotal: true,
      },
    },
    detail: {
      populate: {
        ...owned, partners, otherParticipants: true, budget: true, funderContribution: true, funders: true, participants: true, participantsTotal: true,
        visits: { ...visitCard, populate: { participants: true, participantsTotal: true } }, gallery: picture, documents: document,
      }, // prettier-ignore
    },
  },
  'api::network.network': {
    list: {
      fields: [...COMMON, 'name', 'website', 'foundedOn', 'foundedOnText'],
      populate: { logo: picture, memberCount: true, countryCount: true },
    },
    detail: { populate: { logo: picture, memberCount: true, countryCount: true, sources: true } },
  },
  'api::membership.membership': {
    list: {
      fields: [
        ...COMMON,
        'title',
        'since',
        'sinceFrom',
        'sinceTo',
        'sinceText',
        'until',
        'untilText',
        'role',
      ],
      populate: { municipality, network },
    },
    detail: { populate: { municipality, network, sources: true, activities: true, contribution: true } },
  },
  'api::news-article.news-article': {
    list: {
      fields: [...COMMON, 'title', 'publishedOn', 'lead'],
      populate: { municipality, themes, cover: picture },
    },
    detail: {
      populate: {
        ...owned,
        body: {
          on: {
            'article.section': all,
            'article.quote': all,
            'article.gallery': { populate: { pictures: picture } },
            'article.documents': { populate: { documents: document } },
          },
        },
        cover: picture, partners, visits: visitCard, agreements: agreementCard, projects: projectCard, memberships: card('title'),
      }, // prettier-ignore
    },
  },
  'api::theme.theme': {
    list: { fields: [...COMMON, 'name', 'icon'] },
    detail: { populate: { sources: true } },
  },
} as const satisfies Record<ContentType, { list: object; detail: object }>;
