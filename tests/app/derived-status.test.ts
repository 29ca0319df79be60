import type { Day } from '../../src/domain/day';
import type * as refreshing from '../../src/writing/computed/refresh';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, ownedBy, visit } from '../support/app';
import { editing, link, unlink, type Fields } from '../support/editor';
import { rowsOf } from '../support/rows';
import { AGREEMENT, PARTNER } from '../support/types';

const { make, makePublished, publish, remove, save, unpublish } = editing();

let own: Fields;
beforeAll(async () => {
  own = await ownedBy('troyan');
});

/** The status of a partner nobody has written the history of: in its drafts, in all languages, and for readers. */
const statusOf = async (partner: string) => {
  const rows = await rowsOf(PARTNER, partner);
  const [drafts, published] = [true, false].map((isDraft) =>
    rows.filter(({ publishedAt }) => (publishedAt === null) === isDraft).map((row) => row.partnershipStatus),
  );
  return { drafts: [...new Set(drafts)], published: [...new Set(published)] };
};

test('a partnership without a history follows from its agreements, for readers from those that are published', async () => {
  const partner = await makePublished(PARTNER, {
    name: 'Ловеч',
    kind: 'municipality',
    country: 'BG',
    ...own,
  });
  expect(await statusOf(partner)).toEqual({ drafts: [null], published: [null] });

  const agreement = await make(AGREEMENT, {
    title: 'Побратимяване с Ловеч',
    kind: 'twinning',
    stage: 'negotiating',
    partners: link(partner),
    ...own,
  });
  expect(await statusOf(partner)).toEqual({ drafts: ['prospective'], published: [null] });
  await publish(AGREEMENT, agreement);
  expect(await statusOf(partner)).toEqual({ drafts: ['prospective'], published: ['prospective'] });

  await save(AGREEMENT, agreement, { stage: 'signed', indefinite: true, signings: [{ date: '2007' }] });
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: ['prospective'] });
  // Publishing the partner shows readers nothing of an agreement that they cannot read.
  await publish(PARTNER, partner);
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: ['prospective'] });
  await publish(AGREEMENT, agreement);
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: ['active'] });
  const { body } = await visit(`/api/partners/${partner}?locale=en`).expect(200);
  expect(body.data).toMatchObject({ partnershipStatus: 'active', partnershipStatusText: 'active' });

  await save(AGREEMENT, agreement, { partners: unlink(partner) });
  expect(await statusOf(partner)).toEqual({ drafts: [null], published: ['active'] });
  await save(AGREEMENT, agreement, { partners: link(partner) });
  await unpublish(AGREEMENT, agreement);
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: [null] });
  await remove(AGREEMENT, agreement);
  expect(await statusOf(partner)).toEqual({ drafts: [null], published: [null] });
});

test('what the editor writes of it counts before all else', async () => {
  const partner = await make(PARTNER, {
    name: 'Тетевен',
    statusHistory: [{ status: 'dormant', on: '2015', side: 'both' }],
    ...own,
  });
  await make(AGREEMENT, { title: 'С Тетевен', stage: 'signed', partners: link(partner), ...own });
  expect(await statusOf(partner)).toEqual({ drafts: ['dormant'], published: [] });
  await save(PARTNER, partner, { statusHistory: [], since: '2001' });
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: [] });
});

test('after a midnight it follows an agreement that has expired', async () => {
  const { refreshComputedFields } = compiled<typeof refreshing>('writing/computed/refresh');
  const refresh = (day: string) => inOneGo(refreshComputedFields(app(), day as Day));
  const partner = await make(PARTNER, { name: 'Априлци', ...own });
  await make(AGREEMENT, {
    title: 'Сътрудничество с Априлци',
    signings: [{ date: '2020' }],
    validUntil: '2031-05-08',
    partners: link(partner),
    ...own,
  });
  expect(await statusOf(partner)).toEqual({ drafts: ['active'], published: [] });
  await refresh('2031-05-09');
  expect(await statusOf(partner)).toEqual({ drafts: [null], published: [] });
});
