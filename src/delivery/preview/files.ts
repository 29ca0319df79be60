import { toDay } from '../../domain/day';
import { mayBeShown } from '../../domain/media';
import { isRecord } from '../../domain/record';
import { CONSENTS } from '../../domain/shared';
import { today } from '../../model/clock';
import { oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { markup, type Markup } from './markup';

/** The files that may not be shown in an entry. */
export type Blocked = ReadonlySet<number>;

/** A file of this server: nothing else is loaded into the page. */
const OWN_ADDRESS = /^\/(?!\/)[^\\\s]+$/;

/** The file in a row, if a reader may see it: neither withdrawn anywhere nor in this draft. */
const fileOf = (row: Row, blocked: Blocked): Row | undefined => {
  const [file] = rowsOf(row, 'file');
  const consent = oneOf(CONSENTS, row.consent);
  const consentUntil = toDay(textOf(row, 'consentUntil') ?? '');
  if (!file || blocked.has(Number(file.id)) || !mayBeShown({ consent, consentUntil }, today()))
    return undefined;
  return OWN_ADDRESS.test(textOf(file, 'url') ?? '') ? file : undefined;
};

/** The size for a page; a small picture has none. */
const shownSize = (file: Row): Row => {
  const { formats } = file;
  const large = isRecord(formats) ? formats.large : undefined;
  return isRecord(large) && OWN_ADDRESS.test(textOf(large, 'url') ?? '') ? large : file;
};

/** A picture with its alternative text and what is written under it. */
export function pictureHtml(row: Row, blocked: Blocked): Markup | null {
  const file = fileOf(row, blocked);
  if (!file) return null;
  const { url, width, height } = shownSize(file);
  const alternativeText = row.decorative === true ? '' : (textOf(row, 'alternativeText') ?? '');
  const under = ['caption', 'author', 'dateText'].flatMap((name) => textOf(row, name) ?? []).join(' · ');
  return markup`<figure><img src="${String(url)}" alt="${alternativeText}" width="${Number(width) || ''}" height="${Number(height) || ''}"/>${under !== '' && markup`<figcaption>${under}</figcaption>`}</figure>`;
}

/** A document to download, by its title. */
export function documentHtml(row: Row, blocked: Blocked): Markup | null {
  const file = fileOf(row, blocked);
  if (!file) return null;
  return markup`<a href="${String(file.url)}">${textOf(row, 'title') ?? textOf(file, 'name')}</a>`;
}
