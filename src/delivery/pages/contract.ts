import type { Schema } from '@strapi/strapi';
import type { agreement } from '../../model/types/agreement';
import type { membership } from '../../model/types/membership';
import type { municipality } from '../../model/types/municipality';
import type { newsArticle } from '../../model/types/news-article';
import type { partner } from '../../model/types/partner';
import type { project } from '../../model/types/project';
import type { visit } from '../../model/types/visit';

/**
 * The shapes of the answers below `/api/site` (docs/integrators/pages.md). What a card and an entry have follows from the views of
 * their types (`src/model/types`): there a field is added, and none is ever changed.
 */

type Definition =
  | typeof agreement
  | typeof membership
  | typeof municipality
  | typeof newsArticle
  | typeof partner
  | typeof project
  | typeof visit;
export type Uid = Definition['uid'];
type Agreement = (typeof agreement)['uid'];
type Article = (typeof newsArticle)['uid'];
type Membership = (typeof membership)['uid'];
type Municipality = (typeof municipality)['uid'];
type Partner = (typeof partner)['uid'];
type Project = (typeof project)['uid'];
type Visit = (typeof visit)['uid'];
type Views<Of extends Uid> = Extract<Definition, { uid: Of }>['views'];

/** The value of a plain field as it is in JSON; null where nothing is known. */
type Value<Of extends Uid, Field> = Field extends keyof Schema.Attributes<Of>
  ? Schema.Attributes<Of>[Field] extends infer Attribute extends Schema.Attribute.AnyAttribute
    ? Schema.Attribute.Value<Attribute> | null
    : never
  : string; // documentId, which no schema has

/** Something within an entry: an entry that it links to, a row of a component, a file. */
export type Part = Readonly<Record<string, unknown>>;

/** An entry in a list: the fields and parts of its type’s list view. On the page of one municipality it has no `municipality`. */
export type Card<Of extends Uid> = {
  readonly [Field in Views<Of>['list']['fields'][number]]: Value<Of, Field>;
} & Partial<Readonly<Record<keyof Views<Of>['list']['populate'], Part | readonly Part[] | null>>>;

/** An entry on its own page: all its fields, and the parts of its type’s detail view. */
export type Entry<Of extends Uid> = Card<Of> &
  Partial<Readonly<Record<keyof Views<Of>['detail']['populate'], Part | readonly Part[] | null>>>;

/** The beginning of a list. */
export interface List<Of extends Uid> {
  items: readonly Card<Of>[];
  /** How many there are. */
  total: number;
  /** The address of the whole list in generic REST. */
  more: string;
}

/** An entry in one of its languages. */
export interface Address {
  locale: string;
  slug: string;
  /** The language that its text is really in. */
  textLanguage: string | null;
  translation: string | null;
  /** Of its page here. */
  page: string;
  /** Of the entry in generic REST. */
  rest: string;
}

/** What every page says of itself. */
export interface PageMeta {
  /** The language of the page. */
  locale: string;
  /** The address of this page that others should link to: of the municipality that the entry belongs to. */
  canonical: string;
  /** The same page in every language, this one too. */
  alternates: readonly Address[];
  /** When something that the page shows was last published (ISO 8601, UTC); null where it shows nothing. */
  changedAt: string | null;
}

/** `GET /api/site/:municipality` */
export interface MunicipalityPage {
  data: {
    /** Null where all are asked for. */
    municipality: Entry<Municipality> | null;
    /** By name; null where one is asked for. */
    municipalities: List<Municipality> | null;
    partners: {
      byCountry: readonly PartnersOfCountry[];
      total: number;
      more: string;
    };
    memberships: List<Membership>;
    /** Those whose period is not over. */
    runningProjects: List<Project>;
    /** Upcoming and ongoing, the next one first. */
    nextVisits: List<Visit>;
    newestArticles: List<Article>;
    /** In force, signed or on their way; the newest first. */
    agreements: List<Agreement>;
    totals: Totals;
  };
  meta: PageMeta;
}

