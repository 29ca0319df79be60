import type { Context, Next } from 'koa';

/** What Koa and its middlewares throw about a request that they refuse (http-errors): an address that leads out of a folder, `//bin`. */
interface LibraryRefusal extends Error {
  status: number;
  expose: true;
}

const isRefusal = (error: unknown): error is LibraryRefusal =>
  error instanceof Error && 'expose' in error && error.expose === true && 'status' in error;

/**
 * Answers what a library refuses as `strapi::errors` does, which takes it for a failure of the server and logs it with its stack:
 * whoever sends such addresses would fill the log. It is inside of `strapi::errors`.
 */
export default () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { status, name, message } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: {} } };
  }
};
