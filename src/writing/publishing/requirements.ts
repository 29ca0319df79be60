import type { Core } from '@strapi/strapi';
import { tableOfTypes, type ContentType } from '../../model/content-types';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Row } from '../../model/schema/row-values';
import type { FindRows } from '../../model/types/definition';

/** What a rule may use besides the entry. */
export interface RequirementContext {
  strapi: Core.Strapi;
  today: Day;
}

const REQUIREMENTS = tableOfTypes(({ publishIssues }) => publishIssues);

/**
 * The issues of a draft by the requirements of its type (`src/model/types`). Those do not use the database: the rows
 * they compare with are found here. Requirements of every type are in `publish-issues.ts`.
 */
export const requirementIssues = async (
  uid: ContentType,
  row: Row,
  { strapi, today }: RequirementContext,
): Promise<Issue[]> => {
  const findRows: FindRows = (target, query) => strapi.db.query(target).findMany(query);
  return (await REQUIREMENTS[uid]?.(row, { today, findRows })) ?? [];
};
