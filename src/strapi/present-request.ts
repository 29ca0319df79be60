import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Hold: what Strapi keeps in the state of a request, which its types leave open: the kind of the route
 * (`route.info.type`, set in core/dist/services/server/compose-endpoint.js) and the strategy that recognised who asks
 * (`auth.strategy.name`, set in core/dist/services/auth/index.js). Both are asked so that a name that Strapi changes closes
 * doors and opens none. It can go when Strapi has a function that says who asks.
 */
interface State {
  route?: { info?: { type?: string } };
  auth?: {
    strategy?: { name?: string };
    credentials?: { id: number; name?: string } | null;
  };
  user?: unknown;
}

/** Who asks, by strategy: somebody signed in to the admin, a token, or an account that sites read with. */
const STRATEGIES = {
  admin: 'session',
  'admin-token': 'token',
  'content-api-token': 'reader',
  'users-permissions': 'reader',
  'data-transfer': 'installation',
} as const;

export type Credential = (typeof STRATEGIES)[keyof typeof STRATEGIES];

const isKnown = (name: string): name is keyof typeof STRATEGIES => Object.hasOwn(STRATEGIES, name);

/** The state of the present request; undefined for jobs, scripts and the start. */
const stateOf = (strapi: Core.Strapi): State | undefined => strapi.requestContext.get()?.state;

/**
 * Whether what runs now answers a reader: every request but the admin's. Asked by route, not by strategy, so that an account or
 * a token gets what everybody gets, and a kind of route that comes later is taken for a reader's until somebody looks at it.
 */
export const isFromReader = (strapi: Core.Strapi): boolean => {
  const state = stateOf(strapi);
  return state !== undefined && state.route?.info?.type !== 'admin';
};

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

/** The account of the present request, whatever it is of; undefined for visitors, jobs, scripts and the start. */
export const presentAccount = (strapi: Core.Strapi): unknown => stateOf(strapi)?.user;
