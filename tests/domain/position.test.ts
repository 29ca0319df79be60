import sharp from 'sharp';
import { removePosition } from '../../src/uploads/position';

/** A photo of the square of Troyan as a telephone makes it: with the camera, and where it was. */
const photo = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#884400' } })
    .withExif({
      IFD0: { Make: 'Fotoaparat' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '42/1 53/1 3899/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '24/1 43/1 1234/100',
      },
    })
    .toFormat(format)
    .toBuffer();

const exifOf = async (bytes: Buffer) => (await sharp(bytes).metadata()).exif ?? Buffer.alloc(0);
/** 3899, a number of the latitude, in either order of bytes. */
const hasLatitude = (exif: Buffer) =>
  exif.includes(Buffer.from([0x0f, 0x3b, 0, 0])) ||
  exif.includes(Buffer.from([0, 0, 0x0f, 0x3b])) ||
  exif.includes(Buffer.from([0x3b, 0x0f, 0, 0]));

test.each(['jpeg', 'png', 'webp'] as const)(
  'the position is taken out of a %s, and nothing else',
  async (format) => {
    const bytes = await photo(format);
    const pixels = await sharp(bytes).raw().toBuffer();
    const { length } = bytes;
    expect(hasLatitude(await exifOf(bytes))).toBe(true);
    expect(removePosition(bytes, `image/${format}`)).toBe(true);
    expect(bytes).toHaveLength(length);
    const exif = await exifOf(bytes);
    expect(hasLatitude(exif)).toBe(false);
    expect(exif.includes('Fotoaparat')).toBe(true);
    expect(await sharp(bytes).raw().toBuffer()).toEqual(pixels);
    expect(removePosition(bytes, `image/${format}`)).toBe(false);
  },
);

test('the position is taken out of XMP as well, as an attribute and as an element', async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
    xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="42,53.649N" exif:Flash="0"><exif:GPSLongitude>24,43.2E</exif:GPSLongitude></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#884400' } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  expect(removePosition(bytes, 'image/jpeg')).toBe(true);
  const left = bytes.toString('latin1');
  expect(left).not.toMatch(/42,53|24,43|GPS/);
  expect(left).toContain('exif:Flash="0"');
  expect((await sharp(bytes).metadata()).format).toBe('jpeg');
});

test('a picture without a position stays as it is; a broken one is no failure', async () => {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#884400' } })
    .jpeg()
    .toBuffer();
  const before = Buffer.from(bytes);
  expect(removePosition(bytes, 'image/jpeg')).toBe(false);
  expect(bytes).toEqual(before);
  const broken = await photo('jpeg');
  // The directory of the first image leads outside.
  const tiff = broken.indexOf('Exif\0\0') + 6;
  broken.fill(0xff, tiff + 4, tiff + 8);
  expect(removePosition(broken, 'image/jpeg')).toBe(false);
  expect(removePosition(Buffer.from('GIF89a'), 'image/gif')).toBe(false);
});
