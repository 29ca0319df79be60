import type { Core } from '@strapi/strapi';
import {
  ASSIGNMENT,
  BIN_ENTRY,
  CHANGE_NOTICE,
  CONTENT_TYPES,
  HISTORY_ENTRY,
  SCHEDULE_OUTCOME,
} from '../../model/content-types';
import { tablesOf } from '../../strapi/model-tables';
import { REVISION_TABLE } from './in-table';

/** Strapi's own types that no answer to a reader is made of. Whatever is not named here counts as read. */
const OF_THE_ADMIN =
  /^(admin::|strapi::(?!core-store$)|plugin::(upload\.folder|content-releases|review-workflows)\b)/;

/** Likewise of the types of the system itself. */
const OF_THE_SYSTEM: readonly string[] = [
  HISTORY_ENTRY,
  SCHEDULE_OUTCOME,
  BIN_ENTRY,
  ASSIGNMENT,
  CHANGE_NOTICE,
];

/** The tables that readers' answers are not made of. */
export const unreadTables = (strapi: Core.Strapi): ReadonlySet<string> =>
  new Set([
    REVISION_TABLE,
    ...[...strapi.db.metadata.keys()]
      .filter((uid) => OF_THE_ADMIN.test(uid) || OF_THE_SYSTEM.includes(uid))
      .flatMap((uid) => tablesOf(strapi, uid)),
  ]);

/** The tables that have drafts as well as what is published: of the types, of the components in them, and of their links. */
export const tablesWithDrafts = (strapi: Core.Strapi): ReadonlySet<string> =>
  new Set([...CONTENT_TYPES, ...Object.keys(strapi.components)].flatMap((uid) => tablesOf(strapi, uid)));
