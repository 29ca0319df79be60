import { errors } from '@strapi/utils';

/**
 * Refuses a public query in Strapi's error envelope.
 *
 * @param path the parameter, as in `filters.partners.name`.
 * @param message an English sentence for the site's developer, saying what to ask instead.
 * @throws ValidationError (400) always.
 */
export function refuse(path: string, message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: [path], message, name: 'ValidationError' }] });
}

/** Refuses a name that does not exist or is private: both get the same answer, so that it reveals nothing. */
export function refuseName(path: string, name: string, advice = ''): never {
  return refuse(path, `Invalid key ${name.slice(0, 60)} in ${path.slice(0, 120)}. ${advice}`.trim());
}
