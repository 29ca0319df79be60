import type * as recompute from '../../src/writing/computed/recompute-all';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, visit } from '../support/app';

const TURI = encodeURI('/api/partners?filters[municipality][slug]=kubrat&filters[name]=Тюри');

const recomputeAll = () => {
  const { recomputeAll: steps } = compiled<typeof recompute>('writing/computed/recompute-all');
  return inOneGo(steps(app()));
};

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

  await app()
    .db.query('strapi::core-store')
    .deleteMany({ where: { key: { $contains: 'computed fields' } } });
  await recomputeAll();
  expect(await shown()).toMatchObject(now);
});
