import type { PartnerPlaces } from '../../src/desk/contract';
import { ownedBy, visit, type AdminSession } from '../support/app';
import { editing } from '../support/editor';
import { PARTNER } from '../support/types';

const admin = editing();

const placesFor = async (who: AdminSession): Promise<PartnerPlaces> =>
  (await who.get('/places').expect(200)).body.data;

test('the map shows the partners of one’s own municipality, and names those without a place', async () => {
  const head = await admin.signInAs('head-editor', ['kavarna'], 'places-head');
  const elsewhere = await admin.signInAs('translator', ['troyan'], 'places-elsewhere');
  const own = await ownedBy('kavarna');
  const location = { lat: 43.8172, lng: 28.5828 };
  const placed = await head.make(PARTNER, { ...own, name: 'Мангалия – на картата', country: 'RO', location });
  const unplaced = await head.make(PARTNER, {
    ...own,
    name: 'Мангалия – без място',
    location: { lat: 43.8 },
  });
  const { partners, isAll } = await placesFor(head);
  expect(new Set(partners.map(({ municipality }) => municipality))).toEqual(new Set([null]));
  const pointOf = (id: string) => partners.find(({ documentId }) => documentId === id)?.point;
  expect([pointOf(placed), pointOf(unplaced), isAll]).toEqual([location, null, true]);
  expect((await placesFor(elsewhere)).partners.map(({ documentId }) => documentId)).not.toContain(placed);
  const all = (await placesFor(admin)).partners;
  expect(all.find(({ documentId }) => documentId === placed)?.municipality).toBe('Каварна');
  await visit('/places').expect(401);
});

test('the countries of a list’s filter are those of all partners, of one’s own municipality, also of more than a map shows', async () => {
  const head = await admin.signInAs('head-editor', ['kubrat'], 'countries-head');
  const countriesFor = async (who: AdminSession): Promise<string[]> =>
    (await who.get('/places/countries').expect(200)).body.data;
  // Sorted after everything else: past the five hundred that a map shows, if there were so many.
  await head.make(PARTNER, { ...(await ownedBy('kubrat')), name: 'Ящък', country: 'IS' });
  await head.make(PARTNER, { ...(await ownedBy('kubrat')), name: 'Ящък втори', country: 'IS' });
  const own = await countriesFor(head);
  expect(own.filter((code) => code === 'IS')).toHaveLength(1);
  expect(own).toEqual([...own].sort());
  expect(await countriesFor(await admin.signInAs('editor', ['troyan'], 'countries-other'))).not.toContain(
    'IS',
  );
  expect(await countriesFor(admin)).toContain('IS');
  await visit('/places/countries').expect(401);
});
