import { hash } from 'node:crypto';
import { displayInstant } from '../../domain/instant';
import { displayLanguage, ownName, type DisplayLanguage, type Language } from '../../domain/language';
import { TIME_ZONE } from '../../model/clock';
import { TYPE_DEFINITIONS, type ContentType } from '../../model/content-types';
import type { SchemaOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { textOf } from '../../model/schema/row-values';
import { holdsComponents, isListField } from '../../model/schema/walk';
import { describedHtml, relationLabel, shownFields, type ShownField, type Showing } from './fields';
import type { Blocked } from './files';
import { markup, Markup } from './markup';
import type { Draft, Mentioned } from './read';
import { TEXTS, type Closed } from './texts';

/** In the colours of no site, readable in light and dark, at any width and on paper. */
const STYLE = `
:root{color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}
body{margin:0}
a{color:LinkText}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:Canvas;padding:.5rem 1rem}
header{border-bottom:.25rem solid #b45309;padding:1rem;background:#fef3c7;color:#1c1917}
header a{color:#1e3a8a}
header p{margin:0 auto;max-width:46rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:1rem;margin:.5rem auto 0;padding:0;max-width:46rem}
main{max-width:46rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{line-height:1.2}h2{margin-top:2rem;font-size:1.25rem}
dl{margin:0}dl div{padding:.35rem 0}dt{font-weight:600}dd{margin:0}
dd dl{padding-left:1rem}
.rows{padding-left:1.25rem}.rows>li{margin-bottom:.75rem}
figure{margin:0 0 1rem}img{max-width:100%;height:auto}figcaption{font-size:.9375rem}
blockquote{margin:1rem 0;padding-left:1rem;border-left:.25rem solid}
`.trim();

/** The policy for these pages: this style, pictures of this server, and nothing else; in no frame. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', STYLE, 'base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ROBOTS = markup`<meta name="robots" content="noindex, nofollow, noarchive">`;

/** What every page says of itself before its content; the style as it was hashed for the policy. */
const head = (title: string): Markup =>
  markup`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${ROBOTS}<title>${title}</title>${new Markup(`<style>${STYLE}</style>`)}</head>`;

const pageHtml = (language: Language, title: string, body: Markup): string =>
  `<!doctype html>\n${markup`<html lang="${language}">${head(title)}<body>${body}</body></html>`.text}`;

/** The page for a link that opens nothing: a sentence, and nothing of what it was for. */
export const closedPage = (why: Closed, language: DisplayLanguage): string => {
  const { title, text } = TEXTS[language].closed[why];
  return pageHtml(language, title, markup`<main><h1>${title}</h1><p>${text}</p></main>`);
};

/** What a page shows besides the draft. */
export interface PageOf {
  uid: ContentType;
  schemaOf: SchemaOf;
  draft: Draft;
  blocked: Blocked;
  locale: Language;
  /** The languages that the link is for. */
  locales: readonly Language[];
  /** The address of the page in a language. */
  addressIn: (locale: Language) => string;
  ends: Date;
}

const mentionedHtml = (mentioned: readonly Mentioned[], language: DisplayLanguage): Markup =>
  markup`<ul>${mentioned.map(({ title, isPublished }) => {
    const shown = title || TEXTS[language].untitled;
    return markup`<li>${isPublished ? shown : TEXTS[language].notPublished(shown)}</li>`;
  })}</ul>`;

/** The fields of the entry, in the order of its form; a relation is the titles of what it leads to. */
function fieldsOf(
  { uid, schemaOf, draft, blocked, locale }: PageOf,
  language: DisplayLanguage,
): ShownField[] {
  const schema = schemaOf(uid);
  const textLanguage = textOf(draft.row, 'textLanguage') ?? locale;
  const showing: Showing = { schemaOf, language, textLanguage, blocked };
  const form = TYPE_DEFINITIONS.find((type) => type.uid === uid)?.editView ?? [];
  const order = form.flatMap((group) => group.fields);
  const names = [...new Set([...order, ...Object.keys(schema.attributes)])];
  return names.flatMap((name) => {
    const mentioned = draft.mentioned.get(name) ?? [];
    const label = relationLabel(schema, name, language);
    if (mentioned.length > 0 && label !== undefined)
      return [{ name, label, value: mentionedHtml(mentioned, language) }];
    return shownFields(showing, schema, draft.row, [name]);
  });
}

/** Texts and lists of rows are parts of the page, all else are facts at its beginning. */
const isPart = ({ uid, schemaOf }: PageOf, { name }: ShownField): boolean => {
  const attribute = schemaOf(uid).attributes[name];
  if (!attribute) return false;
  return attribute.type === 'blocks' || (holdsComponents(attribute) && isListField(attribute));
};

/** The other languages of the link, and the page's own. */
const languagesHtml = ({ locale, locales, addressIn }: PageOf, label: string): Markup => {
  const item = (each: Language) =>
    each === locale
      ? markup`<strong aria-current="page" lang="${each}">${ownName(each)}</strong>`
      : markup`<a href="${addressIn(each)}" hreflang="${each}" lang="${each}">${ownName(each)}</a>`;
  return markup`<nav aria-label="${label}"><ul>${locales.map((each) => markup`<li>${item(each)}</li>`)}</ul></nav>`;
};

const banner = (page: PageOf, language: DisplayLanguage): Markup => {
  const { draft, until, untranslated, languages } = TEXTS[language];
  const isUntranslated = textOf(page.draft.row, 'translation') === 'fallback';
  return markup`<header><p><strong>${draft}</strong></p><p>${until(displayInstant(TIME_ZONE, page.ends))}</p>${
    isUntranslated && markup`<p>${untranslated}</p>`
  }${page.locales.length > 1 && languagesHtml(page, languages)}</header>`;
};

/** The page of a draft, as a site would show the entry: what readers get, by the schema and the order of its form. */
export function draftPage(page: PageOf): string {
  const language = displayLanguage(page.locale);
  const texts = TEXTS[language];
  const { row } = page.draft;
  const title = textOf(row, titleField(page.schemaOf(page.uid))) || texts.untitled;
  const fields = fieldsOf(page, language);
  const facts = fields.filter((field) => !isPart(page, field));
  const parts = fields.filter((field) => isPart(page, field));
  const heading = markup`<h1 lang="${textOf(row, 'textLanguage') ?? page.locale}">${title}</h1>`;
  const sections = parts.map(({ label, value }) => markup`<section><h2>${label}</h2>${value}</section>`);
  const article = markup`<article>${heading}${facts.length > 0 && describedHtml(facts)}${sections}</article>`;
  const skip = markup`<a class="skip" href="#content">${texts.toContent}</a>`;
  const body = markup`${skip}${banner(page, language)}<main id="content">${article}</main>`;
  return pageHtml(language, `${title} – ${texts.draft}`, body);
}
