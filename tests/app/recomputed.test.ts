import type * as recompute from '../../src/writing/computed/recompute-all';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, ownedBy, visit } from '../support/app';
import { editing } from '../support/editor';
import { rowsIn, rowsOf } from '../support/rows';
import { PARTNER } from '../support/types';

const { get, makePublished } = editing();

const TURI = encodeURI('/api/partners?filters[municipality][slug]=kubrat&filters[name]=Тюри');

const recomputeAll = () => {
  const { recomputeAll: steps } = compiled<typeof recompute>('writing/computed/recompute-all');
  return inOneGo(steps(app()));
};

/** The installation has not been brought to the rules of this version. */
const forgetProgress = () =>
  app()
    .db.query('strapi::core-store')
    .deleteMany({ where: { key: { $contains: 'computed fields' } } });

test('what an earlier version computed otherwise is computed again, once', async () => {
  const shown = async () => (await visit(TURI).expect(200)).body.data[0];
  const now = {
    since: '2006/2007',
    sinceFrom: '2006-01-01',
    sinceTo: '2007-12-31',
    sinceText: 'между 2006 г. и 2007 г.',
  };
  expect(await shown()).toMatchObject(now);

  const earlier = () =>
    app()
      .db.connection('partners')
      .where({ since: '2006/2007', locale: 'bg' })
      .update({ since_from: null, since_text: 'от 2006 г. до 2007 г.' });
  await earlier();
  await recomputeAll();
  expect(await shown()).toMatchObject({ sinceText: 'от 2006 г. до 2007 г.' });

  await forgetProgress();
  await recomputeAll();
  expect(await shown()).toMatchObject(now);
});

test('texts of an earlier version are normalised, in rows and rich text too, and no entry looks edited', async () => {
  const NAME = 'Кривай Паланка';
  const fields = {
    name: NAME,
    since: '2019-02',
    otherNames: [{ name: NAME }],
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Град на река' }] }],
  };
  const id = await makePublished(PARTNER, {
    ...fields,
    kind: 'town',
    country: 'MK',
    ...(await ownedBy('troyan')),
  });
  const read = async () => ({
    rows: await rowsOf(PARTNER, id, ['otherNames']),
    history: (await get(`/history/${PARTNER}/${id}`).expect(200)).body,
    shown: (await visit(`/api/partners/${id}`).expect(200)).body,
  });
  const before = await read();
  expect(before.rows).toHaveLength(4);

  const earlier = {
    name: ' Криваи\u0306\u00ad\nПаланка\u00a0',
    since: '2019-02 ',
    since_from: null,
    since_text: null,
  };
  const rich = JSON.stringify(fields.description).replace('на', 'на\u200b');
  const { connection } = app().db;
  await connection('partners')
    .where({ document_id: id })
    .update({ ...earlier, description: rich });
  await connection('components_partner_other_names').where({ name: NAME }).update({ name: earlier.name });
  const stored = await read();
  expect(stored.rows.map((row) => [row.name, rowsIn(row, 'otherNames')[0]?.name])).toEqual(
    before.rows.map(() => [earlier.name, earlier.name]),
  );

  await forgetProgress();
  await recomputeAll();
  expect(await read()).toEqual(before);
});
