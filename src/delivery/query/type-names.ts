import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { refuseQuery } from './refuse';

/** The name of a type in Strapi's URLs: `visit`, `news-article`. */
export const singularName = (uid: string): string => uid.slice(uid.lastIndexOf('.') + 1);

/**
 * The type with a name.
 *
 * @param path the parameter that names it.
 * @throws what `refuseQuery` throws for a name that no type has.
 */
export function typeNamed(name: string, path: string): ContentType {
  const possible = CONTENT_TYPES.map(singularName);
  return (
    CONTENT_TYPES.find((uid) => singularName(uid) === name) ??
    refuseQuery('query_type_unknown', path, { value: name, possible })
  );
}
