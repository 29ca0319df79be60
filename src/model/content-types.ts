import type { UID } from '@strapi/strapi';

/** Types that one municipality owns, in the order in which relations point: targets first. */
export const OWNED_TYPES = [
  'api::partner.partner',
  'api::project.project',
  'api::agreement.agreement',
  'api::visit.visit',
  'api::membership.membership',
  'api::news-article.news-article',
] as const satisfies readonly UID.ContentType[];

/** Types common to all municipalities of an installation. */
export const COMMON_TYPES = [
  'api::theme.theme',
  'api::network.network',
] as const satisfies readonly UID.ContentType[];

/** The owner of what is owned. */
export const MUNICIPALITY = 'api::municipality.municipality' satisfies UID.ContentType;

/** Every content type of the product, relation targets first. */
export const CONTENT_TYPES = [
  ...COMMON_TYPES,
  MUNICIPALITY,
  ...OWNED_TYPES,
] as const satisfies readonly UID.ContentType[];

/** What the system keeps for itself: no editor writes it, and no rule of ours but its own looks at it. */
export const HISTORY_ENTRY = 'api::history-entry.history-entry' satisfies UID.ContentType;
export const SLUG_RECORD = 'api::slug-record.slug-record' satisfies UID.ContentType;

/** Likewise: what became of the times that editors set. */
export const SCHEDULE_OUTCOME = 'api::schedule-outcome.schedule-outcome' satisfies UID.ContentType;

/** Which admin user belongs to which municipality; likewise the system's own. */
export const ASSIGNMENT = 'api::assignment.assignment' satisfies UID.ContentType;

/** What a municipality said of the consent for a picture that is not its own; likewise the system's own. */
export const PICTURE_CONSENT = 'api::picture-consent.picture-consent' satisfies UID.ContentType;

/** The accounts of readers, and their roles: Strapi's own types, which an administrator keeps on the same screens. */
export const READER_ACCOUNT = 'plugin::users-permissions.user' satisfies UID.ContentType;
export const READER_ROLE = 'plugin::users-permissions.role' satisfies UID.ContentType;

/** Stands for a municipality's documentId where what is meant belongs to all of them. */
export const OF_ALL = 'all';

export type ContentType = (typeof CONTENT_TYPES)[number];

type OwnedType = (typeof OWNED_TYPES)[number];

export const isContentType = (uid: string): uid is ContentType =>
  (CONTENT_TYPES as readonly string[]).includes(uid);

/** Whether the content manager has a list and a form for the documents of a type. */
export const isManaged = (uid: string): boolean => isContentType(uid) || uid === READER_ACCOUNT;

/** Whether a municipality owns the documents of a type, rather than all of them together. */
export const isOwned = (uid: string): uid is OwnedType => (OWNED_TYPES as readonly string[]).includes(uid);
