import type { Core } from '@strapi/strapi';
import { readUsers, type User } from '../../access/municipalities/assignments';
import { INVITATION_DAYS, invitationHasEnded, invitedAt } from '../../domain/invitation';
import { issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { installInvitationEnd } from '../../strapi/invitations';

/** What a user is called on screens. */
export const nameOf = ({ firstname, lastname, email }: User): string =>
  [firstname, lastname].filter(Boolean).join(' ') || email;

/** Since when a user has been invited without having chosen a password; null for one who has, or is not active any more. */
export const openSince = ({ isActive, registrationToken, createdAt }: User): Date | null =>
  isActive || registrationToken === null ? null : invitedAt(registrationToken, new Date(createdAt));

/** Links of invitations are valid for a time only. An unknown token is Strapi's to refuse. */
export const endInvitations = (strapi: Core.Strapi): void =>
  installInvitationEnd(strapi, async (registrationToken) => {
    const [invited] = await readUsers(strapi, { registrationToken });
    const since = invited && openSince(invited);
    if (invited && (!since || invitationHasEnded(since, new Date())))
      refuse(strapi, [issue('invitation_ended', [], { days: INVITATION_DAYS })]);
  });
