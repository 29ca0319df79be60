import { z } from '@strapi/utils';
import { isDay } from '../../../domain/day';
import { MOST_ROWS } from './data';
import type { Shape } from './shape';
import { anyId, anyIds, counting, locale, maybe } from './values';

/** The code of a language; whether it exists is checked by who uses it. */
const language = z.string().regex(/^[\w-]{1,20}$/);

/** A day that has a year before it and weeks after it, which a calendar looks at as well. */
const day = z.string().refine((text) => isDay(text) && text >= '0003-01-01' && text <= '9998-12-31');

const name = z.string().min(1).max(100);

/** The form of an entry, judged and not saved. */
const form: Shape = { type: 'model', query: { locale }, body: 'document' };
const ofDocument: Shape = { type: 'uid', query: {} };
const nothing: Shape = { query: {} };

const SHAPES: Readonly<Record<string, Shape>> = {
  'POST /checks/:model': form,
  'POST /checks/:model/:id': form,
  // What is no number of a page is refused by whoever reads it, in its own words.
  'GET /history/:uid/:documentId': { type: 'uid', query: { page: z.string().max(20).optional() } },
  'POST /history/:uid/:documentId/:id/restore': {
    ...ofDocument,
    body: z.strictObject({
      changes: z
        .array(
          z.strictObject({ field: name, locale: name.optional(), published: z.literal(true).optional() }),
        )
        .min(1)
        .max(200),
    }),
  },
  'GET /links/:uid/:documentId': ofDocument,
  'GET /preview-links/:uid/:documentId': ofDocument,
  'GET /translations/:uid/:documentId': { type: 'uid', query: { to: language } },
  'PUT /translations/:uid/:documentId': {
    type: 'uid',
    query: { to: language },
    body: z.strictObject({
      version: z.string().max(100_000),
      // Which texts there are, and what they may be, is checked by who saves them.
      texts: z.record(z.string().max(1000), z.unknown()).optional(),
      without: z.array(z.string().max(1000)).max(MOST_ROWS).optional(),
      done: z.boolean().optional(),
    }),
  },
  'GET /inbox': { query: { group: maybe(z.string().max(50)) } },
  'GET /places': nothing,
  'GET /places/countries': nothing,
  'GET /calendar': { query: { from: day, to: day } },
  'GET /people': { query: { name: z.string().max(200), municipality: maybe(anyId), locale } },
  'GET /entries/:uid': {
    type: 'uid',
    query: { search: z.string().max(200).optional(), documentIds: anyIds.optional(), locale },
  },
  'GET /bin': { query: { page: counting } },
  'POST /bin/:id/restore': nothing,
  'DELETE /bin/:id': nothing,
  'GET /notices': nothing,
  'POST /notices/:receiver/send-again': nothing,
  'GET /access/assignments': nothing,
  'PUT /access/assignments/:id': {
    query: {},
    body: z.strictObject({ municipalities: z.array(name).max(1000) }),
  },
  'POST /access/invitations': {
    query: {},
    body: z.strictObject({
      name: z.string().max(255),
      email: z.string().max(254),
      role: z.string().max(100),
      municipality: name.nullable(),
    }),
  },
  'POST /access/invitations/:id': nothing,
};

/** The shapes of our own routes: our screens send exactly these, so anything else is a slip that would be answered as if it were not there. */
export const OWN_SHAPES: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(SHAPES).map(([route, shape]) => [route, { ...shape, exact: true }]),
);
