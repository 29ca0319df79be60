import type { Facts, Seen } from './facts';
import type { Answer, Watch } from './reader';
import { YEAR, type Town } from './town';

type Row = Readonly<Record<string, unknown>>;

/** Public addresses answer with JSON. */
const at = (value: unknown, ...names: readonly (string | number)[]): unknown =>
  names.reduce<unknown>(
    (within, name) => (within as Readonly<Record<string, unknown>> | null | undefined)?.[name],
    value,
  );
const rows = (value: unknown) => (Array.isArray(value) ? (value as readonly Row[]) : []);

const isGone = ({ status }: Answer) => status === 404 || status === 410;

/** The facts of a visit in an answer that has it: those that were asked for. */
const ofVisit = ({ slug: town }: Town, visit: Row | undefined, locale = 'bg'): Seen => {
  if (!visit) return { [`${town}.shown`]: 'no' };
  const { title, slug, symbolicActs, gallery, themes } = visit;
  const [picture] = rows(gallery);
  const facts: Record<string, unknown> = {
    shown: 'yes',
    [locale === 'bg' ? 'title' : 'english']: title,
    ...(slug !== undefined && { slug }),
    ...(symbolicActs !== undefined && {
      acts: rows(symbolicActs)
        .map(({ what }) => what)
        .join(' '),
    }),
    ...(gallery !== undefined && { pictures: rows(gallery).length }),
    // Each language has its own.
    ...(picture && locale === 'bg' && { picture: picture.alternativeText }),
    ...(picture?.file !== undefined && { text: at(picture.file, 'alternativeText') }),
  };
  const named = Object.entries(facts).map(([name, value]) => [`${town}.${name}`, String(value)]);
  const [theme] = rows(themes);
  return { ...Object.fromEntries(named), ...(theme && { theme: String(theme.name) }) };
};

const ofTown = (town: Town, facts: Facts): Watch[] => {
  const id = town.visit;
  const own = `filters[municipality][slug]=${town.slug}`;
  const one = (path: string, locale?: string, of = ['data']): Watch => ({
    path: () => path,
    see: (answer) => ofVisit(town, isGone(answer) ? undefined : (at(answer.body, ...of) as Row), locale),
  });
  const among = (path: string, of: readonly string[], locale?: string): Watch => ({
    path: () => path,
    see: ({ body }) =>
      ofVisit(
        town,
        rows(at(body, ...of))
          .map((row) => ('entry' in row ? (row.entry as Row) : row))
          .find(({ documentId }) => documentId === id),
        locale,
      ),
  });
  const bySlug = (path: (slug: string) => string, of: readonly string[]): Watch => ({
    path: () => path(facts.now(`${town.slug}.slug`)),
    see: (answer) => {
      if (answer.status !== 301)
        return ofVisit(town, isGone(answer) ? undefined : (at(answer.body, ...of) as Row));
      return { [`${town.slug}.slug`]: answer.location.split('?')[0]?.split('/').at(-1) ?? '' };
    },
  });
  return [
    one(`/api/visits/${id}`),
    one(`/api/visits/${id}?locale=en`, 'en'),
    one(`/api/visits/${id}?fields=title&populate[gallery][populate]=file&populate[themes]=true`),
    one(`/api/site/${town.slug}/visits/${id}`, 'bg', ['data', 'visit']),
    one(`/api/site/${town.slug}/visits/${id}?locale=en`, 'en', ['data', 'visit']),
    one(`/api/site/all/visits/${id}`, 'bg', ['data', 'visit']),
    among(`/api/visits?${own}&filters[dateFrom][$gte]=${YEAR}-01-01&filters[dateFrom][$lte]=${YEAR}-12-31`, [
      'data',
    ]),
    among(`/api/visits?${own}&filters[documentId]=${id}&populate=symbolicActs&fields=title`, ['data']),
    among(
      `/api/visits?${own}&filters[symbolicActs][what]=А&locale=en&fields=title&sort=title`,
      ['data'],
      'en',
    ),
    among(`/api/visits?filters[dateFrom][$between]=${YEAR}-01-01&filters[dateFrom][$between]=${YEAR}-12-31`, [
      'data',
    ]),
    among(`/api/site/${town.slug}/timeline?from=${YEAR}&to=${YEAR}`, ['data', 'items']),
    among(`/api/site/all/timeline?from=${YEAR}&to=${YEAR}`, ['data', 'items']),
    among(`/api/site/${town.slug}/search?q=броене&type=visit&year=${YEAR}`, ['data']),
    among(`/api/site/all/search?q=броене&type=visit&year=${YEAR}`, ['data']),
    bySlug((slug) => `/api/site/${town.slug}/visits/${slug}`, ['data', 'visit']),
    bySlug((slug) => `/api/visits/${slug}?${own}&fields=title,slug`, ['data']),
    {
      path: () => `/api/site/${town.slug}/statistics`,
      see: ({ body }) => {
        const isCounted = rows(at(body, 'data', 'visits', 'byYear')).some(({ year }) => year === YEAR);
        return { [`${town.slug}.shown`]: isCounted ? 'yes' : 'no' };
      },
    },
  ];
};

/** The project and the partner of one town, on the pages of those of the other. */
const ofOther = (town: Town, other: Town): Watch[] => {
  const projects =
    (of: readonly string[]) =>
    ({ body }: Answer) => ({
      [`${other.slug}.project`]: String(at(body, ...of, 'sameProject', 0, 'title')),
      [`${town.slug}.project`]: String(at(body, ...of, 'title')),
    });
  const partners =
    (of: readonly string[]) =>
    ({ body }: Answer) => ({
      [`${other.slug}.partner`]: String(at(body, ...of, 'otherSide', 0, 'name')),
      [`${town.slug}.partner`]: String(at(body, ...of, 'name')),
    });
  const own = `filters[municipality][slug]=${town.slug}`;
  return [
    { path: () => `/api/projects/${town.project}`, see: projects(['data']) },
    { path: () => `/api/site/${town.slug}/projects/${town.project}`, see: projects(['data', 'project']) },
    {
      path: () => `/api/projects?${own}&filters[documentId]=${town.project}&fields=title,sameProject`,
      see: projects(['data', '0']),
    },
    { path: () => `/api/partners/${town.partner}`, see: partners(['data']) },
    {
      path: () => `/api/site/${town.slug}/partners/${town.partner}?locale=en`,
      see: partners(['data', 'partner']),
    },
    {
      path: () => `/api/partners?${own}&filters[documentId]=${town.partner}&populate=*`,
      see: partners(['data', '0']),
    },
  ];
};

/** What readers ask for, and what they see of it. */
export const watchesOf = (towns: readonly Town[], facts: Facts, theme: string): Watch[] => [
  { path: () => `/api/themes/${theme}`, see: ({ body }) => ({ theme: String(at(body, 'data', 'name')) }) },
  {
    path: () => '/api/themes?pagination[pageSize]=100',
    see: ({ body }) => ({
      theme: String(rows(at(body, 'data')).find(({ documentId }) => documentId === theme)?.name),
    }),
  },
  ...towns.flatMap((town) => ofTown(town, facts)),
  ...towns.flatMap((town) => towns.flatMap((other) => (other === town ? [] : ofOther(town, other)))),
];
