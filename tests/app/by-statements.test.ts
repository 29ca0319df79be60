import { isDeepStrictEqual } from 'node:util';
import { CONTENT_TYPES } from '../../src/model/content-types';
import { answerableRequest, samplesOf } from '../support/answerable-requests';
import { app, visit } from '../support/app';
import { editing } from '../support/editor';
import { publicPaths, publicRequest } from '../support/public-requests';
import { Choices } from '../support/sequences/random';

/** The long run is `BOTH_WAYS=5000 SEED=… npx jest --selectProjects app by-statements` (docs/maintainers/testing.md). */
const RUNS = Number(process.env.BOTH_WAYS ?? 60);
const SEED = Number(process.env.SEED ?? 1);

const admin = editing();

/** A token that may read what visitors may: its requests are answered by Strapi’s own controllers. */
let token = { id: 0, accessKey: '' };
/** How often Strapi’s database layer was asked for an entry or for the length of a list. */
let askedOfStrapi = 0;
let unsubscribe: () => void = () => undefined;

beforeAll(async () => {
  await visit('/api/themes').expect(200); // counts the types once (src/delivery/query/large.ts)
  const { body } = await admin
    .post('/admin/api-tokens', {
      name: 'По двата начина',
      description: '',
      type: 'read-only',
      lifespan: null,
    })
    .expect(201);
  token = body.data;
  const note = () => {
    askedOfStrapi += 1;
  };
  unsubscribe = app().db.lifecycles.subscribe({
    models: [...CONTENT_TYPES],
    beforeFindOne: note,
    beforeCount: note,
  });
});
afterAll(async () => {
  unsubscribe();
  await admin.delete(`/admin/api-tokens/${token.id}`).expect(200);
});

interface Answer {
  status: number;
  body: unknown;
}

const bySite = async (address: string): Promise<Answer & { isByStatements: boolean }> => {
  const before = askedOfStrapi;
  const { status, body } = await visit(address);
  return { status, body, isByStatements: askedOfStrapi === before };
};
const byStrapi = async (address: string): Promise<Answer> => {
  const { status, body } = await visit(address).set('Authorization', `Bearer ${token.accessKey}`);
  return { status, body };
};

const lists = () => CONTENT_TYPES.map((uid) => `/api/${app().contentType(uid).info.pluralName}`);

describe('a visitor’s answer is made by statements, and is what Strapi answers', () => {
  test('to lists and entries without fields and populate, in both languages', async () => {
    for (const list of lists())
      for (const locale of ['bg', 'en']) {
        const ofList = `${list}?locale=${locale}&pagination[pageSize]=100`;
        const { isByStatements, ...answer } = await bySite(ofList);
        expect({ ofList, isByStatements, ...answer }).toEqual({
          ofList,
          isByStatements: true,
          ...(await byStrapi(ofList)),
        });
        const { data } = answer.body as { data: { documentId: string }[] }; // Strapi’s envelope
        for (const { documentId } of data.slice(0, 8)) {
          const ofEntry = `${list}/${documentId}?locale=${locale}`;
          const entry = await bySite(ofEntry);
          expect({ ofEntry, ...entry }).toEqual({
            ofEntry,
            isByStatements: true,
            ...(await byStrapi(ofEntry)),
          });
        }
      }
  });

  test('to lists in which nothing is found, or nothing on that page', async () => {
    for (const query of [
      'filters[title]=няма такова',
      'filters[slug]=nyama-takova',
      'filters[partners][slug]=nyama-takav&filters[dateFrom][$gte]=2012-01-01',
      '_q=нямадумакатотази',
      'pagination[page]=1000',
      'pagination[start]=1000&pagination[limit]=5',
      'pagination[page]=1000&pagination[withCount]=false',
    ]) {
      const ofNothing = `/api/visits?${query}`;
      const { isByStatements, ...answer } = await bySite(ofNothing);
      expect({ ofNothing, isByStatements, ...answer }).toEqual({
        ofNothing,
        isByStatements: true,
        ...(await byStrapi(ofNothing)),
      });
      expect(answer).toMatchObject({ status: 200, body: { data: [] } });
    }
  });

  test(
    `to any question (SEED=${SEED}, ${RUNS} requests)`,
    async () => {
      const choices = new Choices(SEED);
      const samples = await samplesOf();
      const open = lists(); // a token has other rights than a visitor at other addresses
      const paths = publicPaths().filter((path) => open.includes(path.replace('/:id', '')));
      const ids = [...samples.values()].flat().map(({ documentId }) => String(documentId));
      const wrong: string[] = [];
      let [answered, byStatements] = [0, 0];
      for (let number = 0; number < RUNS; number += 1) {
        const address = choices.chance(6)
          ? publicRequest(choices, paths, ids)
          : answerableRequest(choices, samples);
        const { isByStatements, ...answer } = await bySite(address);
        if (answer.status === 200) {
          answered += 1;
          byStatements += isByStatements ? 1 : 0;
        }
        if (!isDeepStrictEqual(answer, await byStrapi(address)))
          wrong.push(`${number}: ${answer.status} ${address}`);
      }
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(answered).toBeGreaterThan(RUNS / 3);
      expect(byStatements).toBeGreaterThan(answered / 2);
    },
    60_000 + RUNS * 1_000,
  );
});
