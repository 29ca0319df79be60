import type { Core } from '@strapi/strapi';
import { schemasOf } from '../../model/schema/field-options';
import { readerLanguage } from '../../model/messages/reader-language';
import { today } from '../../model/clock';
import { readPreview } from '../../operations/preview-links';
import { blockedFiles } from '../consent/blocked-files';
import { closedPage, draftPage } from './page';
import { readDraft } from './read';
import type { Closed } from './texts';

/** A page and its status. */
export interface PreviewAnswer {
  status: number;
  body: string;
}

const STATUS: Readonly<Record<Closed, number>> = { missing: 404, forged: 403, ended: 410, often: 429 };

/** The page that says why a link opens nothing, in the reader's language. */
export const closed = (strapi: Core.Strapi, why: Closed): PreviewAnswer => ({
  status: STATUS[why],
  body: closedPage(why, readerLanguage(strapi)),
});

/** `/preview/<token>`, and in a language `/preview/<token>/en`. */
const ADDRESS = /^\/preview\/(?<token>[^/]+)(?:\/(?<locale>[^/]+))?$/;

/**
 * What is at an address of a preview. Whoever has a link sees the draft that it was made for, in the languages that it was made for,
 * until it ends, and nothing else.
 *
 * @param path as it was sent; nothing in a right one is escaped.
 */
export async function answerPreview(strapi: Core.Strapi, path: string, now: Date): Promise<PreviewAnswer> {
  const { token, locale: asked } = ADDRESS.exec(path)?.groups ?? {};
  if (token === undefined) return closed(strapi, 'missing');
  const link = readPreview(strapi, token, now);
  if (link === 'forged' || link === 'ended') return closed(strapi, link);
  const { uid, documentId, locales, ends } = link;
  const locale = asked === undefined ? locales[0] : locales.find((each) => each === asked);
  if (locale === undefined) return closed(strapi, 'missing');
  const draft = await readDraft(strapi, uid, documentId, locale);
  if (!draft) return closed(strapi, 'missing');
  const files = await blockedFiles(strapi, today());
  const isHere = (municipality: string | null) =>
    municipality === null || draft.owner === null || municipality === draft.owner;
  const body = draftPage({
    uid,
    schemaOf: schemasOf(strapi),
    draft,
    blocked: new Set(files.flatMap(({ id, municipality }) => (isHere(municipality) ? [Number(id)] : []))),
    locale,
    locales,
    addressIn: (each) => `/preview/${token}/${each}`,
    ends,
  });
  return { status: 200, body };
}
