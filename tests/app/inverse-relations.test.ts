import { app, ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, unlink, type Fields } from '../support/editor';
import { PROJECT, VISIT } from '../support/types';

const { clean, discard, make, makePublished, publish, remove, save, trySave } = editing();
afterEach(clean);

let own: Fields;
let admin: AdminSession;
beforeAll(async () => {
  admin = await signIn('en');
  own = await ownedBy('troyan');
});

/** The project of each row of a visit, as the database has it. */
const projectsOf = async (documentId: string) => {
  const rows = await app()
    .db.query(VISIT)
    .findMany({
      where: { documentId },
      populate: { project: { select: ['documentId', 'locale', 'publishedAt'] } },
    });
  return rows
    .map(({ locale, publishedAt, project }) => [
      `${locale} ${publishedAt ? 'published' : 'draft'}`,
      project && `${project.documentId} ${project.locale} ${project.publishedAt ? 'published' : 'draft'}`,
    ])
    .sort();
};

const each = (draft: string | null, published: string | null) =>
  ['bg', 'en'].flatMap((locale) => [
    [`${locale} draft`, draft && `${draft} ${locale} draft`],
    [`${locale} published`, published && `${published} ${locale} published`],
  ]);

describe('the visits of a project are what the visits say', () => {
  let project: string;
  let meeting: string;
  beforeEach(async () => {
    project = await makePublished(PROJECT, { ...own, title: 'Пътят на сливата' });
    meeting = await makePublished(VISIT, { ...own, title: 'Гости', project: link(project) });
  });

  test('publishing the project keeps the links that are published, and publishes none that is not', async () => {
    await save(PROJECT, project, { acronym: 'ПС' });
    await publish(PROJECT, project);
    expect(await projectsOf(meeting)).toEqual(each(project, project));
    const { body } = await visit(`/api/projects/${project}`).expect(200);
    expect(body.data.visits.map(({ documentId }: Fields) => documentId)).toEqual([meeting]);
    const second = await makePublished(VISIT, { ...own, title: 'Ответно гостуване' });
    await save(VISIT, second, { project: link(project) });
    await save(VISIT, meeting, { project: unlink(project) });
    await publish(PROJECT, project);
    expect(await projectsOf(second)).toEqual(each(project, null));
    expect(await projectsOf(meeting)).toEqual(each(null, project));
  });

  test('discarding the project’s changes leaves drafts that link to it as they are', async () => {
    const draft = await make(VISIT, { ...own, title: 'Ответно гостуване', project: link(project) });
    await save(PROJECT, project, { acronym: 'ПС' });
    await discard(PROJECT, project);
    expect(await projectsOf(draft)).toEqual(each(project, null).filter(([row]) => row?.endsWith('draft')));
    expect(await projectsOf(meeting)).toEqual(each(project, project));
    await save(PROJECT, project, { title: 'The way of the plum' }, 'en');
    await discard(PROJECT, project, 'en');
    expect(await projectsOf(meeting)).toEqual(each(project, project));
  });

  test('a copy of the project takes no visit along', async () => {
    const form = { title: 'Копие', visits: { connect: [], disconnect: [] } };
    const { body } = await admin.post(`${addressOf(PROJECT)}/clone/${project}?locale=bg`, form).expect(200);
    expect(await projectsOf(meeting)).toEqual(each(project, project));
    await publish(PROJECT, project);
    expect(await projectsOf(meeting)).toEqual(each(project, project));
    await remove(PROJECT, body.data.documentId);
    expect(await projectsOf(meeting)).toEqual(each(project, project));
  });

  test.each<[string, (id: string) => unknown]>([
    ['linking', (id) => link(id)],
    ['unlinking', (id) => unlink(id)],
    ['a list', (id) => ({ set: [{ documentId: id }] })],
    ['ids', (id) => [id]],
    ['an empty list', () => []],
    ['nothing', () => null],
  ])('%s from the project’s side is refused at the field', async (_, visits) => {
    const answer = await admin
      .put(`${addressOf(PROJECT, project)}?locale=bg`, { visits: visits(meeting) })
      .expect(400);
    expect(answer.body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['visits'], code: 'relation_read_only', params: { field: 'project' } }),
    ]);
    expect(answer.body.error.message).toContain('the link is written there');
    expect(await projectsOf(meeting)).toEqual(each(project, project));
  });

  test('a form that sends the field back untouched is saved, and a new project may name none', async () => {
    for (const visits of [{ connect: [], disconnect: [] }, { count: 1 }])
      await save(PROJECT, project, { acronym: 'ПС', visits });
    expect(await projectsOf(meeting)).toEqual(each(project, project));
    await make(PROJECT, { ...own, title: 'Втори проект', visits: { connect: [], disconnect: [] } });
    const taking = await admin
      .post(`${addressOf(PROJECT)}?locale=bg`, { ...own, title: 'Трети проект', visits: link(meeting) })
      .expect(400);
    expect(taking.body.error.details.errors[0].code).toBe('relation_read_only');
    expect((await trySave(PROJECT, project, { visits: link(meeting) })).body.error.message).toContain(
      'връзката се пише в тях',
    );
  });
});
