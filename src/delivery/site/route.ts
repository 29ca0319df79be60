import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { OF_ALL } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { BUDGET } from '../query/budget';
import { checkLocale, checkRead } from '../query/parameters';
import { refuseName, refuseQuery, refusingInWords } from '../query/refuse';
import { showsOnly } from '../kept-answers/shown-municipality';
import { municipalityOf } from './municipality-of';

/** A request for one of the pages of a municipality's site, checked. */
export interface SiteRequest {
  /** The documentId of the municipality, or `OF_ALL`. */
  municipality: string;
  locale: string;
  /** The route's own parameters in the query, those that were sent. A value is not checked: it may be a list or an object. */
  query: Readonly<Record<string, unknown>>;
  /** The request itself: what else is in the path is in `ctx.params`. */
  ctx: Context;
}

interface SiteRoute {
  /** Below `/api/site/:municipality`: `''`, `/search`, `/partners/:slug`. */
  path: string;
  /** The names of its parameters in the query, beside `locale`. */
  parameters: readonly string[];
  /**
   * @returns the whole body; undefined where it has answered the request itself, as with a redirect.
   * @throws what `refuseQuery` and `refuseName` throw for a parameter: 400 in the reader's language; errors.NotFoundError.
   */
  answer: (asked: SiteRequest) => Promise<object | undefined>;
}

/**
 * Adds `GET /api/site/:municipality…`, for everybody. It is under the prefix of the public API, so that the limit of an address and kept
 * answers apply to it; that it reads published content only, and obeys consent, is its own to do: it may read past the document service.
 * So is that it shows only what is common and what belongs to the municipality, or says `showsOthers`.
 *
 * Unknown parameters are refused by name (400), and so are an unknown language (400) and municipality (404); a former slug of a
 * municipality leads to the present one (301).
 */
export const addSiteRoute = (strapi: Core.Strapi, { path, parameters, answer }: SiteRoute): void =>
  void strapi.server.routes({
    type: 'content-api',
    prefix: '',
    routes: [
      {
        method: 'GET',
        path: `/site/:municipality${path}`,
        info: { type: 'content-api' },
        // No right is asked for: a read-only API token has none but `find` and `findOne`, and would be refused what every visitor gets.
        config: { auth: false },
        handler: async (ctx: Context) => {
          const body = await refusingInWords(strapi, async () => {
            const { locale, ...query } = await checkParameters(strapi, ctx, parameters);
            const municipality = await municipalityOf(strapi, ctx, locale);
            if (municipality === undefined) return undefined;
            if (municipality !== OF_ALL) showsOnly(ctx, municipality);
            return answer({ municipality, locale, query, ctx });
          });
          if (body) ctx.body = body;
        },
      },
    ],
  });

/** Refuses parameters that the route does not have, were dropped by the parser, or are longer than a query may be. */
async function checkParameters(strapi: Core.Strapi, { query, querystring }: Context, own: readonly string[]) {
  const { most, code, parameter } = BUDGET.length;
  if (querystring.length > most) refuseQuery(code, parameter, { asked: querystring.length, most });
  checkRead(querystring);
  const possible = [...own, 'locale'];
  const unknown = Object.keys(query).find((name) => !possible.includes(name));
  if (unknown !== undefined) refuseName(unknown, unknown, 'query_name_not_among', { possible });
  await checkLocale(strapi, query.locale);
  return { ...query, locale: typeof query.locale === 'string' ? query.locale : SOURCE_LOCALE };
}

/**
 * The text of a parameter that has one.
 *
 * @returns undefined where it was not sent.
 * @throws what `refuseQuery` throws when it was sent several times, or with parts.
 */
export function textOf({ query }: Pick<SiteRequest, 'query'>, name: string): string | undefined {
  const value = query[name];
  return value === undefined || typeof value === 'string'
    ? value
    : refuseQuery('query_parameter_not_text', name, { name });
}
