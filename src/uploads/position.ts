import { crc32 } from 'node:zlib';

/** A part of a picture that says where and how it was taken; `data` is a view of the picture's own bytes. */
interface Part {
  kind: 'exif' | 'xmp';
  data: Buffer;
  /** Of a PNG: where its checksum is, and what it is of. */
  checksum?: { at: number; from: number };
}

const EXIF = Buffer.from('Exif\0\0', 'latin1');
const XMP = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
const XMP_EXTENSION = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1');
const PNG_XMP = Buffer.from('XML:com.adobe.xmp\0', 'latin1');

const begins = (bytes: Buffer, mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);

/** The segments of a JPEG before its first scan: `FF`, a marker, two bytes of length (ITU T.81, B.1.1.4). */
function* partsOfJpeg(bytes: Buffer): Generator<Part> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    if (marker === 0xda) return;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, end);
    if (marker === 0xe1 && begins(data, EXIF)) yield { kind: 'exif', data: data.subarray(EXIF.length) };
    if (marker === 0xe1 && (begins(data, XMP) || begins(data, XMP_EXTENSION))) yield { kind: 'xmp', data };
    at = end;
  }
}

/** The chunks of a PNG: length, type, data, checksum of type and data (PNG, 5.3). */
function* partsOfPng(bytes: Buffer): Generator<Part> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, end);
    const checksum = { at: end, from: at + 4 };
    if (type === 'eXIf') yield { kind: 'exif', data, checksum };
    if (type === 'iTXt' && begins(data, PNG_XMP)) yield { kind: 'xmp', data, checksum };
    at = end + 4;
  }
}

/** The chunks of a WebP: type, length, data, padded to an even length (RFC 9649). */
function* partsOfWebp(bytes: Buffer): Generator<Part> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    const type = bytes.toString('latin1', at, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') yield { kind: 'exif', data: begins(data, EXIF) ? data.subarray(EXIF.length) : data };
    if (type === 'XMP ') yield { kind: 'xmp', data };
    at += 8 + length + (length % 2);
  }
}

const PARTS: Readonly<Record<string, (bytes: Buffer) => Iterable<Part>>> = {
  'image/jpeg': partsOfJpeg,
  'image/png': partsOfPng,
  'image/webp': partsOfWebp,
};

/** Bytes of a value, by the type in its entry (TIFF 6.0, 2): byte, text, short, long, rational, and the signed ones. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const GPS = 0x8825;

/** Reads and writes numbers in the order of bytes that a TIFF says it has. */
const numbersIn = (tiff: Buffer) => {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  return {
    short: (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)),
    long: (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)),
  };
};

/** Empties the directory of the position: its values, wherever they are, and the entries that name them. */
function emptyGps(tiff: Buffer, directory: number): boolean {
  const { short, long } = numbersIn(tiff);
  const count = short(directory);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    const bytes = (SIZES[short(entry + 2)] ?? 1) * long(entry + 4);
    if (bytes > 4) tiff.fill(0, long(entry + 8), long(entry + 8) + bytes);
  }
  tiff.fill(0, directory, directory + 2 + count * 12);
  return count > 0;
}

/** Where Node's buffers say that something is outside of them. */
const OUTSIDE: readonly unknown[] = ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'];

function emptyExif(tiff: Buffer): boolean {
  try {
    const { short, long } = numbersIn(tiff);
    const first = long(4);
    for (let index = 0; index < short(first); index += 1) {
      const entry = first + 2 + index * 12;
      if (short(entry) === GPS) return emptyGps(tiff, long(entry + 8));
    }
  } catch (error) {
    // A directory that leads outside: no program finds a position there.
    if (!OUTSIDE.includes((error as { code?: unknown }).code)) throw error; // Node puts it on its errors
  }
  return false;
}

/** A property of the position in XMP, written as an attribute or as an element. */
const GPS_PROPERTY = /\bexif:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<exif:GPS(\w+)\b[^>]*>[^]*?<\/exif:GPS\1>/g;

/** The bytes stay as many as they were, so nothing else in the picture moves. */
function emptyXmp(xmp: Buffer): boolean {
  const text = xmp.toString('latin1');
  const emptied = text.replace(GPS_PROPERTY, (property) => ' '.repeat(property.length));
  if (emptied !== text) xmp.write(emptied, 'latin1');
  return emptied !== text;
}

/**
 * Takes the position at which a picture was taken out of its bytes (EXIF and XMP), in place: nothing is encoded again, and a press
 * office keeps its original. A telephone writes it into every photo, also of somebody's home.
 *
 * @param mime the kind of the picture by its bytes.
 * @returns whether there was one.
 */
export function removePosition(bytes: Buffer, mime: string): boolean {
  let isRemoved = false;
  for (const { kind, data, checksum } of PARTS[mime]?.(bytes) ?? []) {
    const isChanged = kind === 'exif' ? emptyExif(data) : emptyXmp(data);
    if (isChanged && checksum)
      bytes.writeUInt32BE(crc32(bytes.subarray(checksum.from, checksum.at)), checksum.at);
    isRemoved ||= isChanged;
  }
  return isRemoved;
}
