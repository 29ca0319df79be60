const DAY = 24 * 60 * 60 * 1000;

/** How long the link of an invitation is valid. */
export const INVITATION_DAYS = 14;

/** The time of the invitation in milliseconds, base 36, and the secret. */
const TOKEN = /^(?<at>[0-9a-z]{8,9})-[0-9a-f]{40}$/;

/**
 * The token in the link of an invitation. It says itself when it was made: who invites again makes another, and no field of the
 * account has to be kept in step with it.
 *
 * @param secret 20 random bytes, in hexadecimal digits.
 */
export const invitationToken = (at: Date, secret: string): string => `${at.getTime().toString(36)}-${secret}`;

/**
 * When an invitation was made.
 *
 * @param token as stored; one of Strapi's own page does not say when it was made.
 * @param accountMade when the account was created, which Strapi's own page does with the token.
 */
export const invitedAt = (token: string, accountMade: Date): Date => {
  const at = TOKEN.exec(token)?.groups?.at;
  return at === undefined ? accountMade : new Date(parseInt(at, 36));
};

/** When the link of an invitation stops being valid. */
export const invitationEnds = (at: Date): Date => new Date(at.getTime() + INVITATION_DAYS * DAY);

/** Whether the link of an invitation is not valid any more. */
export const invitationHasEnded = (at: Date, now: Date): boolean => invitationEnds(at) <= now;

/** The names of a person as an account has them: the first word, and the rest. */
export const namesOfPerson = (name: string): { firstname: string; lastname: string } => {
  const [firstname = '', ...others] = name.trim().split(/\s+/);
  return { firstname, lastname: others.join(' ') };
};