/** Partners of one country, by name. */
export interface PartnersOfCountry {
  /** ISO 3166-1 alpha-2, or XK; null where there is no code. */
  country: string | null;
  /** In the language of the page; where there is no code, as the source called it. */
  countryName: string | null;
  /** How many there are. */
  total: number;
  /** The first of them. */
  partners: readonly Card<Partner>[];
}

export interface Totals {
  partners: number;
  countries: number;
  agreements: number;
  visits: number;
  projects: number;
  memberships: number;
  articles: number;
}

/** `GET /api/site/:municipality/partners/:slug` */
export interface PartnerPage {
  data: {
    partner: Entry<Partner>;
    /** Each list the newest first. */
    agreements: List<Agreement>;
    visits: List<Visit>;
    projects: List<Project>;
    articles: List<Article>;
  };
  meta: PageMeta;
}

/** `GET /api/site/:municipality/articles/:slug` */
export interface ArticlePage {
  data: { article: Entry<Article> };
  meta: PageMeta;
}

/** `GET /api/site/:municipality/visits/:slug` */
export interface VisitPage {
  data: { visit: Entry<Visit>; articles: List<Article> };
  meta: PageMeta;
}

/** `GET /api/site/:municipality/projects/:slug` */
export interface ProjectPage {
  data: {
    project: Entry<Project>;
    visits: List<Visit>;
    articles: List<Article>;
  };
  meta: PageMeta;
}

/** `GET /api/site/:municipality/agreements/:slug` */
export interface AgreementPage {
  data: {
    agreement: Entry<Agreement>;
    visits: List<Visit>;
    articles: List<Article>;
  };
  meta: PageMeta;
}

/** The types whose entries have a date. */
type DatedUid = Exclude<Uid, Municipality>;

/** Something that has a date. */
export interface Moment<Of extends DatedUid = DatedUid> {
  /** `visit`, `agreement`, `project`, `news-article`, `membership`, `partner`. */
  type: string;
  /** The first day that its date can mean, `2019-02-18`. */
  date: string;
  entry: Card<Of>;
}

/** `GET /api/site/:municipality/timeline` */
export interface TimelinePage {
  data: {
    /** The newest first, 25 a page. */
    items: readonly Moment[];
    total: number;
    /** The address of the next page; null after the last. */
    next: string | null;
  };
  meta: PageMeta;
}

/** How many entries have a value. */
export interface Counted {
  /** Null for those of which it is not known. */
  value: string | null;
  total: number;
}

/** People of visits, added up where they are known equally well. */
export interface People {
  /** `exact`, `about`, `nearly`, `more-than`, `at-least`, `less-than`, `at-most`. */
  bound: string;
  unit: string | null;
  value: number;
  /** Of how many visits. */
  visits: number;
}

/** Money of projects, likewise. */
export interface Money {
  bound: string;
  /** ISO 4217. */
  currency: string | null;
  value: number;
  /** Of how many projects. */
  projects: number;
}

/** Visits of a year in one direction. */
export interface VisitsOfYear {
  year: number | null;
  /** `incoming`, `outgoing`, `third-place`, `online`; null where nobody said. */
  direction: string | null;
  visits: number;
  participants: readonly People[];
}

/** Projects of a programme. */
export interface ProjectsOfProgramme {
  programme: string | null;
  projects: number;
  budget: readonly Money[];
  funderContribution: readonly Money[];
}

/** `GET /api/site/:municipality/statistics` */
export interface StatisticsPage {
  data: {
    partners: {
      total: number;
      byCountry: readonly { country: string | null; countryName: string | null; total: number }[];
      byKind: readonly Counted[];
      byStatus: readonly Counted[];
    };
    /** Without those that were cancelled or postponed. */
    visits: { total: number; byYear: readonly VisitsOfYear[] };
    /** Of all municipalities, a project that several have is counted once. */
    projects: { total: number; byProgramme: readonly ProjectsOfProgramme[] };
  };
  meta: PageMeta;
}
