import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { IssueCode } from '../domain/issue';
import { givenName, splitName } from '../domain/media';
import type { SentFile } from '../strapi/upload-services';
import { KINDS, kindOfExtension, type Kind } from './kinds';

/** Of all frames together. More is no photo for a page; a small file can hold billions of pixels of one colour. */
export const MOST_MEGAPIXELS = 60;
const MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000;

/** What is wrong with a file: a code of the message catalogue, and what its message names. */
export interface Refusal {
  code: IssueCode;
  params: Readonly<Record<string, string | number>>;
}
/** A file that may be stored, or why not. `name` is as readers are shown it. */
export type Inspected = { name: string; kind: Kind } | { name: string; refusal: Refusal };

/** What the bytes say; undefined for what has no signature, as texts. */
async function detect(filepath: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type'); // an ES module
  try {
    return (await fileTypeFromFile(filepath))?.mime;
  } catch {
    return undefined; // it begins like something that it is not
  }
}

const pictureRefusal = async (filepath: string): Promise<Refusal | undefined> => {
  let pixels: number;
  try {
    // From the header: nothing is decoded yet.
    const { width, height, pages = 1 } = await sharp(filepath, { limitInputPixels: false }).metadata();
    pixels = width * height * pages;
  } catch {
    return { code: 'picture_broken', params: {} };
  }
  if (pixels > MOST_PIXELS) {
    const megapixels = Math.ceil(pixels / 1_000_000);
    return { code: 'picture_too_large', params: { megapixels, most: MOST_MEGAPIXELS } };
  }
  try {
    // As Strapi makes the smaller sizes, which it would answer 500 for: every frame, to its end.
    await sharp(filepath, { animated: true, limitInputPixels: MOST_PIXELS }).resize(16).raw().toBuffer();
    return undefined;
  } catch {
    return { code: 'picture_broken', params: {} };
  }
};

const decoded = (bytes: Buffer, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** As a reader's program reads it: by its mark, else UTF-8, else as Bulgarian Windows writes. */
const textOf = (bytes: Buffer): string | undefined => {
  const mark = bytes.readUIntBE(0, Math.min(2, bytes.length));
  const utf16 = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[mark];
  const text = utf16 ? decoded(bytes, utf16) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1251'));
  // What no text has, and what programs and archives are full of.
  return text !== undefined && /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u0098]/.test(text)
    ? undefined
    : text;
};

/** A tag, comment or declaration as browsers see one; `<ivan@troyan.bg>` and `a < b` are none. */
const MARKUP = /<(?:[!?]|\/?[a-z][a-z0-9:-]*(?:[\s/>]|$))[^<>\r\n]{0,20}/i;
/**
 * A cell that spreadsheets compute: with `=`, or with another sign and a call of another program (DDE). No character both
 * begins a cell and goes on with one: else a small file of them is read for hours.
 */
const FORMULA = /(?:^|[,;\t\r\n])[ '"]*(?:=[^\s,;"]|[=+\-@][^,;\t\r\n]*\|).{0,20}/m;

const textRefusal = async (filepath: string, isTable: boolean): Promise<Refusal | undefined> => {
  const text = textOf(await readFile(filepath));
  if (text === undefined) return { code: 'text_unreadable', params: {} };
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup) return { code: 'text_with_markup', params: { found: markup.trim() } };
  const [formula] = (isTable && FORMULA.exec(text)) || [];
  return formula ? { code: 'table_with_formula', params: { found: formula.trim() } } : undefined;
};

const contentRefusal = async (
  filepath: string,
  { content, marker, name }: Kind,
): Promise<Refusal | undefined> => {
  if (content === 'picture') return pictureRefusal(filepath);
  if (content !== 'whole') return textRefusal(filepath, content === 'table');
  const isIt = marker === undefined || (await readFile(filepath)).includes(marker);
  return isIt ? undefined : { code: 'file_not_its_kind', params: { kind: name } };
};

/** The kind that both the bytes and the extension name. A picture with the extension of another one is what its bytes say. */
const kindOf = (extension: string, detected: string | undefined): Kind | Refusal => {
  const named = kindOfExtension(extension);
  const known = KINDS.find((kind) => kind.detected !== undefined && kind.detected === detected);
  if (!named) return extension === '' && known?.shown ? known : { code: 'file_kind_unknown', params: {} };
  // A text has no signature, and may begin like what has one: “BMW” as a bitmap.
  if (named.detected === (named.detected ? detected : known?.detected)) return named;
  if (named.content === 'picture' && known?.content === 'picture') return known;
  return { code: 'file_not_its_kind', params: { kind: named.name } };
};

/** Looks at a file before anything is stored or decoded: what it is by its bytes, and whether that may be uploaded. */
export async function inspectFile({ filepath, originalFilename, size }: SentFile): Promise<Inspected> {
  const name = givenName(originalFilename ?? '');
  const refused = ({ code, params }: Refusal) => ({ name, refusal: { code, params: { ...params, name } } });
  if (size === 0) return refused({ code: 'file_empty', params: {} });
  const kind = kindOf(splitName(name).extension, await detect(filepath));
  if ('code' in kind) return refused(kind);
  const refusal = await contentRefusal(filepath, kind);
  return refusal ? refused(refusal) : { name, kind };
}
