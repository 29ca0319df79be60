import type { IncomingLinks } from '../../src/desk/contract';
import { ownedBy, visit, type AdminSession } from '../support/app';
import { editing, link, type Editor, type Fields } from '../support/editor';
import { AGREEMENT, ARTICLE, PARTNER, THEME, VISIT } from '../support/types';

const admin = editing();
let own: Fields;
let head: Editor;
let partner: string;

beforeAll(async () => {
  own = await ownedBy('kavarna');
  head = await admin.signInAs('head-editor', ['kavarna'], 'links-head');
  partner = await head.makePublished(PARTNER, { ...own, name: 'Мангалия', kind: 'town', country: 'RO' });
});

const linksTo = async (who: AdminSession, uid: string, id: string): Promise<IncomingLinks> =>
  (await who.get(`/links/${uid}/${id}`).expect(200)).body.data;

describe('what links to an entry', () => {
  test('is listed by type, the last changed first, with its state', async () => {
    expect(await linksTo(head, PARTNER, partner)).toEqual({
      title: 'Мангалия',
      items: [],
      total: 0,
      onSite: 0,
      drafts: 0,
    });
    const linked = { ...own, partners: link(partner) };
    const visits = { ...linked, kind: 'official', date: '2024' };
    const first = await head.makePublished(VISIT, { ...visits, title: 'Делегация в Мангалия' });
    const second = await head.make(VISIT, { ...visits, title: 'Хор в Мангалия' });
    const agreement = await head.make(AGREEMENT, { ...linked, title: 'Побратимяване с Мангалия' });
    const found = await linksTo(head, PARTNER, partner);
    expect(found).toEqual({
      title: 'Мангалия',
      total: 3,
      onSite: 1,
      drafts: 3,
      items: [
        expect.objectContaining({ documentId: agreement, typeName: 'Споразумение', state: 'draft' }),
        expect.objectContaining({ documentId: second, title: 'Хор в Мангалия', state: 'draft' }),
        expect.objectContaining({ documentId: first, typeName: 'Посещение', state: 'published' }),
      ],
    });
    await head.save(VISIT, first, { occasion: 'Празник на града' });
    const [last] = (await linksTo(head, PARTNER, partner)).items.filter(({ type }) => type === VISIT);
    expect(last).toMatchObject({ documentId: first, state: 'modified' });
  });

  test('says where the link is: what readers see may have it longer than the draft', async () => {
    const kotor = await head.makePublished(PARTNER, { ...own, name: 'Котор', country: 'ME' });
    const partners = link(kotor);
    const shown = await head.makePublished(VISIT, { ...own, title: 'Гости от Котор', partners });
    const planned = await head.make(VISIT, { ...own, title: 'Пак в Котор', partners });
    await head.save(VISIT, shown, { partners: { set: [] } });
    const found = await linksTo(head, PARTNER, kotor);
    expect(found.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId: shown, onSite: true, inDraft: false }),
        expect.objectContaining({ documentId: planned, onSite: false, inDraft: true }),
      ]),
    );
    expect([found.onSite, found.drafts]).toEqual([1, 1]);
    await head.unpublish(VISIT, shown);
    expect((await linksTo(head, PARTNER, kotor)).onSite).toBe(0);
  });

  test('is five of each type, and the rest is counted', async () => {
    const before = (await linksTo(head, PARTNER, partner)).items.filter(({ type }) => type === ARTICLE);
    expect(before).toEqual([]);
    for (let number = 1; number <= 7; number += 1)
      await head.make(ARTICLE, { ...own, title: `Новина ${number}`, partners: link(partner) });
    const { items, total } = await linksTo(head, PARTNER, partner);
    const ofOthers = items.filter(({ type }) => type !== ARTICLE).length;
    expect([items.length - ofOthers, total - ofOthers]).toEqual([5, 7]);
  });

  test('is what the user may read: of a common theme, the entries of their own municipalities', async () => {
    const theme = await admin.makePublished(THEME, { name: 'Овощарство' });
    const themes = link(theme);
    const ours = await head.makePublished(VISIT, { ...own, title: 'Изложба на сливи', themes });
    await admin.makePublished(VISIT, {
      ...(await ownedBy('troyan')),
      title: 'Фестивал на сливата',
      themes,
    });
    const found = await linksTo(head, THEME, theme);
    expect(found.items).toEqual([expect.objectContaining({ documentId: ours, onSite: true, inDraft: true })]);
    // All of them would lose the theme; those of others are counted and not named.
    expect([found.total, found.onSite, found.drafts]).toEqual([1, 2, 2]);
    expect((await linksTo(admin, THEME, theme)).total).toBe(2);
  });

  test('is told nobody who may not read the entry itself', async () => {
    const elsewhere = await admin.signInAs('head-editor', ['troyan'], 'links-elsewhere');
    expect((await elsewhere.get(`/links/${PARTNER}/${partner}`)).status).toBeGreaterThanOrEqual(403);
    await visit(`/links/${PARTNER}/${partner}`).expect(401);
    for (const none of ['api::nothing.nothing', 'api::theme.theme'])
      await head.get(`/links/${none}/abc`).expect(404);
  });
});
