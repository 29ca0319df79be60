/**
 * Hold: the texts with which Strapi refuses, by status: those of its error classes (utils/dist/errors.js), of Node's names of
 * statuses (core/dist/services/server/koa-methods.js) and of its controllers and strategies. They are English, some are codes
 * (`role.notFound`), and none says what to do next. It can go when Strapi's server has an option for the texts of its answers.
 *
 * „User not active“ is not among them: the admin's sign-in page reads it. A text that is not known here is answered as it is.
 */
export const STOCK_REFUSALS = {
  400: ['Invalid credentials', 'Invalid identifier or password'],
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

export type StockStatus = keyof typeof STOCK_REFUSALS;

/** Whether an answer is one of Strapi's own refusals, by its status and text. */
export const isStockRefusal = (status: number, message: unknown): status is StockStatus =>
  status in STOCK_REFUSALS && (STOCK_REFUSALS[status as StockStatus] as readonly unknown[]).includes(message); // asked on the line before
