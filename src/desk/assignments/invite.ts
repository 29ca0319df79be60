import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import {
  assignMunicipalities,
  namedMunicipalities,
  readUsers,
} from '../../access/municipalities/assignments';
import { needsMunicipality, ROLES } from '../../access/roles/roles';
import { invitationToken, namesOfPerson } from '../../domain/invitation';
import { issue, type Issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { createInvitedUser } from '../../strapi/invitations';
import type { NewEditor } from '../contract';
import { nameOf, openSince } from './open-invitations';

/** An invitation as it is stored, before it is handed over. */
export interface StoredInvitation {
  name: string;
  email: string;
  /** The codes of the roles. */
  roles: readonly string[];
  token: string;
  at: Date;
}

const newToken = (at: Date) => invitationToken(at, randomBytes(20).toString('hex'));

const emailIssues = async (strapi: Core.Strapi, email: string): Promise<Issue[]> => {
  if (email === '') return [issue('email_missing', ['email'])];
  if (!z.email().safeParse(email).success) return [issue('email_malformed', ['email'], { value: email })];
  const [known] = await readUsers(strapi, { email: { $eqi: email } });
  if (!known) return [];
  return [issue(openSince(known) ? 'email_invited' : 'email_taken', ['email'], { name: nameOf(known) })];
};

/** The municipalities to assign: the chosen one, the only one, or none for a role that needs none. */
const municipalitiesFor = async (strapi: Core.Strapi, { role, municipality }: NewEditor) => {
  if (municipality !== null) return [municipality];
  const all = await namedMunicipalities(strapi);
  const chosen = ROLES.find(({ code }) => code === role);
  if (!chosen || !needsMunicipality(chosen) || all.length === 0) return [];
  return all.length === 1 ? all.map(({ documentId }) => documentId) : undefined;
};

/**
 * Makes the account of a person, assigns it and invites it, all or nothing. Only a role of src/access/roles/roles.ts can be given:
 * administrators are made by Strapi's own page.
 *
 * @throws errors.ValidationError with the fields that are not filled in right.
 */
export const invite = async (strapi: Core.Strapi, sent: NewEditor, at: Date): Promise<StoredInvitation> =>
  strapi.db.transaction(async () => {
    // Locked, so that of two forms with the same address the second sees the first: the database knows no unique e-mail.
    const [lock = ''] = ROLES.map(({ code }) => code);
    await strapi.db.queryBuilder('admin::role').select('id').where({ code: lock }).forUpdate().execute();
    const { firstname, lastname } = namesOfPerson(sent.name);
    const email = sent.email.trim().toLowerCase();
    const role: { id: number } | null = ROLES.some(({ code }) => code === sent.role)
      ? await strapi.db.query('admin::role').findOne({ where: { code: sent.role } })
      : null;
    const municipalities = await municipalitiesFor(strapi, sent);
    const issues = [
      ...(firstname === '' ? [issue('name_missing', ['name'])] : []),
      ...(await emailIssues(strapi, email)),
      ...(role === null ? [issue('role_missing', ['role'])] : []),
      ...(municipalities === undefined ? [issue('invited_nowhere', ['municipality'])] : []),
    ];
    if (role === null || municipalities === undefined || issues.length > 0) return refuse(strapi, issues);
    const token = newToken(at);
    const user = { firstname, lastname, email, roles: [role.id], registrationToken: token };
    const { id } = await createInvitedUser(strapi, user);
    await assignMunicipalities(strapi, id, municipalities);
    return { name: sent.name.trim(), email, roles: [sent.role], token, at };
  });

/**
 * Invites once more a person who has not come yet: with a new link, and the one before is not valid any more.
 *
 * @throws errors.ValidationError when the user has no open invitation.
 */
export async function inviteAgain(strapi: Core.Strapi, id: number, at: Date): Promise<StoredInvitation> {
  const [user] = await readUsers(strapi, { id });
  if (!user) return refuse(strapi, [issue('user_unknown', ['user'], { value: id })]);
  const token = newToken(at);
  // The person may choose a password at the same moment.
  const { count } = await strapi.db.query('admin::user').updateMany({
    where: { id, isActive: false, registrationToken: { $notNull: true } },
    data: { registrationToken: token },
  });
  if (count === 0) return refuse(strapi, [issue('invitation_closed', ['user'])]);
  return { name: nameOf(user), email: user.email, roles: user.roles.map(({ code }) => code), token, at };
}
