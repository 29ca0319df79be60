import type { UID } from '@strapi/strapi';
import { agreement } from './types/agreement';
import type { TypeDefinition } from './types/definition';
import { membership } from './types/membership';
import { municipality } from './types/municipality';
import { network } from './types/network';
import { newsArticle } from './types/news-article';
import { partner } from './types/partner';
import { project } from './types/project';
import { theme } from './types/theme';
import { visit } from './types/visit';

/** Types that one municipality owns, in the order in which relations point: targets first. */
const OWNED = [partner, project, agreement, visit, membership, newsArticle] as const;

/** Types common to all municipalities of an installation. */
const COMMON = [theme, network] as const;

type OwnedType = (typeof OWNED)[number]['uid'];
type CommonType = (typeof COMMON)[number]['uid'];
export type ContentType = OwnedType | CommonType | typeof municipality.uid;

export const OWNED_TYPES: readonly OwnedType[] = OWNED.map(({ uid }) => uid);
export const COMMON_TYPES: readonly CommonType[] = COMMON.map(({ uid }) => uid);

/** The owner of what is owned. */
export const MUNICIPALITY = municipality.uid;

/** What participants and people are from, by its documentId: relations in components are lost (docs/adr/0053-partners-of-rows.md). */
export const PARTNER = partner.uid;

/** What the calendar of the admin shows, what tells when a partner was last met, and what pages show. */
export const VISIT = visit.uid;

/** What the pages of sites show, each in its own place (src/delivery/pages). */
export const AGREEMENT = agreement.uid;
export const ARTICLE = newsArticle.uid;
export const MEMBERSHIP = membership.uid;
export const PROJECT = project.uid;
export const THEME = theme.uid;

/** Every content type of the product, relation targets first. */
export const CONTENT_TYPES: readonly ContentType[] = [...COMMON_TYPES, MUNICIPALITY, ...OWNED_TYPES];

/** What each type's own file says of it, relation targets first. */
export const TYPE_DEFINITIONS: readonly TypeDefinition[] = [...COMMON, municipality, ...OWNED];

/** A table with an entry for each content type, made from what its own file says. */
export const tableOfTypes = <Entry>(entryOf: (type: TypeDefinition) => Entry) =>
  Object.fromEntries(TYPE_DEFINITIONS.map((type) => [type.uid, entryOf(type)])) as Readonly<
    Record<ContentType, Entry>
  >; // the definitions' UIDs are what ContentType is made from

/** The field by which entries of a type in several municipalities are known to be of one thing; undefined where none is. */
export const sameByOf = (uid: ContentType): string | undefined =>
  TYPE_DEFINITIONS.find((type) => type.uid === uid)?.sameBy;

/** Types of the system itself: no editor writes them, and the rules for content do not apply to them. */
export const HISTORY_ENTRY = 'api::history-entry.history-entry' satisfies UID.ContentType;
export const SLUG_RECORD = 'api::slug-record.slug-record' satisfies UID.ContentType;

/** Likewise: what became of the times that editors set. */
export const SCHEDULE_OUTCOME = 'api::schedule-outcome.schedule-outcome' satisfies UID.ContentType;

/** Likewise: what was deleted, until it is restored or deleted for good. */
export const BIN_ENTRY = 'api::bin-entry.bin-entry' satisfies UID.ContentType;

/** Likewise: what sites are still to be told of. */
export const CHANGE_NOTICE = 'api::change-notice.change-notice' satisfies UID.ContentType;

/** Which admin user belongs to which municipality; likewise the system's own. */
export const ASSIGNMENT = 'api::assignment.assignment' satisfies UID.ContentType;

/** What a municipality said of the consent for a picture that is not its own; likewise the system's own. */
export const PICTURE_CONSENT = 'api::picture-consent.picture-consent' satisfies UID.ContentType;

/** A file of the media library, and the component that shows one with what is said of it. */
export const FILE = 'plugin::upload.file' satisfies UID.ContentType;
export const PICTURE = 'media.picture' satisfies UID.Component;

/** The accounts of readers, and their roles: Strapi's own types, which an administrator keeps on the same screens. */
export const READER_ACCOUNT = 'plugin::users-permissions.user' satisfies UID.ContentType;
export const READER_ROLE = 'plugin::users-permissions.role' satisfies UID.ContentType;

/** Stands for a municipality's documentId where what is meant belongs to all of them. */
export const OF_ALL = 'all';

export const isContentType = (uid: string): uid is ContentType =>
  (CONTENT_TYPES as readonly string[]).includes(uid);

/** Whether the content manager has a list and a form for the documents of a type. */
export const isManaged = (uid: string): boolean => isContentType(uid) || uid === READER_ACCOUNT;

/** Whether a municipality owns the documents of a type, rather than all of them together. */
export const isOwned = (uid: string): uid is OwnedType => (OWNED_TYPES as readonly string[]).includes(uid);
