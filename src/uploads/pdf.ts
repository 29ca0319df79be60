import { inflateSync } from 'node:zlib';

/** The start of the objects that a PDF keeps compressed (ISO 32000-1, 7.5.7); their dictionaries are short. */
const OBJECT_STREAM = /\/ObjStm(?:(?!\/ObjStm)[^]){0,500}?stream\r?\n/g;

/** For all object streams of a file together, inflated. A file with more is not inflated to its end. */
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

/** Objects of a PDF as text, and where in the file they are. */
export interface PdfPart {
  at: number;
  text: string;
}

/**
 * What a PDF consists of: first the file itself, then each of its compressed streams of objects.
 *
 * @yields undefined, as the last, where there is more than is looked through.
 */
export function* partsOfPdf(bytes: Buffer): Generator<PdfPart | undefined> {
  const pdf = bytes.toString('latin1');
  yield { at: 0, text: pdf };
  let left = MOST_BYTES;
  let streams = 0;
  for (const { index, 0: start } of pdf.matchAll(OBJECT_STREAM)) {
    streams += 1;
    const text = inflated(bytes.subarray(index + start.length), left);
    if (text === undefined || streams > MOST_STREAMS) return yield undefined;
    yield { at: index, text };
    left -= text.length;
  }
}
