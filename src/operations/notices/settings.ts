import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { networkIn, type Network } from './networks';

type Env = Core.Config.Shared.ConfigParams['env'];

/** A site, or a program that builds one, that is told of changes. */
export interface Receiver {
  /** By which the operator knows it, in the settings, the log and the admin. */
  name: string;
  url: string;
  /** The keys that notices are signed with; several while one takes the place of another. */
  secrets: readonly Buffer[];
  /** The slug of the only municipality that it is told about; undefined for all. */
  municipality: string | undefined;
}

export interface NoticeSettings {
  receivers: readonly Receiver[];
  /** The local networks that receivers may be in. */
  local: readonly Network[];
}

/** As https://www.standardwebhooks.com has secrets: 24 to 64 bytes in Base64, with a prefix. */
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

const keyOf = (secret: string): Buffer | undefined => {
  const key = Buffer.from(SECRET.exec(secret)?.[1] ?? '', 'base64');
  return key.length >= 24 && key.length <= 64 ? key : undefined;
};

const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const RECEIVERS = z.array(
  z.strictObject({
    name: z.string().regex(/^[\w.-]{1,50}$/, 'a name has letters, digits, dots and hyphens'),
    url: z.string().refine(isWeb, 'a url begins with https:// or http://'),
    secret: z
      .string()
      .refine(
        (text) => text.split(' ').every(keyOf),
        'a secret is whsec_ and 24 to 64 random bytes in Base64: echo "whsec_$(openssl rand -base64 32)"',
      ),
    municipality: z.string().min(1).optional(),
  }),
);

const refuse = (name: string, why: string): never => {
  throw new Error(`${name} cannot be read: ${why}. See docs/operators/notices.md.`);
};

/** Of a mistake only the place is said: the value may be a secret. */
const receiversIn = (text: string): Receiver[] => {
  let json: unknown;
  try {
    json = JSON.parse(text || '[]');
  } catch {
    return refuse('NOTICE_RECEIVERS', 'it is no JSON');
  }
  const { data, error } = RECEIVERS.safeParse(json);
  if (!data)
    return refuse(
      'NOTICE_RECEIVERS',
      error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  const names = data.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) refuse('NOTICE_RECEIVERS', `there are two named ${twice}`);
  return data.map(({ secret, municipality, ...receiver }) => ({
    ...receiver,
    municipality,
    secrets: secret.split(' ').flatMap((each) => keyOf(each) ?? []),
  }));
};

const networksIn = (text: string): Network[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      try {
        return networkIn(each);
      } catch {
        return refuse('NOTICE_LOCAL_NETWORKS', `"${each}" is neither an address nor a network`);
      }
    });

/**
 * Who is told of changes, from the environment.
 *
 * @throws a sentence that names the variable and the place in it.
 */
export const noticeSettings = (env: Env): NoticeSettings => ({
  receivers: receiversIn(env('NOTICE_RECEIVERS', '')),
  local: networksIn(env('NOTICE_LOCAL_NETWORKS', '')),
});

/** The same of a running application. */
export const noticeSettingsOf = (strapi: Core.Strapi): NoticeSettings =>
  strapi.config.get<NoticeSettings>('server.notices');
