import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** A mail server that does not answer is given up, in milliseconds; nodemailer waits for two minutes, and a page with it. */
const PATIENCE = 10_000;

/** A letter as the e-mail plugin takes it, without whom it is to. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/**
 * Where e-mails are sent, from the environment; without `SMTP_HOST` the plugin's own settings.
 *
 * @throws a sentence naming the variable that is missing beside it: mails without a sender are refused on the way, and a link in a
 *   mail needs the address of the installation.
 */
export const mailSettings = (env: Env) => {
  const host = env('SMTP_HOST', '').trim();
  if (host === '') return {};
  for (const [name, example] of [
    ['SMTP_FROM', 'pobratim@example.bg'],
    ['PUBLIC_URL', 'https://cms.example.bg'],
  ] as const)
    if (env(name, '') === '')
      throw new Error(`SMTP_HOST is set, and ${name} is not. Set it, for example ${example}.`);
  const user = env('SMTP_USER', '');
  const secure = env.bool('SMTP_TLS_FROM_START', false);
  return {
    provider: 'nodemailer',
    providerOptions: {
      host,
      port: env.int('SMTP_PORT', 0) || (secure ? 465 : 587), // NaN when it is left empty
      secure,
      // Otherwise a password and a link go unencrypted to who takes STARTTLS out on the way.
      requireTLS: !secure && env.bool('SMTP_REQUIRE_TLS', true),
      ...(user !== '' && { auth: { user, pass: env('SMTP_PASSWORD', '') } }),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    },
    settings: { defaultFrom: env('SMTP_FROM', ''), defaultReplyTo: env('SMTP_FROM', '') },
  };
};

/** Whether the installation sends e-mails: `SMTP_HOST` is set. */
export const sendsMail = (strapi: Core.Strapi): boolean =>
  strapi.config.get('plugin::email.provider') === 'nodemailer';

/**
 * Sends a letter.
 *
 * @throws what the mail server answered, or that it did not.
 */
export const sendMail = async (strapi: Core.Strapi, to: string, letter: Letter): Promise<void> => {
  const mail = strapi.plugins.email?.services.email;
  if (!mail) throw new Error('Strapi’s email plugin is not installed.');
  // An address is data, never a header: nodemailer encodes it.
  await mail.send({ to, ...letter });
};
