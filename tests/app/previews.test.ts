import request from 'supertest';
import type * as links from '../../src/operations/preview-links';
import { app, compiled, ownedBy, send, visit } from '../support/app';
import { editing, link, type Editor } from '../support/editor';
import { AGREEMENT, PARTNER, THEME, TOWN, VISIT } from '../support/types';
import { makeTroyanVisit } from '../support/troyan-visit';

const { signPreview } = compiled<typeof links>('operations/preview-links');

const admin = editing();
let editor: Editor & { id: number };
let documentId: string;
/** The page of the visit, without a language. */
let address: string;

const DAY = 24 * 3_600_000;
const paragraph = (...children: object[]) => [{ type: 'paragraph', children }];
const linkTo = (by: Editor, uid: string, id: string) => by.get(`/preview-links/${uid}/${id}`);
const addressOf = async (uid: string, id: string) =>
  String((await linkTo(admin, uid, id).expect(200)).body.data.address);
const pageOf = async (uid: string, id: string, locale = 'bg') =>
  (await visit(`${await addressOf(uid, id)}/${locale}`).expect(200)).text;

beforeAll(async () => {
  editor = await admin.signInAs('contributor', ['troyan'], 'preview');
  documentId = await makeTroyanVisit(admin.make, {
    place: { name: 'Троян', country: 'BG' },
    participantsTotal: { value: 350, bound: 'more-than', unit: 'residents', asOf: '2020' },
    summary: paragraph(
      { type: 'text', text: 'Хорът <script>alert(1)</script> пя пред ' },
      {
        type: 'link',
        url: 'https://www.troyan.bg/?a=1&b="2',
        children: [{ type: 'text', text: 'общината' }],
      },
    ),
    withdrawnBecause: 'Таен повод',
    readyForReview: true,
    reviewBy: '2031-03-03',
  });
  address = await addressOf(VISIT, documentId);
});

