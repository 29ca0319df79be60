import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { requireFunctions, requireHold } from './hold';

/**
 * Hold: the state of a request, which Strapi does not type: the type of the route (`route.info.type`, set in
 * core/dist/services/server/compose-endpoint.js) and the strategy that authenticated the request (`auth.strategy.name`,
 * set in core/dist/services/auth/index.js). Both are checked so that a name changed by Strapi leads to refusals, not to
 * more access. It can go when Strapi has a function for the author of a request.
 */
interface State {
  route?: { info?: { type?: string }; config?: object };
  auth?: {
    strategy?: { name?: string };
    credentials?: { id: number; name?: string } | null;
  };
  user?: unknown;
  userAbility?: Ability;
}

/** The part of Strapi's service that runs the strategies of a route. */
interface Authentication {
  authenticate: (ctx: Context, next: () => Promise<void>) => Promise<unknown>;
  verify: (auth: unknown, needed: { scope: readonly string[] }) => Promise<void>;
}

const authentication = (strapi: Core.Strapi): Authentication => strapi.get('auth');

/** The permissions of an account or a token of the admin, from @casl/ability. */
export interface Ability {
  can: (action: string, subject: string, field?: string) => boolean;
  rulesFor: (action: string, subject: string) => { inverted: boolean; fields?: string[] }[];
}

/** The credential, by strategy: a session of the admin, a token, or an account of the REST API. */
export const STRATEGIES = {
  admin: 'session',
  'admin-token': 'token',
  'content-api-token': 'reader',
  'users-permissions': 'reader',
  'data-transfer': 'installation',
} as const;

export type Credential = (typeof STRATEGIES)[keyof typeof STRATEGIES];

const isKnown = (name: string): name is keyof typeof STRATEGIES => Object.hasOwn(STRATEGIES, name);

const isOfAdmin = ({ route }: State): boolean => route?.info?.type === 'admin';

/** The state of the current request; undefined for jobs, scripts and the start. */
const stateOf = (strapi: Core.Strapi): State | undefined => strapi.requestContext.get()?.state;

/**
 * Whether the current request is a reader's: every request outside the admin. Decided by route, not by strategy, so
 * that an account or a token gets the same as any visitor, and a new type of route counts as a reader's by default.
 */
export const isFromReader = (strapi: Core.Strapi): boolean => {
  const state = stateOf(strapi);
  return state !== undefined && !isOfAdmin(state);
};

/** Whether the current request only reads, a reader's or an editor's; not so for jobs, scripts and the start. */
export const isReading = (strapi: Core.Strapi): boolean => {
  const { method } = strapi.requestContext.get() ?? {};
  return isFromReader(strapi) || method === 'GET' || method === 'HEAD';
};

/** Whether a request is for one of the admin's routes. */
export const isAdminRequest = (ctx: Context): boolean => isOfAdmin(ctx.state);

/**
 * Authenticates a request before it reaches a route, as a route of the admin would. Afterwards `presentAccount` has the
 * account, if there is one.
 */
export async function authenticateEarly(strapi: Core.Strapi, ctx: Context) {
  const state: State = ctx.state;
  state.route = { info: { type: 'admin' }, config: {} };
  await authentication(strapi).authenticate(ctx, () => Promise.resolve());
}

/**
 * The credential of the current request; undefined for visitors, jobs, scripts and the start.
 *
 * @throws errors.ForbiddenError for an unknown strategy, whose rights are not known.
 */
export const presentCredential = (strapi: Core.Strapi): Credential | undefined => {
  const name = stateOf(strapi)?.auth?.strategy?.name;
  if (name === undefined) return undefined;
  if (isKnown(name)) return STRATEGIES[name];
  strapi.log.error(
    `src/strapi/present-request.ts does not know the strategy "${name}": its requests are refused.`,
  );
  throw new errors.ForbiddenError();
};

/** The token of the current request, if it has one. */
export const presentToken = (strapi: Core.Strapi): { id: number; name?: string } | undefined => {
  const { auth } = stateOf(strapi) ?? {};
  return auth?.strategy?.name?.endsWith('-token') ? (auth.credentials ?? undefined) : undefined;
};

/**
 * Whether a request is of a visitor, without an account or a token, who has all of these rights. An
 * administrator may take one away while the installation runs, and Strapi then leaves out of answers what it was for.
 */
export async function isVisitorWith(strapi: Core.Strapi, ctx: Context, rights: readonly string[]) {
  const { auth, user }: State = ctx.state;
  if (auth?.strategy?.name !== 'users-permissions' || auth.credentials !== null || user) return false;
  try {
    await authentication(strapi).verify(auth, { scope: rights });
    return true;
  } catch {
    return false; // refused, for whatever reason
  }
}

/**
 * A query of a request as Strapi’s own controllers take it (core/dist/core-api/controller/index.js).
 *
 * @throws what they throw when they refuse it.
 */
export async function sanitizedQuery(
  strapi: Core.Strapi,
  ctx: Context,
  uid: UID.ContentType,
  query: Readonly<Record<string, unknown>>,
) {
  const { auth }: State = ctx.state;
  const { validate, sanitize } = strapi.contentAPI;
  const model = strapi.contentType(uid);
  const options = { auth, strictParams: strapi.config.get<boolean>('api.rest.strictParams') };
  await validate.query({ ...query }, model, options);
  return sanitize.query({ ...query }, model, options);
}

/** The permissions of the current request in the admin; undefined if it is not signed in there. */
export const presentAbility = (strapi: Core.Strapi): Ability | undefined => stateOf(strapi)?.userAbility;

/** The account of the current request, of any kind; undefined for visitors, jobs, scripts and the start. */
export const presentAccount = (strapi: Core.Strapi): unknown => stateOf(strapi)?.user;

/**
 * Requires, at the start, that the current request can be found: otherwise every read would count as the application's
 * own.
 */
export async function requirePresentRequest(strapi: Core.Strapi) {
  requireFunctions(strapi.requestContext, ['get'], 'present-request', 'Strapi’s requestContext');
  const request = {} as Context; // any will do
  let found: unknown;
  await strapi.requestContext.run(request, async () => {
    found = await Promise.resolve().then(() => strapi.requestContext.get());
  });
  requireHold(found === request, 'present-request', 'Strapi’s requestContext does not know the request');
  requireFunctions(
    authentication(strapi),
    ['authenticate', 'verify'],
    'present-request',
    'Strapi’s service auth',
  );
}
