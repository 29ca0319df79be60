/**
 * Hold: the texts with which Strapi refuses, by status: those of its error classes (utils/dist/errors.js), of Node's names of
 * statuses (core/dist/services/server/koa-methods.js) and of its controllers and strategies. They are English, some are codes
 * (`role.notFound`), and none says what to do next. It can go when Strapi's server has an option for the texts of its answers.
 *
 * „User not active“ is not among them: the admin's sign-in page reads it. A text that is not known here is answered as it is.
 */
export const STOCK_REFUSALS = {
  400: ['Invalid credentials', 'Invalid identifier or password', 'Missing credentials'],
  401: [
    ...['Unauthorized', 'Missing or invalid credentials', 'Invalid credentials', 'Missing authentication'],
    ...['Missing refresh token', 'Invalid refresh token', 'Token expired', 'Token not found'],
    ...['Token owner not found', 'Token owner is deactivated'],
  ],
  403: [
    'Forbidden',
    'Forbidden access',
    'Policy Failed',
    'Your account has been blocked by an administrator',
  ],
  404: [
    ...['Not Found', 'Entity not found', 'Document not found', 'Document not found or already published.'],
    ...['User not found', 'User does not exist', 'Role not found', 'Session not found', 'folder not found'],
    ...['API Token not found', 'Transfer token not found', 'Token not found', 'No active job found'],
    ...['The provided token id does not exist', 'Preview config not found', 'apiToken.notFound'],
    ...['owner.notFound', 'role.notFound', 'file.notFound', 'locale.notFound', 'webhook.notFound'],
    ...['component.notFound', 'contentType.notFound'],
  ],
  413: ['Payload Too Large', 'Entity too large', 'request entity too large', 'FileTooBig'],
  429: ['Too Many Requests', 'Too many requests, please try again later.'],
} as const;

/** Malformed by their status, and not about credentials: an address that can be none of a file, `//bin` (resolve-path), a copy of an
 * entry with links (content-manager/dist/server/controllers/collection-types.js), and what programs send to accounts and files
 * (users-permissions/server/controllers/user.js, upload/dist/server/controllers/content-api.js). */
const MALFORMED = new Map<unknown, Malformed>([
  ['Malicious Path', 'no-address'],
  [
    'Entity could not be cloned as it has unique and/or relational fields. Please edit those fields manually and save to complete the cloning.',
    'not-copied',
  ],
  ['Username already taken', 'account-taken'],
  ['Email already taken', 'account-taken'],
  ['Email or Username are already taken', 'account-taken'],
  ['File id is required and must be a single value', 'file-unnamed'],
  ['Cannot replace a file with multiple ones', 'file-unnamed'],
]);
export type Malformed = 'no-address' | 'not-copied' | 'account-taken' | 'file-unnamed';

/** What another refusal with the status 400 is about. */
export const malformedOf = (status: number, message: unknown): Malformed | undefined =>
  status === 400 ? MALFORMED.get(message) : undefined;

export type StockStatus = keyof typeof STOCK_REFUSALS;

/** Whether an answer is one of Strapi's own refusals, by its status and text. */
export const isStockRefusal = (status: number, message: unknown): status is StockStatus =>
  status in STOCK_REFUSALS && (STOCK_REFUSALS[status as StockStatus] as readonly unknown[]).includes(message); // asked on the line before

/** What Strapi says of a link to nothing: by documentId (document-service), or by the number of a row (entity-validator). */
const NO_DOCUMENT = /^Document with id "(.+)", locale ".*" not found$/;
const NO_ROW = /^\d+ relation\(s\) of type (\S+) associated with this entity do not exist$/;

/**
 * Which link an error of Strapi's is about that says that nothing is there: the documentId, or the type of what has no such row.
 */
export function linkToNothing(error: unknown): { documentId?: string; type?: string } | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, documentId] = NO_DOCUMENT.exec(message) ?? [];
  const [, type] = NO_ROW.exec(message) ?? [];
  if (documentId !== undefined) return { documentId };
  return type === undefined ? undefined : { type };
}
