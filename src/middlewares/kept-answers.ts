import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { acceptedCoding } from '../delivery/kept-answers/accepted-coding';
import { KeptAnswers, type Kept } from '../delivery/kept-answers/kept-answers';
import { shownMunicipality } from '../delivery/kept-answers/shown-municipality';
import { isPublicApi } from '../delivery/reading/public-api';
import { isRecord } from '../domain/record';
import { today } from '../model/clock';
import { revisionOf, revisionsOf } from '../operations/revision/revision';

const MEGABYTE = 1024 * 1024;

/** Only what every visitor gets: an account or a token may be shown something else. */
const isVisitors = (ctx: Context) =>
  (ctx.method === 'GET' || ctx.method === 'HEAD') && !ctx.req.headers.authorization;

/** The JSON of a complete answer; of refusals, redirects and files nothing is kept. */
const jsonOf = ({ status, body }: Context): string | undefined =>
  status === 200 && isRecord(body) ? JSON.stringify(body) : undefined;

/**
 * Sends an answer, or 304 to a reader who has it (RFC 9110, 13).
 *
 * When it last changed is told only once a second has passed: two changes within one second
 * have the same `Last-Modified`, and a reader who fetched between them would keep the first.
 */
async function send(ctx: Context, { answer, changedAt }: Kept) {
  ctx.vary('Accept-Encoding');
  const coding = answer.codingFor(acceptedCoding(ctx.req.headers['accept-encoding']));
  ctx.status = 200;
  ctx.etag = answer.etag(coding);
  if (Date.now() - changedAt.getTime() > 1000) ctx.lastModified = changedAt;
  // A reader who names the ETag is answered by it alone (RFC 9110, 13.1.3).
  if (ctx.req.headers['if-none-match']) delete ctx.req.headers['if-modified-since'];
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'json';
  ctx.body = await answer.bytes(coding);
  if (coding !== 'identity') ctx.set('Content-Encoding', coding);
}

/**
 * Keeps the answers of the public API until something that readers see has changed (docs/adr/0066-kept-answers.md). It comes
 * after what every answer has (headers of CORS and security, the limit of an address) and before all that costs time.
 */
export default ({ megabytes }: { megabytes: number }, { strapi }: { strapi: Core.Strapi }) => {
  const answers = new KeptAnswers(Math.max(1, megabytes) * MEGABYTE, {
    of: (municipality) => revisionOf(strapi, municipality),
    all: () => revisionsOf(strapi),
  });
  return async (ctx: Context, next: Next) => {
    if (megabytes === 0 || !isVisitors(ctx) || !isPublicApi(strapi, ctx.path)) return next();
    let isOwn = false;
    const kept = await answers.to(ctx.url, today(), async () => {
      isOwn = true;
      await next();
      const text = jsonOf(ctx);
      return text === undefined ? undefined : { text, shows: shownMunicipality(ctx) };
    });
    if (kept) await send(ctx, kept);
    else if (!isOwn) await next();
  };
};
