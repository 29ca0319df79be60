import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { isVisitorWith } from '../../strapi/present-request';
import { storedLocales } from '../../strapi/stored-locales';
import { shownWindow, windowOf } from '../query/window';
import type { Query } from '../query/readable';
import { atOneMoment } from '../rows/at-one-moment';
import type { Plan } from '../rows/plan';
import { readForReaders } from '../rows/shown';
import { followWhereNothing } from '../redirects/former-slugs';
import { oneAtATime } from '../reading/one-at-a-time';
import { idOfEntry, idsOfList } from './ids';
import { planFor } from './plan-for';

/** What Strapi leaves out of an answer, or refuses, for who may not read all types. */
const RIGHTS = CONTENT_TYPES.map((uid) => `${uid}.find`);

/** Headers that ask Strapi for another form of an answer (core/dist/core-api/controller/index.js). */
const OTHER_FORMS = ['strapi-response-format', 'strapi-encode-source-maps'];

/** A query of a visitor that our statements can answer. */
interface Readable {
  strapi: Core.Strapi;
  uid: ContentType;
  query: Query;
  plan: Plan;
}

/** The language of an answer as Strapi finds it, and as the fields that are made up for readers take it. */
const localesOf = async ({ strapi, query }: Readable) => {
  const asked = typeof query.locale === 'string' ? query.locale : undefined;
  return {
    locale: asked ?? (await storedLocales(strapi).getDefaultLocale()),
    shown: asked ?? SOURCE_LOCALE,
  };
};

const listOf = async (readable: Readable): Promise<object> => {
  const { strapi, uid, query, plan } = readable;
  const window = windowOf(strapi, query.pagination);
  const { locale, shown } = await localesOf(readable);
  const read = () =>
    atOneMoment(strapi, async (reading) => {
      const { ids, total } = await idsOfList(reading, uid, query, locale, window);
      const [data = []] = await readForReaders(reading, [{ plan, ids }], shown);
      return { data, meta: { pagination: shownWindow(window, total) } };
    });
  const answer = await read();
  const isFormer = answer.data.length === 0 && (await followWhereNothing(strapi, uid, query.filters));
  return isFormer ? read() : answer;
};

const entryOf = async (readable: Readable, documentId: string): Promise<object | undefined> => {
  const { strapi, uid, query, plan } = readable;
  const { locale, shown } = await localesOf(readable);
  return atOneMoment(strapi, async (reading) => {
    const id = await idOfEntry(reading, uid, query, locale, documentId);
    if (id === undefined) return undefined;
    const [[data] = []] = await readForReaders(reading, [{ plan, ids: [id] }], shown);
    return data && { data, meta: {} };
  });
};

/**
 * Answers visitors by statements that follow from what they ask for (docs/adr/0077-rest-by-statements.md), with what Strapi’s own
 * controller answers (tests/app/by-statements.test.ts). It comes last before the controller, once the query is checked and what
 * it stands for is put in, and leaves to the controller whatever it does not know in all its parts.
 */
export const answerByStatements =
  (uid: ContentType, asked: 'list' | 'entry') =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const query: Query = ctx.query;
    const isKnown =
      OTHER_FORMS.every((name) => ctx.headers[name] === undefined) &&
      (await isVisitorWith(strapi, ctx, RIGHTS));
    const plan = isKnown ? await planFor(strapi, ctx, uid, query) : undefined;
    if (!plan) return next();
    const readable = { strapi, uid, query, plan };
    const answer = await oneAtATime(strapi, () =>
      asked === 'list' ? listOf(readable) : entryOf(readable, String(ctx.params.id)),
    );
    if (!answer) return next();
    ctx.body = answer;
    return undefined;
  };

declare const strapi: Core.Strapi;
