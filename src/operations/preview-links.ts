import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { CONTENT_TYPES, type ContentType } from '../model/content-types';

/** What a link to a preview opens: one document, in some languages, until a moment. */
export interface PreviewLink {
  uid: ContentType;
  documentId: string;
  locales: readonly string[];
  ends: Date;
}

/** Why a link opens nothing: it is not one of ours, or it was. */
export type ClosedLink = 'forged' | 'ended';

/** What is signed. */
const claims = z.tuple([
  z.enum(CONTENT_TYPES),
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
  z.number().int(),
]);

const TOKEN = /^(?<said>[\w-]{1,2000})\.(?<signature>[\w-]{43})$/;

/**
 * A key of its own (RFC 5869), made of the first of `APP_KEYS`: what is signed with it opens nothing else, and an installation has no
 * further secret to keep. Another APP_KEYS ends all links.
 */
const keyOf = (strapi: Core.Strapi): Buffer => {
  const [secret = ''] = strapi.config.get<string[]>('server.app.keys');
  if (secret === '') throw new Error('APP_KEYS is not set: previews could be forged.');
  return Buffer.from(hkdfSync('sha256', secret, '', 'pobratim: links to previews, 1', 32));
};

const signatureOf = (strapi: Core.Strapi, said: string) =>
  createHmac('sha256', keyOf(strapi)).update(said).digest('base64url');

/** Signs a link to a preview: the part of its address that opens it. */
export const signPreview = (strapi: Core.Strapi, { uid, documentId, locales, ends }: PreviewLink): string => {
  const stated: z.input<typeof claims> = [uid, documentId, [...locales], Math.floor(ends.getTime() / 1000)];
  const said = Buffer.from(JSON.stringify(stated)).toString('base64url');
  return `${said}.${signatureOf(strapi, said)}`;
};

/** Reads such a part of an address. Nothing of it is believed before the signature is found right. */
export function readPreview(strapi: Core.Strapi, token: string, now: Date): PreviewLink | ClosedLink {
  const { said, signature } = TOKEN.exec(token)?.groups ?? {};
  if (said === undefined || signature === undefined) return 'forged';
  // As texts of one length: of the bytes there would be several spellings.
  const expected = Buffer.from(signatureOf(strapi, said));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return 'forged';
  const read = claims.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  if (!read.success) return 'forged'; // signed by another version
  const [uid, documentId, locales, seconds] = read.data;
  const ends = new Date(seconds * 1000);
  return ends <= now ? 'ended' : { uid, documentId, locales, ends };
}

/** When a link that is made now ends: `PREVIEW_HOURS`. */
export const previewEnds = (strapi: Core.Strapi, now: Date): Date =>
  new Date(now.getTime() + strapi.config.get<number>('server.previewHours') * 60 * 60 * 1000);
