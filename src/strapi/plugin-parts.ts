import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/** Services and controllers of Strapi's plugins that something is added to, each by a file of this folder. */
const EXTENDED = {
  'plugin::i18n.localizations': 'service',
  'plugin::content-manager.homepage': 'service',
  'plugin::content-manager.uid': 'service',
  'plugin::upload.upload': 'service',
  'plugin::upload.image-manipulation': 'service',
  'plugin::upload.file': 'service',
  'plugin::upload.folder': 'service',
  'plugin::upload.admin-folder-file': 'controller',
  'plugin::upload.content-api': 'controller',
} as const;

/** Strapi takes a service or controller, or what makes it. */
export type Factory<Part> = Part | ((context: { strapi: Core.Strapi }) => Part);

/** Tells a part that was extended from Strapi's own; a symbol, so that whoever lists the functions does not meet it. */
const MARK = Symbol('extended by src/strapi');

interface Extension<Part> {
  uid: keyof typeof EXTENDED;
  /** The functions that must be there: those that are replaced, and those that are called. */
  functions: readonly (keyof Part & string)[];
  /** The file of this folder that says why. */
  file: string;
  /** @returns the functions that take the place of Strapi's, from the part as Strapi made it. */
  replace: (part: Part, strapi: Core.Strapi) => Partial<Part>;
}

/**
 * Hold: the way in which Strapi hands an extension (src/extensions) the services and controllers of a plugin, by name and
 * before they are made. The others of the holds on plugins go through here, so that requireExtended can ask for all of them.
 * It can go when the last of them does.
 *
 * @param stock Strapi's service or controller, or what makes it.
 * @returns what makes the extended one.
 * @throws Error when there is no such part, or once it is made, when it lacks a function.
 */
export function extendPart<Part extends object>(
  stock: Factory<Part>,
  { uid, functions, file, replace }: Extension<Part>,
): Factory<Part> {
  const part = `Strapi’s ${EXTENDED[uid]} ${uid}`;
  requireHold(['function', 'object'].includes(typeof stock), file, `There is no longer ${part}`);
  return (context) => {
    const made =
      typeof stock === 'function' ? (stock as (context: { strapi: Core.Strapi }) => Part)(context) : stock; // Strapi takes both
    requireFunctions(made, functions, file, part);
    return { ...made, ...replace(made, context.strapi), [MARK]: true };
  };
}

/**
 * Asks, at the start, that each of them is the extended one: Strapi makes them when they are first asked for, which would be
 * some request.
 *
 * @throws Error that names the one that is not.
 */
export function requireExtended(strapi: Core.Strapi) {
  for (const [uid, kind] of Object.entries(EXTENDED)) {
    const part: object | undefined =
      kind === 'service' ? strapi.service(uid as never) : strapi.controller(uid as never); // any name will do
    requireHold(part !== undefined && MARK in part, 'plugin-parts', `The ${kind} ${uid} is Strapi’s own`);
  }
}
