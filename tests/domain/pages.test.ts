import { deflateSync } from 'node:zlib';
import { pagesOfPdf } from '../../src/uploads/pages';

const root = (count: number) => `<</Type/Pages/Kids[4 0 R 5 0 R]/Count ${count}>>`;
const leaf = '<< /Count 2 /Parent 2 0 R /Type /Pages /Resources << /Font << /F1 9 0 R >> >> >>';
const object = (content: string) => `2 0 obj ${content} endobj\n`;
const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(['%PDF-1.5\n', ...parts, '%%EOF'].map((part) => Buffer.from(part)));
const compressed = (objects: string) =>
  Buffer.concat([
    Buffer.from('3 0 obj<</Type/ObjStm/N 2/First 8/Filter/FlateDecode>>\nstream\n'),
    deflateSync(objects),
    Buffer.from('\nendstream endobj\n'),
  ]);

test.each<[what: string, file: Buffer, pages: number | null]>([
  ['the root of the tree counts them', pdf(object(root(12)), object(leaf)), 12],
  ['whichever is written first', pdf(object(leaf), object(root(12))), 12],
  ['in a compressed stream', pdf(compressed(`2 0 7 55 ${root(271)} ${leaf}`)), 271],
  ['what was changed and appended holds', pdf(object(root(12)), compressed(`2 0 ${root(9)}`)), 9],
  ['outlines count something else', pdf(object('<</Type/Outlines/Count 40>>'), object(root(3))), 3],
  ['bytes that look like a dictionary', pdf('1 0 obj stream <<<<<< endstream endobj', object(root(3))), 3],
  ['a file that does not say it', pdf(object('<</Type/Catalog>>')), null],
  ['a stream that cannot be read', pdf('3 0 obj<</Type/ObjStm>>\nstream\nencrypted'), null],
])('pages of a PDF: %s', (_, file, pages) => {
  expect(pagesOfPdf(file)).toBe(pages);
});

test('a file that is made of beginnings is read in one pass', () => {
  expect(pagesOfPdf(Buffer.from('/Type/Pages<<'.repeat(200_000)))).toBeNull();
});
