import sharp from 'sharp';
import { ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { ARTICLE, PARTNER, TOWN, VISIT } from '../support/types';

const editor = editing();

/** As long as titles and leads of municipal news are (the pages of the examples have up to 190 and 480 letters). */
const TITLE =
  'Делегация от общината гостува на международния фестивал на занаятите и подписа протокол за сътрудничество';
const LEAD =
  'Кметът и председателят на общинския съвет се срещнаха с представители на побратимения град, за да обсъдят обмена на ученици, ' +
  'общите проекти по програмите за трансгранично сътрудничество и участието на самодейни състави в празниците на двата града. ' +
  'Гостите разгледаха музея на занаятите, детската градина и новия спортен комплекс.';

const COUNTRIES = ['MK', 'RS', 'RO', 'GR', 'TR', 'DE', 'FR', 'IT', 'PL', 'CZ', 'UA', 'MD'];

/** A picture that has all sizes, as cameras make them. */
const picture = async (name: string): Promise<number> => {
  const bytes = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#456' } })
    .jpeg()
    .toBuffer();
  const { body } = await editor.form('/upload').attach('files', bytes, name).expect(201);
  return Number(body[0].id);
};

test('the page of a municipality with much to show, pictures and long titles stays under 60 kB, and names all partners', async () => {
  await editor.makePublished(TOWN, { name: 'Горноречене', slug: 'gornorechene' });
  const owner = await ownedBy('gornorechene');
  const cover = await picture('mezhdunaroden-festival-na-zanayatite-2025.jpg');
  const coat = {
    file: cover,
    alternativeText: 'Герб на побратимения град, с лъв и крепостна стена',
    consent: 'not-needed',
  };
  const partners: string[] = [];
  for (let number = 0; number < 25; number += 1)
    partners.push(
      await editor.makePublished(PARTNER, {
        ...owner,
        name: `Побратимен град на реката ${number}`,
        country: COUNTRIES[number % COUNTRIES.length],
        coatOfArms: coat,
      }),
    );
  const linked = (number: number) => ({ partners: link(partners[number % 25] ?? '') });
  const make = async (uid: string, fields: (number: number) => Fields) => {
    for (let number = 0; number < 12; number += 1)
      await editor.makePublished(uid, {
        ...owner,
        ...linked(number),
        ...fields(number),
        title: `${TITLE} ${number}`,
      });
  };
  await make(VISIT, (number) => ({ date: `2099-05-${10 + number}`, kind: 'festival' }));
  await make(ARTICLE, (number) => ({
    publishedOn: `2025-03-${10 + number}`,
    lead: LEAD,
    cover: { ...coat },
  }));

  const { text, body } = await visit('/api/site/gornorechene').expect(200);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(45_000);
  const { partners: shown, nextVisits, newestArticles } = body.data;
  const names = shown.byCountry.flatMap((country: { partners: unknown[] }) => country.partners);
  expect([names.length, shown.total]).toEqual([25, 25]);
  for (const list of [nextVisits, newestArticles]) {
    expect(list.total).toBe(12);
    expect(list.items.length).toBeGreaterThanOrEqual(3);
    const whole = await visit(list.more).expect(200);
    expect(whole.body.meta.pagination.total).toBe(12);
    const first = list.items.map(({ slug }: { slug: string }) => slug);
    expect(whole.body.data.slice(0, first.length).map(({ slug }: { slug: string }) => slug)).toEqual(first);
  }
}, 300_000);