describe('a draft, by its link', () => {
  test('is shown with computed texts, in Bulgarian', async () => {
    const { text } = await visit(address).expect(200);
    expect(text).toContain('<html lang="bg">');
    expect(text).toContain('Чернова – така ще изглежда на страницата');
    expect(text).toMatch(/Връзката важи до \d\d\.\d\d\.\d{4}, \d\d:\d\d ч\./);
    expect(text).toContain('<h1 lang="bg">Посещение на делегация от Будва</h1>');
    expect(text).toContain('<dt>Дата</dt><dd>5–8 май 2026 г.</dd>');
    expect(text).toContain('повече от 350 жители, към 2020 г.');
    expect(text).toContain('България');
    expect(text).toMatch(/<h2>Програма[^]*Посрещане[^]*Фестивал на сливата/);
  });

  test('is shown in English, with the texts of the original until they are translated', async () => {
    const before = (await visit(`${address}/en`).expect(200)).text;
    expect(before).toContain('The text is not translated into this language yet');
    expect(before).toContain('<h1 lang="bg">Посещение');
    expect(before).toContain('more than 350 residents');
    expect(before).toContain('Bulgaria');
    await admin.save(
      VISIT,
      documentId,
      { title: 'Visit of a delegation from Budva', translation: 'done' },
      'en',
    );
    const { text } = await visit(`${address}/en`).expect(200);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<h1 lang="en">Visit of a delegation from Budva</h1>');
    expect(text).toMatch(/<a href="\/preview\/[\w.-]+\/bg" hreflang="bg" lang="bg">български<\/a>/);
  });

  test('runs and loads nothing: what was typed is text, and the policy allows one style', async () => {
    const { text, headers } = await visit(address).expect(200);
    expect(text).toContain('Хорът &lt;script&gt;alert(1)&lt;/script&gt; пя пред ');
    expect(text).not.toMatch(/<script|<iframe|<link|\son\w+=|src="(?!\/)/i);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  test('says nothing that readers are not told, and nothing of users', async () => {
    const { text } = await visit(address).expect(200);
    for (const secret of ['Таен повод', '2031', 'Готово за проверка', documentId, 'example.bg'])
      expect(text.replaceAll(address, '')).not.toContain(secret);
  });

  test('is not on the site by that: the API has it no more than before', async () => {
    await visit(`/api/visits/${documentId}`).expect(404);
  });

  test('as it is saved at the moment, and gone when it is deleted', async () => {
    const id = await admin.make(PARTNER, { name: 'Сремски Карловци', ...(await ownedBy('troyan')) });
    const page = await addressOf(PARTNER, id);
    await admin.save(PARTNER, id, { name: 'Сремски Карловци и околност' });
    expect((await visit(page).expect(200)).text).toContain('Сремски Карловци и околност');
    await admin.remove(PARTNER, id, '*');
    const { text } = await visit(page).set('Accept-Language', 'bg').expect(404);
    expect(text).toContain('записът вече го няма');
  });
});

describe('what an entry links to', () => {
  test('is called as on the site, and what is not there yet only where the same municipality owns it', async () => {
    const own = await ownedBy('troyan');
    const published = await admin.makePublished(PARTNER, {
      name: 'Охрид',
      country: 'MK',
      kind: 'town',
      ...own,
    });
    await admin.save(PARTNER, published, { name: 'Охрид (преименува се тайно)' });
    const draft = await admin.make(PARTNER, { name: 'Котор', ...own });
    const theme = await admin.make(THEME, { name: 'Тайна област' });
    await admin.save(VISIT, documentId, { partners: link(published, draft), themes: link(theme) });
    const { text } = await visit(address).expect(200);
    expect(text).toContain('<li>Охрид</li>');
    expect(text).toContain('<li>Котор (още не е на сайта)</li>');
    for (const secret of ['тайно', 'Тайна област']) expect(text).not.toContain(secret);
    // Back from a published partner: the draft visit is not on its page.
    expect(await pageOf(PARTNER, published)).not.toContain('Посещение на делегация от Будва');
  });
});

describe('pictures', () => {
  test('are shown with their alternative text, unless the consent is withdrawn', async () => {
    const file = await admin.upload('hor-budva.png');
    const other = await admin.upload('ploshtad.png');
    const id = await makeTroyanVisit(admin.make, {
      gallery: [
        {
          file,
          alternativeText: 'Хорът на стълбите',
          caption: 'Хорът',
          peopleShown: 'children',
          consent: 'given',
        },
        { file: other, alternativeText: 'Площадът "Възраждане"' },
      ],
    });
    expect(await pageOf(VISIT, id)).toMatch(/<img src="\/uploads\/[^"]+" alt="Хорът на стълбите"/);
    const { gallery } = await admin.draft(VISIT, id);
    const [first, second] = gallery as { id: number }[];
    await admin.save(VISIT, id, { gallery: [{ id: first?.id, consent: 'withdrawn' }, { id: second?.id }] });
    const after = await pageOf(VISIT, id);
    expect(after).not.toContain('Хорът');
    expect(after).toContain('alt="Площадът &quot;Възраждане&quot;"');
  });
});

describe('every type', () => {
  test.each([
    [TOWN, { name: 'Априлци' }],
    [THEME, { name: 'Занаяти' }],
    [PARTNER, { name: 'Велес' }],
    [AGREEMENT, { title: 'Споразумение с Велес' }],
    ['api::network.network', { name: 'Мрежа на занаятчийските градове' }],
    ['api::membership.membership', { title: 'Членство в мрежата' }],
    ['api::project.project', { title: 'Занаяти без граници' }],
    ['api::news-article.news-article', { title: 'Троян посрещна Велес', body: [] }],
  ])('%s has a page', async (uid, fields) => {
    const owner = [TOWN, THEME, 'api::network.network'].includes(uid) ? {} : await ownedBy('troyan');
    const id = await admin.make(uid, { ...fields, ...owner });
    expect(await pageOf(uid, id)).toContain(`<h1 lang="bg">${Object.values(fields)[0]}</h1>`);
  });
});

describe('a link', () => {
  const claims = { uid: VISIT, locales: ['bg'] } as const;
  const signed = (ends: Date, more: object = {}) =>
    `/preview/${signPreview(app(), { ...claims, documentId, ends, ...more })}`;

  test('ends', async () => {
    await visit(signed(new Date(Date.now() + 1000))).expect(200);
    const { text } = await visit(signed(new Date(Date.now() - 1000)))
      .set('Accept-Language', 'en')
      .expect(410);
    expect(text).toContain('The link has ended');
    expect(text).not.toContain('Будва');
  });

  test('is for its languages only', async () => {
    const bulgarian = signed(new Date(Date.now() + DAY));
    await visit(`${bulgarian}/bg`).expect(200);
    for (const locale of ['en', 'BG', 'bg-BG', '*', 'de', '__proto__', 'bg%2f', 'bg/', '..'])
      expect([403, 404]).toContain((await visit(`${bulgarian}/${locale}`)).status);
  });

  test('of another signature, another document or another spelling is none', async () => {
    const [said = '', signature = ''] = address.replace('/preview/', '').split('.');
    const [uid, , locales, ends] = JSON.parse(Buffer.from(said, 'base64url').toString());
    const other = Buffer.from(JSON.stringify([uid, 'another', locales, ends])).toString('base64url');
    const forged = [
      `${other}.${signature}`,
      `${said}.${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`,
      `${said}.${'A'.repeat(43)}`,
      `${said}.`,
      `${said}.${signature}=`,
      said,
      `${said}.${signature}.${signature}`,
      'x',
    ];
    for (const token of forged) {
      const { status, text } = await visit(`/preview/${token}`).set('Accept-Language', 'bg');
      expect({ token, status }).toEqual({ token, status: 403 });
      expect(text).toContain('Връзката не е вярна');
      expect(text).not.toContain('Будва');
    }
  });

  test('without one there is nothing, whoever asks', async () => {
    for (const path of ['/preview', '/preview/', '/PREVIEW/', `/preview/x/bg/more`, '/preview//bg'])
      expect((await visit(path).expect(404)).headers['x-robots-tag']).toContain('noindex');
    await visit(`/preview/${documentId}`).expect(403);
    await admin.get(`/preview/${documentId}`).expect(403);
  });

  test('is read and nothing else', async () => {
    for (const method of ['post', 'put', 'patch', 'delete'] as const) await send(method, address).expect(405);
    const head = await request(app().server.httpServer).head(address).expect(200);
    expect({ text: head.text, type: head.type }).toEqual({ text: undefined, type: 'text/html' });
    await request(app().server.httpServer).head('/preview/x').expect(403);
  });

  test('is made by who may read the entry, and by no one else', async () => {
    const foreign = await admin.make(PARTNER, { name: 'Гагаузия', ...(await ownedBy('kavarna')) });
    await linkTo(editor, VISIT, documentId).expect(200);
    await linkTo(editor, PARTNER, foreign).expect(404);
    await linkTo(editor, VISIT, 'none').expect(404);
    for (const uid of [
      'admin::user',
      'api::assignment.assignment',
      'plugin::upload.file',
      'none',
      '__proto__',
    ])
      expect([403, 404]).toContain((await linkTo(admin, uid, documentId)).status);
    await visit(`/preview-links/${VISIT}/${documentId}`).expect(401);
  });
});
