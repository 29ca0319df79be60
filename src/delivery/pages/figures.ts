import type { UID } from '@strapi/strapi';
import { componentTableOf, rowTableOf } from '../../strapi/component-tables';
import type { Reading } from '../rows/at-one-moment';

const FIGURE = 'shared.figure';

/**
 * Joins the number that is in a field of an entry, `x`: its columns are `value`, `bound`, `unit` and `currency` of `alias`, all null
 * where there is none.
 */
export const joinFigure = ({ strapi }: Reading, uid: UID.ContentType, field: string, alias: string): string =>
  `left join ${componentTableOf(strapi, uid, field)} in_${alias} on in_${alias}.entity_id = x.id and in_${alias}.field = '${field}'
   left join ${rowTableOf(strapi, FIGURE)} ${alias} on ${alias}.id = in_${alias}.cmp_id`;
