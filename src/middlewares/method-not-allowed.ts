import type { Context, Next } from 'koa';

/** Gives 405 the error envelope every other refusal has: the router answers a wrong verb with an empty body. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (ctx.status !== 405 || ctx.body) return;
  const message = `${ctx.method} is not possible here. Use ${ctx.response.get('Allow')}.`;
  ctx.body = { data: null, error: { status: 405, name: 'MethodNotAllowedError', message, details: {} } };
  ctx.status = 405; // setting the body would make it 200
};
