import { app, visit } from '../support/app';

const RIGHT = 'plugin::users-permissions.permission';
const FIND = 'api::partner.partner.find';

/** The right of visitors to read partners, as the administrator’s screen for roles stores it. */
const rightOfVisitors = async (): Promise<{ id: number; role: { id: number } }> =>
  app()
    .db.query(RIGHT)
    .findOne({ where: { action: FIND, role: { type: 'public' } }, populate: ['role'] });

test('a right that is taken from visitors is gone at the next request, and back as soon as it is given back', async () => {
  const [list, others] = ['/api/partners?locale=bg', '/api/visits?locale=bg&populate[partners]=true'];
  await visit(list).expect(200);
  const { body: before } = await visit(others).expect(200);
  expect(JSON.stringify(before)).toContain('"partners":[{');
  const { id, role } = await rightOfVisitors();
  await app().db.query(RIGHT).delete({ where: { id } });
  try {
    await visit(list).expect(403);
    const { body } = await visit(others);
    expect(JSON.stringify(body)).not.toContain('"partners":[{');
  } finally {
    await app()
      .db.query(RIGHT)
      .create({ data: { action: FIND, role: role.id } });
  }
  await visit(list).expect(200);
  expect((await visit(others).expect(200)).body).toEqual(before);
});
