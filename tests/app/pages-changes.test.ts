import { ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { PARTNER, VISIT } from '../support/types';

const { make, save, publish, unpublish } = editing();

const page = async (below: string): Promise<Record<string, Fields & { items: Fields[]; total: number }>> =>
  (await visit(`/api/site/troyan${below}`).expect(200)).body.data;

const titles = ({ items }: { items: Fields[] }) => items.map(({ title }) => title);

test('a page shows what is published, as soon as it is, and never a draft', async () => {
  const owner = await ownedBy('troyan');
  const partner = await make(PARTNER, { ...owner, name: 'Рейкянес', country: 'IS' });
  await publish(PARTNER, partner);
  const id = await make(VISIT, {
    ...owner,
    title: 'Хорът на Рейкянес',
    slug: 'hor-na-reykyanes',
    date: '2099-05',
    partners: link(partner),
  });
  const before = await page(`/partners/reykyanes`);
  expect([before.visits?.total, titles(before.visits ?? { items: [] })]).toEqual([0, []]);
  await visit('/api/site/troyan/visits/hor-na-reykyanes').expect(404);
  await publish(VISIT, id);
  await save(VISIT, id, { title: 'Чернова на хора' });
  // The rows of a partner that is published again are others; its visits are the same.
  await publish(PARTNER, partner);
  const { visits } = await page('/partners/reykyanes');
  expect(visits).toMatchObject({ total: 1, items: [{ title: 'Хорът на Рейкянес', phase: 'upcoming' }] });
  const { nextVisits, partners } = await page('');
  expect(titles(nextVisits ?? { items: [] })).toContain('Хорът на Рейкянес');
  expect(partners?.byCountry).toContainEqual(
    expect.objectContaining({ country: 'IS', countryName: 'Исландия', total: 1 }),
  );
  expect((await visit('/api/site/troyan/visits/hor-na-reykyanes').expect(200)).body.meta.changedAt).toMatch(
    /^20\d\d-.*Z$/,
  );

  await save(VISIT, id, { title: 'Хорът на Рейкянес', slug: 'reykyanes-pee' });
  await publish(VISIT, id);
  const { headers, body } = await visit('/api/site/troyan/visits/hor-na-reykyanes?locale=en').expect(301);
  expect(headers.location).toBe('/api/site/troyan/visits/reykyanes-pee?locale=en');
  expect(body.error).toMatchObject({ name: 'MovedPermanentlyError' });
  await visit(headers.location ?? '').expect(200);

  await unpublish(VISIT, id);
  const gone = await visit('/api/site/troyan/visits/reykyanes-pee').expect(410);
  expect(gone.body.error).toMatchObject({ name: 'GoneError', details: { type: 'visit' } });
  expect((await page('/partners/reykyanes')).visits).toMatchObject({ total: 0, items: [] });
});

test('an entry is found by its documentId as well, and only on the page of its own municipality', async () => {
  const { body } = await visit('/api/partners/danilovgrad').expect(200);
  const { documentId } = body.data;
  const found = await visit(`/api/site/troyan/partners/${documentId}`).expect(200);
  expect(found.body.meta.canonical).toBe('/api/site/troyan/partners/danilovgrad?locale=bg');
  await visit(`/api/site/kubrat/partners/${documentId}`).expect(404);
});
