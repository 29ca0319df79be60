import type * as refreshing from '../../src/writing/computed/refresh';
import { inOneGo } from '../../src/operations/jobs';
import type { Day } from '../../src/domain/day';
import type { ContentType } from '../../src/model/content-types';
import { app, compiled, ownedBy, visit } from '../support/app';
import { addressOf, editing, type Fields } from '../support/editor';
import { rowOf } from '../support/rows';
import { statementsOf } from '../support/statements';
import { AGREEMENT, PARTNER, VISIT } from '../support/types';

const { refreshComputedFields } = compiled<typeof refreshing>('writing/computed/refresh');
const refresh = (day: string) => inOneGo(refreshComputedFields(app(), day as Day));

describe('computed fields follow from what was entered', () => {
  const admin = editing();
  const { draft, make, save, tryMake } = admin;

  /** As the form does it, with its fields; of a municipality, as all that is published. */
  const publish = async (uid: ContentType, documentId: string, data: Fields) =>
    admin
      .post(`${addressOf(uid, documentId)}/actions/publish?locale=bg`, {
        ...(await ownedBy('troyan')),
        ...data,
      })
      .expect(200);

  test('right after a create, in the answer and in the database', async () => {
    const entry = {
      title: 'Гостуване на хор',
      date: '2019-02-18/2019-02-21',
      participants: [{ count: 148 }, { count: 107 }],
    };
    const { body } = await tryMake(VISIT, entry).expect(201);
    const facts = {
      dateFrom: '2019-02-18',
      dateTo: '2019-02-21',
      dateText: '18–21 февруари 2019 г.',
      phase: 'past',
      participantsSum: 255,
    };
    expect(body.data).toMatchObject(facts);
    expect(await rowOf(VISIT, body.data.documentId)).toMatchObject(facts);
  });

  test('in components too, nested ones included', async () => {
    const documentId = await make(AGREEMENT, {
      title: 'Договор за дружба',
      stage: 'signed',
      signings: [
        { date: '2012', place: { name: 'Кубрат', country: 'BG' } },
        { date: '2006-05', place: { name: 'Виделе', country: 'RO' } },
      ],
    });
    expect(await rowOf(AGREEMENT, documentId)).toMatchObject({ agreementStatus: 'signed' });
    expect(await draft(AGREEMENT, documentId)).toMatchObject({
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

  test('of a signing that nobody dated the source’s words are shown', async () => {
    const documentId = await make(AGREEMENT, {
      title: 'Договор за дружба',
      stage: 'signed',
      signings: [{ place: { name: 'Видин' } }, { dateWording: 'скоро след войната' }],
    });
    expect(await draft(AGREEMENT, documentId)).toMatchObject({
      signedOn: null,
      signedOnText: 'скоро след войната',
    });
  });

  test('a number is written out in the language of the entry', async () => {
    const documentId = await make(PARTNER, {
      name: 'Град с население',
      population: { value: 12500, bound: 'about', unit: 'residents', asOf: '2020' },
      country: 'DE',
    });
    expect(await draft(PARTNER, documentId)).toMatchObject({
      countryName: 'Германия',
      population: { text: 'около 12\u00a0500 жители, към 2020 г.' },
    });
    await save(
      PARTNER,
      documentId,
      {
        name: 'A town',
        country: 'DE',
        population: { value: 12500, bound: 'about', unit: 'residents', asOf: '2020' },
      },
      'en',
    );
    expect(await draft(PARTNER, documentId, 'en')).toMatchObject({
      countryName: 'Germany',
      population: { text: 'about 12,500 residents, as of 2020' },
    });
  });

  test('a value that a client sends for a computed field is overwritten', async () => {
    const documentId = await make(VISIT, {
      title: 'Измислени дати',
      date: '2024',
      dateFrom: '1999-01-01',
      phase: 'upcoming',
    });
    expect(await rowOf(VISIT, documentId)).toMatchObject({
      dateFrom: '2024-01-01',
      phase: 'past',
    });
  });

  test('the sum of the largest groups there can be is one that both databases hold', async () => {
    const participants = Array.from({ length: 3 }, () => ({ count: 1_000_000 }));
    const documentId = await make(VISIT, { title: 'Панаир', participants });
    expect(await rowOf(VISIT, documentId)).toMatchObject({ participantsSum: 3_000_000 });
    const tooMany = [{ count: 2_147_483_647 }, { count: 2_147_483_647 }];
    const { body } = await tryMake(VISIT, { title: 'Панаир', participants: tooMany }).expect(400);
    expect(body.error.details.errors[0]).toMatchObject({ path: ['participants', 0, 'count'] });
  });

  test('after an update, on the draft; after publishing, on the published row; a fact taken away takes its computed fields along', async () => {
    const documentId = await make(VISIT, { title: 'Преместено посещение', date: '2019-02' });
    await publish(VISIT, documentId, { title: 'Преместено посещение', date: '2019-02' });
    await save(VISIT, documentId, { title: 'Преместено посещение', date: '2020-03' });
    expect(await rowOf(VISIT, documentId)).toMatchObject({
      dateFrom: '2020-03-01',
      dateText: 'март 2020 г.',
    });
    expect(await rowOf(VISIT, documentId, { state: 'published' })).toMatchObject({
      dateFrom: '2019-02-01',
    });
    await publish(VISIT, documentId, { title: 'Преместено посещение', date: null });
    expect(await rowOf(VISIT, documentId, { state: 'published' })).toMatchObject({
      dateFrom: null,
      dateTo: null,
      dateText: null,
      phase: null,
    });
  });

  test('nothing that is computed makes an entry look changed: not after publishing, and not after a midnight', async () => {
    const entry = { title: 'Непроменено посещение', date: '2033-02-01' };
    const documentId = await make(VISIT, entry);
    await publish(VISIT, documentId, entry);
    const before = await rowOf(VISIT, documentId);
    await refresh('2033-02-02');
    const after = await rowOf(VISIT, documentId);
    expect([before.phase, after.phase]).toEqual(['upcoming', 'past']);
    expect(after.updatedAt).toEqual(before.updatedAt);
    const list = await admin
      .get(`${addressOf(VISIT)}?locale=bg&filters[documentId]=${documentId}`)
      .expect(200);
    expect(list.body.results[0].status).toBe('published');
  });

  test('true the day after without anyone saving, in every language and state', async () => {
    const partner = await make(PARTNER, {
      name: 'Град, с който предстои побратимяване',
      statusHistory: [
        { status: 'prospective', on: '2024-10' },
        { status: 'active', on: '2031-05-09' },
      ],
    });
    const agreement = await make(AGREEMENT, {
      title: 'Споразумение със срок',
      stage: 'signed',
      signings: [{ date: '2024-10-24' }],
      validUntil: '2031-05-08',
    });
    const meeting = await make(VISIT, {
      title: 'Бъдещ фестивал',
      date: '2031-05-09/2031-05-10',
    });
    await publish(VISIT, meeting, {
      title: 'Бъдещ фестивал',
      date: '2031-05-09/2031-05-10',
    });
    const states = async () => ({
      partner: (await rowOf(PARTNER, partner)).partnershipStatus,
      agreement: (await rowOf(AGREEMENT, agreement)).agreementStatus,
      visit: (await rowOf(VISIT, meeting)).phase,
      published: (await visit(`/api/visits/${meeting}`)).body.data.phase,
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
