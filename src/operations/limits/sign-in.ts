import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { clientNetwork } from './client-network';
import { isKnownBrowser } from './known-browser';
import { createLimit, type Limit } from './limit';

/** A limit, and the client it counts. */
type Counted = readonly [Limit, string];

/** A request to sign in, or for the means to do so. */
interface Attempt {
  ctx: Context;
  /** The network it comes from. */
  address: string;
  /** A hash of the e-mail, registered or not. */
  account: string;
}

const perMinutes = (minutes: number, times: number) => createLimit({ times, seconds: minutes * 60 });

/**
 * The limits of requests without a session, by path, first per address, then per account; the numbers and their reasons
 * are in docs/adr/0027. A browser that has signed in to the account before has a separate limit, which others cannot
 * use up.
 */
export function createSignInLimits(): ReadonlyMap<string, (attempt: Attempt) => readonly Counted[]> {
  const fromKnownBrowser = perMinutes(5, 5);
  const onAccountFromAddress = perMinutes(5, 5);
  const onAccount = perMinutes(15, 20);
  const fromAddress = perMinutes(15, 30);
  const mailsToAccount = perMinutes(15, 5);
  const mailsFromAddress = perMinutes(15, 20);
  const renewalsFromAddress = perMinutes(15, 300);

  const login = ({ ctx, address, account }: Attempt): readonly Counted[] =>
    isKnownBrowser(ctx, account)
      ? [[fromKnownBrowser, account]]
      : [
          [onAccountFromAddress, `${account} ${address}`],
          [fromAddress, address],
          [onAccount, account],
        ];
  const code = ({ address }: Attempt): readonly Counted[] => [[fromAddress, address]];
  const mail = ({ address, account }: Attempt): readonly Counted[] => [
    [mailsFromAddress, address],
    [mailsToAccount, account],
  ];
  const renewal = ({ address }: Attempt): readonly Counted[] => [[renewalsFromAddress, address]];
  return new Map([
    ['/admin/login', login],
    ['/admin/register-admin', code],
    ['/admin/register', code],
    ['/admin/registration-info', code],
    ['/admin/reset-password', code],
    ['/admin/forgot-password', mail],
    ['/admin/access-token', renewal],
  ]);
}

/**
 * The network and the account of a sign-in request. The e-mail is normalised as Strapi does, and hashed: it may have
 * any length here.
 */
export function attemptOf(ctx: Context): Attempt {
  const email: unknown = (ctx.request.body as { email?: unknown } | undefined)?.email; // validated later, by Strapi
  const account = createHash('sha256').update(typeof email === 'string' ? email.toLowerCase() : '');
  return { ctx, address: clientNetwork(ctx), account: account.digest('hex') };
}

/** The path as the router understands it: without regard to case or a slash at the end. */
export const pathOf = (ctx: Context): string => ctx.path.toLowerCase().replace(/\/+$/, '');
