import type { Core } from '@strapi/strapi';
import { tableOfTypes, type ContentType } from '../../model/content-types';
import type { Day } from '../../domain/day';
import type { Issue } from '../../domain/issue';
import type { Row } from '../../model/schema/row-values';
import type { FindRows } from '../../model/types/definition';

/** What a rule may ask besides the entry itself. */
export interface Asking {
  strapi: Core.Strapi;
  today: Day;
}

const REQUIREMENTS = tableOfTypes(({ publishIssues }) => publishIssues);

/**
 * What a draft still lacks by the demands of its type, which stand in its own file (`src/model/types`). They know no
 * database: the rows they compare it with are found for them here. What holds for every type is in `publish-issues.ts`.
 */
export const requirementIssues = async (
  uid: ContentType,
  row: Row,
  { strapi, today }: Asking,
): Promise<Issue[]> => {
  const findRows: FindRows = (target, query) => strapi.db.query(target).findMany(query);
  return (await REQUIREMENTS[uid]?.(row, { today, findRows })) ?? [];
};
