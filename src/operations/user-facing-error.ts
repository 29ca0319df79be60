/**
 * A failure that an operator can do something about: its message says what, and no stack stands in the way where it is
 * printed. `scripts/` knows it by its name.
 */
export class UserFacingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserFacingError';
    // What prints an error prints its stack: the commands of Strapi do.
    this.stack = message;
  }
}
