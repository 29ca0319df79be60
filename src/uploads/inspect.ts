import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { IssueCode } from '../domain/issue';
import { givenName, splitName } from '../domain/media';
import type { SentFile } from '../strapi/upload-services';
import { requireOfFile, requireWhole } from '../strapi/upload-storage';
import { KINDS, kindOfExtension, type Kind } from './kinds';

/** For all frames together. No page needs a larger photo; a small file can have billions of pixels of one colour. */
export const MOST_MEGAPIXELS = 60;
const MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000;

/** Why a file is refused: a code of the message catalogue, and its parameters. */
export interface Refusal {
  code: IssueCode;
  params: Readonly<Record<string, string | number>>;
}
/** A file that may be stored, or why it is refused. `name` is the name that readers see. */
export type Inspected = { name: string; kind: Kind } | { name: string; refusal: Refusal };

/** The type by the bytes; undefined for files without a signature, such as texts. */
async function detect(filepath: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type'); // an ES module
  try {
    return (await fileTypeFromFile(filepath))?.mime;
  } catch (error) {
    requireOfFile(error);
    return undefined; // its first bytes look like another type
  }
}

const pictureRefusal = async (filepath: string): Promise<Refusal | undefined> => {
  let pixels: number;
  try {
    // Read from the header: nothing is decoded yet.
    const { width, height, pages = 1 } = await sharp(filepath, { limitInputPixels: false }).metadata();
    pixels = width * height * pages;
  } catch (error) {
    requireOfFile(error);
    return { code: 'picture_broken', params: {} };
  }
  if (pixels > MOST_PIXELS) {
    const megapixels = Math.ceil(pixels / 1_000_000);
    return { code: 'picture_too_large', params: { megapixels, most: MOST_MEGAPIXELS } };
  }
  try {
    // Decodes every frame completely, as Strapi does for the smaller sizes, where it would answer 500.
    await sharp(filepath, { animated: true, limitInputPixels: MOST_PIXELS }).resize(16).raw().toBuffer();
    return undefined;
  } catch (error) {
    requireOfFile(error);
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

/** Decodes a text as readers' programs do: by its byte order mark, else as UTF-8, else as windows-1251. */
const textOf = (bytes: Buffer): string | undefined => {
  const mark = bytes.readUIntBE(0, Math.min(2, bytes.length));
  const utf16 = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[mark];
  const text = utf16 ? decoded(bytes, utf16) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1251'));
  // Characters that no text has, but programs and archives do.
  return text !== undefined && /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u0098]/.test(text)
    ? undefined
    : text;
};

/** A tag, comment or declaration as browsers parse it; `<ivan@troyan.bg>` and `a < b` are not. */
const MARKUP = /<(?:[!?]|\/?[a-z][a-z0-9:-]*(?:[\s/>]|$))[^<>\r\n]{0,20}/i;
/**
 * A cell that spreadsheets compute: with `=`, or with another sign and a call of a function or another program (DDE). `="0123"` and nothing
 * after it is how programs write a number that keeps its leading zero. No character may match both the start of a cell and its
 * continuation, and every look-ahead is bounded: otherwise the expression takes hours on a small file.
 */
const FORMULA =
  /(?:^|[,;\t\r\n])[ '"]*(?:=(?!"{1,2}[^"\r\n]{0,200}"{1,3} {0,9}(?:[,;\t\r\n]|$))[^\s,;]|[=+\-@][^,;\t\r\n]*(?:\||[A-Za-z]\()).{0,20}/m;

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
  { content, marker, runs, name }: Kind,
): Promise<Refusal | undefined> => {
  if (content === 'picture') return pictureRefusal(filepath);
  if (content !== 'whole') return textRefusal(filepath, content === 'table');
  if (!marker && !runs) return undefined;
  const bytes = await readFile(filepath);
  if (marker && !bytes.includes(marker)) return { code: 'file_not_its_kind', params: { kind: name } };
  return runs?.(bytes) ? { code: 'file_with_program', params: { kind: name } } : undefined;
};

/**
 * The kind that fits both the bytes and the extension. A picture with the extension of another kind counts as what its
 * bytes are.
 */
const kindOf = (extension: string, detected: string | undefined): Kind | Refusal => {
  const named = kindOfExtension(extension);
  const known = KINDS.find((kind) => kind.detected !== undefined && kind.detected === detected);
  if (!named) return extension === '' && known?.shown ? known : { code: 'file_kind_unknown', params: {} };
  // A text has no signature, and may begin like a file that has one: “BMW” like a bitmap.
  if (named.detected === (named.detected ? detected : known?.detected)) return named;
  if (named.content === 'picture' && known?.content === 'picture') return known;
  return { code: 'file_not_its_kind', params: { kind: named.name } };
};

/**
 * Inspects a file before it is stored or decoded: its kind by its bytes, and whether that may be uploaded.
 *
 * @throws the error of the temporary folder or the disk: it says nothing about the file.
 */
export async function inspectFile(file: SentFile): Promise<Inspected> {
  await requireWhole(file);
  const inspected = await inspectWhole(file);
  if ('refusal' in inspected) await requireWhole(file); // it may have gone meanwhile
  return inspected;
}

async function inspectWhole({ filepath, originalFilename, size }: SentFile): Promise<Inspected> {
  const name = givenName(originalFilename ?? '');
  const refused = ({ code, params }: Refusal) => ({ name, refusal: { code, params: { ...params, name } } });
  if (size === 0) return refused({ code: 'file_empty', params: {} });
  const kind = kindOf(splitName(name).extension, await detect(filepath));
  if ('code' in kind) return refused(kind);
  const refusal = await contentRefusal(filepath, kind);
  return refusal ? refused(refusal) : { name, kind };
}
