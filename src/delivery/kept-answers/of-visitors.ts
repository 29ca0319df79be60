import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { isRecord } from '../../domain/record';
import { revisionOf, revisionsOf } from '../../operations/revision/revision';
import { isPublicApi } from '../public-api';
import { KeptAnswers, type Kept } from './kept-answers';
import { PresentDay } from './present-day';
import { shownMunicipality } from './shown-municipality';

const MEGABYTE = 1024 * 1024;

/** So many sites may read from browsers and get kept answers at once; those of more go through all middlewares. */
const MOST_ORIGINS = 500;
/** Of a scheme, a name and a port (RFC 1035, 2.3.4). */
const LONGEST_ORIGIN = 270;

type Headers = Map<string, number | string | string[]>;

/** Only what every visitor gets: an account or a token may be shown something else. */
const isVisitors = (ctx: Context) =>
  (ctx.method === 'GET' || ctx.method === 'HEAD') && !ctx.req.headers.authorization;

/** The JSON of a complete answer; of refusals, redirects and files nothing is kept. */
const jsonOf = ({ status, body }: Context): string | undefined =>
  status === 200 && isRecord(body) ? JSON.stringify(body) : undefined;

const headersOf = (ctx: Context): Headers =>
  new Map(
    Object.entries(ctx.res.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** The kept answers of the public API to visitors. */
export class AnswersOfVisitors {
  readonly #answers: KeptAnswers;
  readonly #day = new PresentDay();
  readonly #found = new WeakMap<Context, Promise<Kept | undefined>>();
  /** By origin: nothing else of a visitor’s request changes them. */
  readonly #headers = new LRUCache<string, Headers>({ max: MOST_ORIGINS });

  constructor(
    private readonly strapi: Core.Strapi,
    megabytes: number,
  ) {
    this.#answers = new KeptAnswers(megabytes * MEGABYTE, {
      of: (municipality) => revisionOf(strapi, municipality),
      all: () => revisionsOf(strapi),
    });
  }

  /** Whether a request may be answered by a kept answer. */
  areFor(ctx: Context): boolean {
    return isVisitors(ctx) && isPublicApi(this.strapi, ctx.path);
  }

  /** The kept answer to a request, looked for once. */
  find(ctx: Context): Promise<Kept | undefined> {
    const found = this.#found.get(ctx) ?? this.#answers.find(ctx.url, this.#day.now());
    this.#found.set(ctx, found);
    return found;
  }

  /** Has an answer computed by the rest of the middlewares, or waits for another request that does; undefined where there is none to keep. */
  make(ctx: Context, compute: () => Promise<unknown>): Promise<Kept | undefined> {
    return this.#answers.make(ctx.url, this.#day.now(), async () => {
      await compute();
      const text = jsonOf(ctx);
      return text === undefined ? undefined : { text, shows: shownMunicipality(ctx) };
    });
  }

  /** Remembers what the middlewares before this one have told the reader, for {@link headersFor}. */
  rememberHeaders(ctx: Context) {
    const origin = ctx.get('Origin');
    if (origin.length <= LONGEST_ORIGIN && !this.#headers.has(origin))
      this.#headers.set(origin, headersOf(ctx));
  }

  /** The headers of security and CORS that a reader of this origin is sent; undefined if none has asked yet. */
  headersFor(ctx: Context): Headers | undefined {
    return this.#headers.get(ctx.get('Origin'));
  }
}

const ofApplications = new WeakMap<Core.Strapi, AnswersOfVisitors>();

/** Begins to keep answers. */
export function keepAnswers(strapi: Core.Strapi, megabytes: number): AnswersOfVisitors {
  const answers = new AnswersOfVisitors(strapi, megabytes);
  ofApplications.set(strapi, answers);
  return answers;
}

/** The answers that are kept; undefined where none are. */
export const answersOf = (strapi: Core.Strapi): AnswersOfVisitors | undefined => ofApplications.get(strapi);
