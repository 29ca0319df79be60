import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

interface Template {
  subject: string;
  text: string;
  html: string;
}

/** The part of the e-mail plugin’s service that is used (@strapi/email, server/src/services/email.ts). */
interface EmailService {
  sendTemplatedEmail: (letter: { to: string }, template: unknown, data: object) => Promise<unknown>;
}

/**
 * Hold: `sendTemplatedEmail` of the e-mail plugin, by which `admin::auth.forgotPassword` sends the link for a new password. Its template
 * is one for all accounts (`admin.forgotPassword.emailTemplate`), and is told nothing of the account but its name; here that template,
 * and no other, is made for the account that it goes to.
 *
 * Upstream: none reported. It can go when Strapi asks for a template by the language of the account.
 *
 * @param templateFor makes the template for the language that the account has chosen; null where it has chosen none.
 * @throws when the service has changed: the letter would be in all languages.
 */
export function installNewPasswordLetter(
  strapi: Core.Strapi,
  templateFor: (language: string | null) => Template,
): void {
  const mail = strapi.service('plugin::email.email') as unknown as EmailService; // Strapi types services as empty
  requireFunctions(
    mail,
    ['sendTemplatedEmail'],
    'new-password-letter',
    'Strapi’s service plugin::email.email',
  );
  const send = mail.sendTemplatedEmail;
  mail.sendTemplatedEmail = async (letter, template, data) => {
    if (template !== strapi.config.get('admin.forgotPassword.emailTemplate'))
      return send(letter, template, data);
    const account: { preferedLanguage: string | null } | null = await strapi.db
      .query('admin::user')
      .findOne({ select: ['preferedLanguage'], where: { email: letter.to } });
    return send(letter, templateFor(account?.preferedLanguage ?? null), data);
  };
}
