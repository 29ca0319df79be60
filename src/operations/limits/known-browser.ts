import type { Context } from 'koa';

const DAYS = 365;

const cookieOf = (account: string) => `pobratim-known-${account.slice(0, 16)}`;

/** Whether this browser has signed in to the account before: it has a cookie signed by this server. */
export function isKnownBrowser(ctx: Context, account: string): boolean {
  return ctx.cookies.get(cookieOf(account), { signed: true }) === account;
}

/**
 * Sets the cookie that shows later that the browser has signed in to the account. It gives no access, only a separate
 * limit.
 */
export function rememberBrowser(ctx: Context, account: string): void {
  ctx.cookies.set(cookieOf(account), account, {
    signed: true,
    httpOnly: true,
    sameSite: 'strict',
    secure: ctx.secure,
    path: '/admin/login',
    maxAge: DAYS * 24 * 60 * 60 * 1000,
  });
}
