import path from 'node:path';
import type * as Compiled from '../../src/writing/computed/refresh';
import { inOneGo } from '../../src/operations/jobs';
import { statementsOf } from '../support/statements';
import type { Day } from '../../src/domain/day';
import type { ContentType } from '../../src/model/content-types';
import { app, ownedBy, signIn, visit, type AdminSession } from '../support/app';

// The compiled module: it shares the running application's Strapi, and the day is its parameter.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { refreshComputedFields } = require(
  path.resolve('dist/src/writing/computed/refresh'),
) as typeof Compiled;
const refresh = (day: string) => inOneGo(refreshComputedFields(app(), day as Day));

const MANAGER = '/content-manager/collection-types';

describe('computed fields follow from what was entered', () => {
  let admin: AdminSession;
  beforeAll(async () => {
    admin = await signIn();
  });

  const create = async (uid: ContentType, data: object, locale = 'bg') => {
    const { body } = await admin.post(`${MANAGER}/${uid}?locale=${locale}`, data).expect(201);
    return body.data;
  };
  const update = async (uid: ContentType, documentId: string, data: object, locale = 'bg') =>
    (await admin.put(`${MANAGER}/${uid}/${documentId}?locale=${locale}`, data).expect(200)).body.data;
  /** Published, so they hold on to the municipality they belong to. */
  const published = new Set<string>();
  const publish = async (uid: ContentType, documentId: string, data: object) => {
    published.add(`${MANAGER}/${uid}/${documentId}`);
    return admin
      .post(`${MANAGER}/${uid}/${documentId}/actions/publish?locale=bg`, {
        ...(await ownedBy('troyan')),
        ...data,
      })
      .expect(200);
  };
  afterAll(async () => {
    for (const address of published) await admin.post(`${address}/actions/unpublish?locale=bg`).expect(200);
  });
  const stored = (uid: ContentType, documentId: string, where: object = {}) =>
    app()
      .db.query(uid)
      .findOne({ where: { documentId, locale: 'bg', publishedAt: null, ...where } });

  test('right after a create, in the answer and in the database', async () => {
    const visit = {
      title: 'Гостуване на хор',
      date: '2019-02-18/2019-02-21',
      participants: [{ count: 148 }, { count: 107 }],
    };
    const answer = await create('api::visit.visit', visit);
    const facts = {
      dateFrom: '2019-02-18',
      dateTo: '2019-02-21',
      dateText: '18–21 февруари 2019 г.',
      phase: 'past',
      participantsSum: 255,
    };
    expect(answer).toMatchObject(facts);
    expect(await stored('api::visit.visit', answer.documentId)).toMatchObject(facts);
  });

  test('in components too, nested ones included', async () => {
    const { documentId } = await create('api::agreement.agreement', {
      title: 'Договор за дружба',
      stage: 'signed',
      signings: [
        { date: '2012', place: { name: 'Кубрат', country: 'BG' } },
        { date: '2006-05', place: { name: 'Виделе', country: 'RO' } },
      ],
    });
    const { body } = await admin
      .get(`${MANAGER}/api::agreement.agreement/${documentId}?locale=bg`)
      .expect(200);
    expect(await stored('api::agreement.agreement', documentId)).toMatchObject({ agreementStatus: 'signed' });
    expect(body.data).toMatchObject({
      signedOn: '2006-05',
      signedOnFrom: '2006-05-01',
      signedOnTo: '2006-05-31',
      signedOnText: 'май 2006 г.',
      agreementStatusText: 'подписано',
      signings: [
        { dateText: '2012 г.', place: { countryName: 'България' } },
        { dateText: 'май 2006 г.', place: { countryName: 'Румъния' } },
      ],
    });
  });

  test('a number is written out in the language of the entry', async () => {
    const { documentId } = await create('api::partner.partner', {
      name: 'Град с население',
      population: { value: 12500, bound: 'about', unit: 'residents' },
      country: 'DE',
    });
    const bg = await admin.get(`${MANAGER}/api::partner.partner/${documentId}?locale=bg`).expect(200);
    expect(bg.body.data.population.text).toBe('около 12\u00a0500 жители');
    expect(bg.body.data.countryName).toBe('Германия');
    await update(
      'api::partner.partner',
      documentId,
      { name: 'A town', country: 'DE', population: { value: 12500, bound: 'about', unit: 'residents' } },
      'en',
    );
    const en = await admin.get(`${MANAGER}/api::partner.partner/${documentId}?locale=en`).expect(200);
    expect(en.body.data).toMatchObject({
      countryName: 'Germany',
      population: { text: 'about 12,500 residents' },
    });
  });

  test('a value that a client sends for a computed field is overwritten', async () => {
    const answer = await create('api::visit.visit', {
      title: 'Измислени дати',
      date: '2024',
      dateFrom: '1999-01-01',
      phase: 'upcoming',
    });
    expect(await stored('api::visit.visit', answer.documentId)).toMatchObject({
      dateFrom: '2024-01-01',
      phase: 'past',
    });
  });

  test('the sum of the largest groups there can be is one that both databases hold', async () => {
    const participants = Array.from({ length: 3 }, () => ({ count: 1_000_000 }));
    const answer = await create('api::visit.visit', { title: 'Панаир', participants });
    expect(await stored('api::visit.visit', answer.documentId)).toMatchObject({ participantsSum: 3_000_000 });
    const { body } = await admin
      .post(`${MANAGER}/api::visit.visit?locale=bg`, {
        title: 'Панаир',
        participants: [{ count: 2_147_483_647 }, { count: 2_147_483_647 }],
      })
      .expect(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: ['participants', 0, 'count'] });
  });

  test('after an update, on the draft; after publishing, on the published row; a fact taken away takes its computed fields along', async () => {
    const uid = 'api::visit.visit';
    const { documentId } = await create(uid, { title: 'Преместено посещение', date: '2019-02' });
    await publish(uid, documentId, { title: 'Преместено посещение', date: '2019-02' });
    await update(uid, documentId, { title: 'Преместено посещение', date: '2020-03' });
    expect(await stored(uid, documentId)).toMatchObject({ dateFrom: '2020-03-01', dateText: 'март 2020 г.' });
    expect(await stored(uid, documentId, { publishedAt: { $notNull: true } })).toMatchObject({
      dateFrom: '2019-02-01',
    });
    await publish(uid, documentId, { title: 'Преместено посещение', date: null });
    expect(await stored(uid, documentId, { publishedAt: { $notNull: true } })).toMatchObject({
      dateFrom: null,
      dateTo: null,
      dateText: null,
      phase: null,
    });
  });

  test('nothing that is computed makes an entry look changed: not after publishing, and not after a midnight', async () => {
    const uid = 'api::visit.visit';
    const entry = { title: 'Непроменено посещение', date: '2033-02-01' };
    const { documentId } = await create(uid, entry);
    await publish(uid, documentId, entry);
    const before = await stored(uid, documentId);
    await refresh('2033-02-02');
    const after = await stored(uid, documentId);
    expect([before.phase, after.phase]).toEqual(['upcoming', 'past']);
    expect(after.updatedAt).toEqual(before.updatedAt);
    const list = await admin.get(`${MANAGER}/${uid}?locale=bg&filters[documentId]=${documentId}`).expect(200);
    expect(list.body.results[0].status).toBe('published');
  });

  test('true the day after without anyone saving, in every language and state', async () => {
    const partner = await create('api::partner.partner', {
      name: 'Град, с който предстои побратимяване',
      statusHistory: [
        { status: 'prospective', on: '2024-10' },
        { status: 'active', on: '2031-05-09' },
      ],
    });
    const agreement = await create('api::agreement.agreement', {
      title: 'Споразумение със срок',
      stage: 'signed',
      signings: [{ date: '2024-10-24' }],
      validUntil: '2031-05-08',
    });
    const meeting = await create('api::visit.visit', {
      title: 'Бъдещ фестивал',
      date: '2031-05-09/2031-05-10',
    });
    await publish('api::visit.visit', meeting.documentId, {
      title: 'Бъдещ фестивал',
      date: '2031-05-09/2031-05-10',
    });
    const states = async () => ({
      partner: (await stored('api::partner.partner', partner.documentId)).partnershipStatus,
      agreement: (await stored('api::agreement.agreement', agreement.documentId)).agreementStatus,
      visit: (await stored('api::visit.visit', meeting.documentId)).phase,
      published: (await visit(`/api/visits/${meeting.documentId}`)).body.data.phase,
    });

    expect(await states()).toEqual({
      partner: 'prospective',
      agreement: 'in-force',
      visit: 'upcoming',
      published: 'upcoming',
    });
    await refresh('2031-05-09');
    expect(await states()).toEqual({
      partner: 'active',
      agreement: 'expired',
      visit: 'ongoing',
      published: 'ongoing',
    });
    await refresh('2031-05-11');
    expect(await states()).toEqual({
      partner: 'active',
      agreement: 'expired',
      visit: 'past',
      published: 'past',
    });
    const next = await statementsOf(() => refresh('2031-05-12'));
    expect(next.filter(({ sql }) => sql.startsWith('update'))).toEqual([]);
  });
});
