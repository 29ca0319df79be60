import { inflateSync } from 'node:zlib';

/** A name of a PDF may spell any character as `#` and two digits (ISO 32000-1, 7.3.5). */
const spelled = (name: string) =>
  Array.from(Buffer.from(name), (byte) => {
    const digits = byte.toString(16).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:${String.fromCharCode(byte)}|#${digits})`;
  }).join('');

/** Actions that run something: a script, or a program of the reader's (ISO 32000-1, 12.6.4.5 and 12.6.4.16). */
const ACTION = new RegExp(`/(?:${spelled('JavaScript')}|${spelled('Launch')})(?![\\w.-])`);

/** The start of the objects that a PDF keeps compressed (ISO 32000-1, 7.5.7); their dictionaries are short. */
const OBJECT_STREAM = /\/ObjStm(?:(?!\/ObjStm)[^]){0,500}?stream\r?\n/g;

/** For all object streams of a file together, inflated. A file with more is refused rather than inflated to its end. */
const MOST_BYTES = 50_000_000;
const MOST_STREAMS = 5_000;

/** The objects in a compressed stream; none where it cannot be read: encrypted, damaged, or compressed in a rare way. */
const inflated = (bytes: Buffer, most: number) => {
  try {
    return inflateSync(bytes, { maxOutputLength: most }).toString('latin1');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : ''; // zlib throws no other kind
  }
};

const runsInPdf = (bytes: Buffer): boolean => {
  const pdf = bytes.toString('latin1');
  if (ACTION.test(pdf)) return true;
  let left = MOST_BYTES;
  let streams = 0;
  for (const { index, 0: start } of pdf.matchAll(OBJECT_STREAM)) {
    streams += 1;
    const objects = inflated(bytes.subarray(index + start.length), left);
    if (objects === undefined || streams > MOST_STREAMS || ACTION.test(objects)) return true;
    left -= objects.length;
  }
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
