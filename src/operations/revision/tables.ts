import type { Core } from '@strapi/strapi';
import {
  ASSIGNMENT,
  BIN_ENTRY,
  CHANGE_NOTICE,
  CONTENT_TYPES,
  FILE,
  HISTORY_ENTRY,
  OWNED_TYPES,
  SCHEDULE_OUTCOME,
  SLUG_RECORD,
} from '../../model/content-types';
import { fileTableOf } from '../../strapi/link-tables';
import { tablesOf } from '../../strapi/model-tables';
import { SEARCH_TABLE, SEARCH_TERMS_TABLE } from '../search/tables';
import { REVISION_TABLE } from './in-table';

/** Strapi's own types that no answer to a reader is made of. Whatever is not named here counts as read. */
const OF_THE_ADMIN =
  /^(admin::|strapi::(?!core-store$)|plugin::(upload\.folder|content-releases|review-workflows)\b)/;

/** Settings are in it, which answers are made by. */
const STORE_OF_STRAPI = 'strapi::core-store';

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

/** The tables of types and of all components in them, with their links and what joins their rows with files. */
const tablesOfEntries = (strapi: Core.Strapi, uids: readonly string[]) => [
  ...[...uids, ...Object.keys(strapi.components)].flatMap((uid) => tablesOf(strapi, uid)),
  fileTableOf(strapi, FILE).table,
];

/** The tables that have drafts as well as what is published. */
export const tablesWithDrafts = (strapi: Core.Strapi): ReadonlySet<string> =>
  new Set(tablesOfEntries(strapi, CONTENT_TYPES));

/**
 * The tables in which a write on a document of a municipality stores what is that municipality's: the document, what links to it, its
 * slugs, how it is found, and texts of it that were withdrawn (writing/translations/withdrawn-texts.ts). Links cross from one to another only to what is common (access/municipalities/foreign-references.ts).
 */
export const municipalTables = (strapi: Core.Strapi): ReadonlySet<string> =>
  new Set([
    ...tablesOfEntries(strapi, OWNED_TYPES),
    ...[SLUG_RECORD, STORE_OF_STRAPI].flatMap((uid) => tablesOf(strapi, uid)),
    SEARCH_TABLE,
    SEARCH_TERMS_TABLE,
  ]);
