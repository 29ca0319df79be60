import { addressOf, type Editor } from '../../support/editor';
import { PARTNER, TOWN } from '../../support/types';

/** What holds while there is one municipality, and when a second one is made: for a suite that has taken out the examples. */
export const testOneMunicipality = (admin: Editor) => {
  let editor: Editor & { id: number };

  const townOf = async (documentId: string) => {
    const { body } = await admin
      .get(`/content-manager/relations/${PARTNER}/${documentId}/municipality?locale=bg`)
      .expect(200);
    return body.results[0]?.name;
  };

  /** The fields that a form does not ask a user for. */
  const unasked = async (by: Pick<Editor, 'get'>) => {
    const { body } = await by.get(`/content-manager/content-types/${PARTNER}/configuration`).expect(200);
    return body.data.contentType.options.form.unasked;
  };

  beforeAll(async () => {
    await admin.clean();
    // Drafts that other suites left: they are no longer needed.
    const { body } = await admin.get(`${addressOf(TOWN)}?locale=bg&pageSize=100`).expect(200);
    for (const { documentId } of body.results) await admin.remove(TOWN, documentId);
    await admin.make(TOWN, { name: 'Каварна' });
    editor = await admin.signInAs('editor', [], 'one');
  });
  afterAll(admin.clean);

  test('with one municipality users need no assignment, and it is filled in automatically', async () => {
    const untouched = { municipality: { connect: [], disconnect: [] } };
    for (const by of [editor, admin])
      expect(await townOf(await by.make(PARTNER, { name: 'Кастория', ...untouched }))).toBe('Каварна');
    const { body } = await editor.get(`${addressOf(PARTNER)}?locale=bg&_q=Кастория`).expect(200);
    expect(body.pagination.total).toBe(2);
    for (const by of [editor, admin]) expect(await unasked(by)).toEqual(['municipality']);
  });

  test('files need no folder, and editors may change files of every user', async () => {
    for (const by of [editor, admin]) {
      const id = await by.upload('kavarna.png');
      await editor.put(`/upload/files/${id}`, { fileInfo: { caption: 'Носът' } }).expect(200);
      await editor.delete(`/upload/files/${id}`).expect(200);
    }
  });

  test('before there is a second one, who belonged to the first is written down', async () => {
    await admin.make(TOWN, { name: 'Шабла' });
    const { body } = await admin.get('/access/assignments').expect(200);
    const named = new Map(
      body.data.municipalities.map(({ documentId, name }: { documentId: string; name: string }) => [
        documentId,
        name,
      ]),
    );
    const { municipalities } = body.data.users.find(({ id }: { id: number }) => id === editor.id);
    expect(municipalities.map((id: string) => named.get(id))).toEqual(['Каварна']);
    const { body: towns } = await editor.get(`${addressOf(TOWN)}?locale=bg`).expect(200);
    expect(towns.results.map(({ name }: { name: string }) => name)).toEqual(['Каварна']);
    expect(await townOf(await editor.make(PARTNER, { name: 'Кастория две' }))).toBe('Каварна');
    expect([await unasked(editor), await unasked(admin)]).toEqual([['municipality'], []]);
  });
};
