import type { Group, Language, Pattern } from './match';

/** The plural API names of the content types. `networks` and `themes` are common to all municipalities. */
export type TypeName =
  | 'municipalities'
  | 'partners'
  | 'agreements'
  | 'visits'
  | 'news-articles'
  | 'projects'
  | 'networks'
  | 'memberships'
  | 'themes';

/** Which entries are meant: those of a type (or of one of several admissible types) that match `where`. */
export interface Selection {
  /** What the source says, for the report. */
  readonly about: string;
  readonly type: TypeName | readonly TypeName[];
  readonly where?: Pattern;
}

/** At least one such entry is published: in both languages, unless one is named. */
export interface Fact extends Selection {
  readonly locale?: Language;
}

/** How many entries there are, or how many (different) values they hold at the dotted path `of`. */
export interface Count extends Selection {
  readonly of?: string;
  readonly distinct?: true;
  readonly exactly?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What such entries must not say, because the source does not. */
export interface Silence extends Selection {
  /** Dotted paths that are delivered, and empty. */
  readonly blank?: readonly string[];
  /** Attribute names that hold nothing at any depth. */
  readonly nowhere?: readonly string[];
  /** What no entry may match. */
  readonly never?: Pattern;
}

/** All that one source page says, written from the page alone, to be asked of the published content over the API. */
export interface FactSheet {
  readonly municipality: string;
  readonly facts: readonly Fact[];
  readonly counts: readonly Count[];
  /** Every sentence of the page: each must stand somewhere in the Bulgarian content, word for word. */
  readonly texts: readonly string[];
  readonly nothingInvented: readonly Silence[];
}

export const ALL_TYPES = [
  'municipalities',
  'partners',
  'agreements',
  'visits',
  'news-articles',
  'projects',
  'networks',
  'memberships',
  'themes',
] as const satisfies readonly TypeName[];

/** One thing said in both languages. */
export const says = (bg: Pattern, en: Pattern): Group => ({ $bg: bg, $en: en });

/** An entry that has this name, as its name or among its other names. */
export const called = (bg: RegExp, en: RegExp): Group => ({
  $or: [{ name: says(bg, en) }, { otherNames: [{ name: says(bg, en) }] }],
});

/** A country as it is today: its code, and its name in both languages. */
export const country = (code: string, bg: string, en: string | RegExp): Group => ({
  country: code,
  countryName: says(bg, en),
});

/** What none of the five pages says. */
export const UNSTATED: readonly Silence[] = [
  {
    about: 'how many people live in a partner, its site, coordinates, coat of arms, Wikidata id',
    type: 'partners',
    blank: ['population.value', 'website', 'wikidataId', 'location.lat', 'location.lng', 'coatOfArms'],
  },
  {
    about: 'the site, mail, telephone, coordinates and coat of arms of the municipality',
    type: 'municipalities',
    blank: ['website', 'email', 'phone', 'hotline.phone', 'location.lat', 'location.lng', 'coatOfArms'],
  },
  {
    about: 'validity, renewal, end and decisions of an agreement',
    type: 'agreements',
    blank: [
      'validFrom',
      'validUntil',
      'renewal',
      'terminatedOn',
      'decisions',
      'signings.signatories',
      'signings.witnesses',
    ],
  },
  {
    about: 'reference number, acronym and own budget of a project',
    type: 'projects',
    blank: ['reference', 'acronym', 'budget.currency'],
  },
  {
    about: 'a picture or a file: the pages name some, but none came with them',
    type: ALL_TYPES,
    nowhere: ['file'],
  },
];
