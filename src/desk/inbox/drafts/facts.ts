import { tableOfTypes } from '../../../model/content-types';
import { labelsOf } from '../../../model/messages/labels';
import { schemasOf } from '../../../model/schema/field-options';
import { isSaid, type WantedFact } from '../../../model/types/definition';
import { columnOf } from '../../../operations/database/indexes';
import { tableOf } from '../../../strapi/row-tables';
import type { Row } from '../../../model/schema/row-values';
import { writesFacts } from '../../user';
import { allOf, sql, type Sql } from '../../sql';
import { isPublished, type Details, type DraftGroup } from './condition';

const WANTED = tableOfTypes(({ wantedFacts = [] }) => wantedFacts);

const isMissing = ({ field, or = [] }: WantedFact): Sql =>
  allOf(...[field, ...or].map((each) => sql(`?? is null`, `entry.${columnOf(each)}`)));

const anyOf = (conditions: readonly Sql[]): Sql => ({
  sql: conditions.map((each) => `(${each.sql})`).join(' or '),
  bindings: conditions.flatMap(({ bindings }) => bindings),
});

/** Published entries without a fact that readers look for. What a draft is without, its form says. */
export const missingFacts: DraftGroup = {
  group: 'facts',
  of: 'source',
  conditionOn: (user, uid) => {
    const access = user.accessTo(uid);
    const wanted = WANTED[uid].filter(({ field, or = [] }) => access.reads(field, ...or));
    if (wanted.length === 0 || !writesFacts(user, uid)) return undefined;
    const where = allOf(anyOf(wanted.map(isMissing)), isPublished(tableOf(user.strapi, uid)));
    return { where, date: sql('entry.updated_at') };
  },
  describe: async ({ strapi, accessTo }, uid, ids) => {
    const wanted = WANTED[uid].filter(({ field, or = [] }) => accessTo(uid).reads(field, ...or));
    const select = ['id', ...wanted.flatMap(({ field, or = [] }) => [field, ...or])];
    const rows: Row[] = await strapi.db.query(uid).findMany({ where: { id: { $in: ids } }, select });
    const label = await labelsOf(strapi, schemasOf(strapi)(uid));
    const detailsOf = (row: Row): Details => {
      const missing = wanted.filter((each) => !isSaid(row, each)).map(({ field }) => field);
      return { missing: missing.map(label), field: missing[0] };
    };
    return new Map(rows.map((row) => [Number(row.id), detailsOf(row)]));
  },
};
