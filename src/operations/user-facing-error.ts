/**
 * A failure that an operator can fix: its message says how, and it is printed without a stack. `scripts/` recognises it
 * by its name.
 */
export class UserFacingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserFacingError';
    // Strapi's commands print the stack of an error.
    this.stack = message;
  }
}
