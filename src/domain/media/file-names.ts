import { slugOf } from '../transliteration';

/** The longest name that the column holds, and Windows. */
const LONGEST_NAME = 255;

/** With a random part, an extension and the longest prefix of a smaller size it stays below 60 characters. */
const LONGEST_STEM = 30;

/** Invisible characters, such as those that turn the direction of writing; those that join letters are kept. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;
/** The end of a line, also as browsers send it in a name (HTML, multipart/form-data). */
const LINE_ENDS = /(?:[\r\n\u2028\u2029]|%0[AD])+/gi;
/** Characters that Windows refuses in a name, and that have another meaning in URLs and HTML. */
const RESERVED = /[<>:"/\\|?*]/g;

/** `покана.pdf` is `покана` and `.pdf`; a name that only begins with a dot has no extension. */
export function splitName(name: string): { stem: string; extension: string } {
  const [, stem = name, extension = ''] = /^(.+)(\.[^.\s]{1,10})$/su.exec(name) ?? [];
  return { stem, extension };
}

/** Keeps the extension, and no half of a surrogate pair. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const { extension } = splitName(name);
  return name.slice(0, LONGEST_NAME - extension.length).replace(/[\ud800-\udbff]$/, '') + extension;
}

/**
 * The name of a file as a reader is shown it: as it was given, in one line, without invisible characters, and with a
 * hyphen for each reserved one.
 */
export function givenName(given: string): string {
  const name = given.normalize().replace(LINE_ENDS, ' ').replace(INVISIBLE, '').replace(RESERVED, '-').trim();
  return shortened(/[^.\s]/.test(name) ? name : 'file');
}

/** The beginning of a file's name on the disk: Latin, short, words joined by hyphens. */
export const diskStem = (name: string): string => slugOf(splitName(name).stem, { maxLength: LONGEST_STEM });

/**
 * The header by which a browser saves a file under the name that it was given (RFC 6266), with the extension of its
 * kind.
 *
 * @param name as givenName() makes it; it may have no extension or another one.
 */
export function contentDisposition(
  disposition: 'inline' | 'attachment',
  name: string,
  extension: string,
): string {
  const known = name.toLowerCase().endsWith(extension.toLowerCase()) ? name : `${name}${extension}`;
  const encoded = encodeURIComponent(known.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${disposition}; filename="${diskStem(known)}${extension}"; filename*=UTF-8''${encoded}`;
}
