import type { Core } from '@strapi/strapi';
import { ROLES } from '../../access/roles/roles';
import { displayInstant } from '../../domain/instant';
import { invitationEnds } from '../../domain/invitation';
import { TIME_ZONE } from '../../model/clock';
import { invitationLetter } from '../../model/messages/invitation-letter';
import { sendMail, sendsMail } from '../../operations/mail';
import type { Invitation } from '../contract';
import type { StoredInvitation } from './invite';

const pathOf = (token: string) => `/auth/register?registrationToken=${token}`;

const letterFor = (strapi: Core.Strapi, { name, roles, token, at }: StoredInvitation) => {
  const given = ROLES.filter(({ code }) => roles.includes(code));
  return invitationLetter({
    name,
    role: {
      bg: given.map((role) => role.name).join(', '),
      en: given.map(({ english }) => english.name).join(', '),
    },
    url: `${strapi.config.get<string>('admin.absoluteUrl')}${pathOf(token)}`,
    ends: displayInstant(TIME_ZONE, invitationEnds(at)),
  });
};

/**
 * Sends an invitation that is stored; where no e-mails are sent, or this one was not, the inviter gets the link to hand over. After the
 * transaction: a mail server may take its time, and the link works by then.
 */
export async function handOver(strapi: Core.Strapi, stored: StoredInvitation): Promise<Invitation> {
  const { name, email, token, at } = stored;
  const invitation = { name, ends: invitationEnds(at).toISOString() };
  const byHand = { sentTo: null, link: `${strapi.config.get<string>('admin.path')}${pathOf(token)}` };
  if (!sendsMail(strapi)) return { ...invitation, ...byHand, refusedMail: false };
  try {
    await sendMail(strapi, email, letterFor(strapi, stored));
    return { ...invitation, sentTo: email, link: null, refusedMail: false };
  } catch (error) {
    // The message of the mail server; never the letter, which has the link.
    strapi.log.error(`The invitation was not sent: ${String(error)}`);
    return { ...invitation, ...byHand, refusedMail: true };
  }
}
