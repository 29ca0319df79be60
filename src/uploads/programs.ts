import { partsOfPdf } from './pdf';

/** A name of a PDF may spell any character as `#` and two digits (ISO 32000-1, 7.3.5). */
const spelled = (name: string) =>
  Array.from(Buffer.from(name), (byte) => {
    const digits = byte.toString(16).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:${String.fromCharCode(byte)}|#${digits})`;
  }).join('');

/** Actions that run something: a script, or a program of the reader's (ISO 32000-1, 12.6.4.5 and 12.6.4.16). */
const ACTION = new RegExp(`/(?:${spelled('JavaScript')}|${spelled('Launch')})(?![\\w.-])`);

/** A file with more than is looked through is refused. */
const runsInPdf = (bytes: Buffer): boolean => {
  for (const part of partsOfPdf(bytes)) if (part === undefined || ACTION.test(part.text)) return true;
  return false;
};

/** The directory of Office's old container names the storage of macros ([MS-OVBA] 2.2.1). */
const VBA = Buffer.from('_VBA_PROJECT', 'utf16le');

/** The directory of the archive names modules of Basic, beside the two lists that every library has, and scripts. */
const MODULE = /Basic\/[^/]{1,99}\/(?!script-l[bc]\.xml)[^/]{1,99}\.xml|Scripts\/[a-z]{1,20}\/./;

/** Objects of other programs inside of RTF: what it was attacked by. */
const OBJECT = /\\obj(?:data|autlink|update|link)/;

/** How a kind of file is asked whether it has a program in it that readers' software would run, or offer to run. */
export const RUNS = {
  pdf: runsInPdf,
  compound: (bytes: Buffer) => bytes.includes(VBA),
  openDocument: (bytes: Buffer) => MODULE.test(bytes.toString('latin1')),
  rtf: (bytes: Buffer) => OBJECT.test(bytes.toString('latin1')),
} satisfies Record<string, (bytes: Buffer) => boolean>;
