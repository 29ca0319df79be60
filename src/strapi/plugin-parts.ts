import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/** Services and controllers of Strapi's plugins that are extended, each by a file of this folder. */
const EXTENDED = {
  'plugin::i18n.localizations': 'service',
  'plugin::i18n.ai-localization-jobs': 'controller',
  'plugin::content-manager.collection-types': 'controller',
  'plugin::content-manager.components': 'controller',
  'plugin::content-manager.content-types': 'controller',
  'plugin::content-manager.document-manager': 'service',
  'plugin::content-manager.homepage': 'service',
  'plugin::content-manager.uid': 'service',
  'plugin::upload.upload': 'service',
  'plugin::upload.image-manipulation': 'service',
  'plugin::upload.file': 'service',
  'plugin::upload.folder': 'service',
  'plugin::upload.admin-folder-file': 'controller',
  'plugin::upload.content-api': 'controller',
  'plugin::upload.admin-settings': 'controller',
} as const;

/** Strapi takes a service or controller, or its factory. */
export type Factory<Part> = Part | ((context: { strapi: Core.Strapi }) => Part);

/** Marks an extended part; a symbol, so that it is not listed among the functions. */
const MARK = Symbol('extended by src/strapi');

interface Extension<Part> {
  uid: keyof typeof EXTENDED;
  /** The functions that must exist: those that are replaced, and those that are called. */
  functions: readonly (keyof Part & string)[];
  /** The file of this folder that says why. */
  file: string;
  /** @returns the functions that replace Strapi's, made from Strapi's own part. */
  replace: (part: Part, strapi: Core.Strapi) => Partial<Part>;
}

/**
 * Hold: the way in which Strapi passes the services and controllers of a plugin to an extension (src/extensions): by
 * name, and before they are made. The other holds on plugins use it, so that requireExtended can check all of them. It
 * can go with the last of them.
 *
 * @param stock Strapi's service or controller, or its factory.
 * @returns the factory of the extended one.
 * @throws Error when there is no such part, or, once it is made, when a function is missing.
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
 * Requires, at the start, that each of them is the extended one: Strapi makes them when they are first used, which
 * would be in a request.
 *
 * @throws Error that names the one that is not extended.
 */
export function requireExtended(strapi: Core.Strapi) {
  for (const [uid, kind] of Object.entries(EXTENDED)) {
    const part: object | undefined =
      kind === 'service' ? strapi.service(uid as never) : strapi.controller(uid as never); // any name will do
    requireHold(part !== undefined && MARK in part, 'plugin-parts', `The ${kind} ${uid} is Strapi’s own`);
  }
}
