/** A folder or file below `src`: what it does, and which others it may import from. */
export interface Room {
  does: string;
  mayImport: readonly string[];
}

/**
 * The rooms of the application, the lowest first: arrows point down, never back. `npm run format` does not write the
 * table of docs/maintainers/architecture.md; the test of the arrows prints the expected rows.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    does: 'decides: dates, figures, countries, transliteration, matching, statuses, phases. Pure: the day is given',
    mayImport: [],
  },
  strapi: {
    does: 'holds on Strapi’s and knex’s internals, a file each: what, why, how it can go',
    mayImport: [],
  },
  model: {
    does: 'what the product knows of its content: `types/` (one file a type), languages, `schema/` (what schemas say of their fields), `messages/` (codes of issues → sentences)',
    mayImport: ['strapi', 'domain'],
  },
  operations: {
    does: 'keeps it running: `database/` (indexes, locales, SQLite), `limits/`, `revision/` (what readers see has changed), `search/` (its tables), jobs in small steps, secrets, proxy, process',
    mayImport: ['strapi', 'model'],
  },
  writing: {
    does: 'the path of one write: `write.ts` (what a step may ask), `step.ts` (how steps are run), `validation/`, `publishing/`, `confirmations/`, `translations/`, `slugs/`, `computed/`, `history/`, `schedule/`, `versions/`, `bin/`, `search-rows/` (what the search finds)',
    mayImport: ['strapi', 'domain', 'model', 'operations'],
  },
  uploads: {
    does: 'what may be uploaded: kinds, bytes, pixels, names; completely or not at all',
    mayImport: ['strapi', 'domain', 'model', 'operations'],
  },
  access: {
    does: 'who may: `municipalities/` (each on its own), `documents/` (writes), `admin-routes/`, `roles/`',
    mayImport: ['strapi', 'domain', 'model', 'operations', 'writing', 'uploads'],
  },
  delivery: {
    does: 'what sites read: `query/` (what may be asked), `reading/`, `rest/` (routes of lists and entries), `rows/` (views read by statements), `pages/` (a page by one request), `redirects/`, `consent/`, `preview/` (drafts, by a signed link), `kept-answers/`, `site/` (how the pages of a site are asked for), `search/`. Never writes',
    mayImport: ['strapi', 'domain', 'model', 'operations'],
  },
  desk: {
    does: 'what the admin’s own screens ask: `inbox/`, `places/`, `calendar/`, `links/`, `history/`, `checks/`, `assignments/`, `forms/`, `sets/`, `people/`, `entries/`, `translations/`, `bin/`, `notices/`, `preview/` (signs its links); `contract.ts`: their types, for both sides',
    mayImport: ['strapi', 'domain', 'model', 'operations', 'writing', 'access'],
  },
  imports: {
    does: '`examples/`: read, check, plan, apply; through the document service only',
    mayImport: ['domain', 'model', 'operations'],
  },
  'pipeline.ts': {
    does: 'the steps of a write, in order, each with its reason',
    mayImport: ['writing', 'access'],
  },
  admin: {
    does: 'the admin’s browser half; of the server it knows the types in `desk/contract.ts`, and the rules that need no server',
    mayImport: ['domain', 'desk'],
  },
  api: { does: 'schemas, routes with their verbs, stock controllers and services', mayImport: ['delivery'] },
  components: { does: 'schemas of components', mayImport: [] },
  extensions: {
    does: 'Strapi’s place for what plugins are given; calls into the rooms',
    mayImport: ['strapi', 'model', 'access', 'desk'],
  },
  middlewares: {
    does: 'Strapi’s place for global middlewares',
    mayImport: ['strapi', 'domain', 'model', 'operations', 'uploads', 'delivery'],
  },
  'index.ts': {
    does: 'table of contents: installers in order',
    mayImport: [
      'strapi',
      'model',
      'operations',
      'writing',
      'uploads',
      'access',
      'delivery',
      'desk',
      'pipeline.ts',
    ],
  },
};

/** The table of rooms in docs/maintainers/architecture.md, without the widths of its columns. */
export const roomRows = () =>
  Object.entries(ROOMS).map(
    ([name, { does, mayImport }]) => `| \`src/${name}\` | ${does} | ${mayImport.join(', ') || '—'} |`,
  );
