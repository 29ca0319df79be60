import type { Context } from 'koa';

const DAYS = 365;

const cookieOf = (account: string) => `pobratim-known-${account.slice(0, 16)}`;

/** Whether this browser has signed in to the account before: it holds a cookie that only this server can have signed. */
export function isKnownBrowser(ctx: Context, account: string): boolean {
  return ctx.cookies.get(cookieOf(account), { signed: true }) === account;
}

/** Lets the browser prove later that it has signed in to the account. The cookie opens nothing, it only has a limit of its own. */
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
