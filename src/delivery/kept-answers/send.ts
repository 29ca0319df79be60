import type { Context } from 'koa';
import { acceptedCoding } from './accepted-coding';
import type { Kept } from './kept-answers';

/**
 * Sends an answer, or 304 to a reader who has it (RFC 9110, 13).
 *
 * When it last changed is told only once a second has passed: two changes within one second
 * have the same `Last-Modified`, and a reader who fetched between them would keep the first.
 */
export async function send(ctx: Context, { answer, changedAt }: Kept) {
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
