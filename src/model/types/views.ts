/** With them a site gives the `lang` attribute to each text: an entry and those linked to it need not be in one language. */
const LANGUAGE_OF_TEXT = ['translation', 'textLanguage'] as const;

/**
 * How an entry is shown inside the answers of other types, and the views that several types share. They are in one file
 * because types show each other: a visit its agreements, a project its visits.
 */
const card = (...fields: string[]) => ({ fields: ['slug', ...LANGUAGE_OF_TEXT, ...fields] });

/** What every card in a list has besides its title. */
export const ON_EVERY_CARD = [
  'documentId',
  'slug',
  ...LANGUAGE_OF_TEXT,
  'publishedAt',
  'updatedAt',
  'changeNote',
] as const;

/** Everything in a component; nested components and files are named where there are any. */
export const WHOLE = { populate: '*' };
export const WITH_FILE = { populate: { file: true } };
export const WITH_FIGURE = { populate: { figure: true } };
export const WITH_LOCATION = { populate: { location: true } };

export const THEME_CARD = card('name', 'icon');
export const MUNICIPALITY_CARD = card('name');
export const PARTNER_CARD = {
  ...card('name', 'kind', 'country', 'countryName', 'countryAsStated', 'partnershipStatus'),
  populate: { coatOfArms: WITH_FILE },
};
export const NETWORK_CARD = { ...card('name', 'website'), populate: { logo: WITH_FILE } };
export const VISIT_CARD = card(
  'title',
  'kind',
  'direction',
  'date',
  'dateFrom',
  'dateTo',
  'dateText',
  'phase',
);
export const AGREEMENT_CARD = card(
  'title',
  'kind',
  'form',
  'agreementStatus',
  'signedOn',
  'signedOnFrom',
  'signedOnText',
);
export const PROJECT_CARD = card('title', 'acronym', 'programme', 'period', 'periodText');
export const MEMBERSHIP_CARD = card('title');

/** What the page of every entry owned by a municipality shows. */
export const ON_OWNED_PAGES = {
  municipality: MUNICIPALITY_CARD,
  themes: THEME_CARD,
  sources: true,
  remarks: true,
};
