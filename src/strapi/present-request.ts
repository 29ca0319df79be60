import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { requireFunctions, requireHold } from './hold';

/**
 * Hold: what Strapi keeps in the state of a request, which its types leave open: the kind of the route
 * (`route.info.type`, set in core/dist/services/server/compose-endpoint.js) and the strategy that recognised who asks
 * (`auth.strategy.name`, set in core/dist/services/auth/index.js). Both are asked so that a name that Strapi changes closes
 * doors and opens none. It can go when Strapi has a function that says who asks.
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

/** The part of Strapi's service that asks the strategies of a route. */
interface Authentication {
  authenticate: (ctx: Context, next: () => Promise<void>) => Promise<unknown>;
}

const authentication = (strapi: Core.Strapi): Authentication => strapi.get('auth');

/** What an account or a token of the admin may do, as @casl/ability answers it. */
export interface Ability {
  can: (action: string, subject: string) => boolean;
  rulesFor: (action: string, subject: string) => { inverted: boolean; fields?: string[] }[];
}

/** Who asks, by strategy: somebody signed in to the admin, a token, or an account that sites read with. */
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

/** The state of the present request; undefined for jobs, scripts and the start. */
const stateOf = (strapi: Core.Strapi): State | undefined => strapi.requestContext.get()?.state;

/**
 * Whether what runs now answers a reader: every request but the admin's. Asked by route, not by strategy, so that an account or
 * a token gets what everybody gets, and a kind of route that comes later is taken for a reader's until somebody looks at it.
 */
export const isFromReader = (strapi: Core.Strapi): boolean => {
  const state = stateOf(strapi);
  return state !== undefined && !isOfAdmin(state);
};

/** Whether a request has come to one of the admin's routes. */
export const isAdminRequest = (ctx: Context): boolean => isOfAdmin(ctx.state);

/**
 * Finds out who asks, before the request has come to any route: as a route of the admin would. Afterwards `presentAccount`
 * has the account, if there is one.
 */
export async function authenticateEarly(strapi: Core.Strapi, ctx: Context) {
  const state: State = ctx.state;
  state.route = { info: { type: 'admin' }, config: {} };
  await authentication(strapi).authenticate(ctx, () => Promise.resolve());
}

/**
 * What the present request came with; undefined for visitors, jobs, scripts and the start.
 *
 * @throws errors.ForbiddenError for a strategy that nobody has looked at: what it may is not known.
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

/** The token that the present request came with, if it did. */
export const presentToken = (strapi: Core.Strapi): { id: number; name?: string } | undefined => {
  const { auth } = stateOf(strapi) ?? {};
  return auth?.strategy?.name?.endsWith('-token') ? (auth.credentials ?? undefined) : undefined;
};

/** What the present request may do in the admin; undefined for whoever is not signed in to it. */
export const presentAbility = (strapi: Core.Strapi): Ability | undefined => stateOf(strapi)?.userAbility;

/** The account of the present request, whatever it is of; undefined for visitors, jobs, scripts and the start. */
export const presentAccount = (strapi: Core.Strapi): unknown => stateOf(strapi)?.user;

/** Asks, at the start, that a request can be found at all: every read would be taken for the application's own. */
export async function requirePresentRequest(strapi: Core.Strapi) {
  requireFunctions(strapi.requestContext, ['get'], 'present-request', 'Strapi’s requestContext');
  const request = {} as Context; // any will do
  let found: unknown;
  await strapi.requestContext.run(request, async () => {
    found = await Promise.resolve().then(() => strapi.requestContext.get());
  });
  requireHold(found === request, 'present-request', 'Strapi’s requestContext does not know the request');
  requireFunctions(authentication(strapi), ['authenticate'], 'present-request', 'Strapi’s service auth');
}
