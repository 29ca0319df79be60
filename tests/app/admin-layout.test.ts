import path from 'node:path';
import type * as Compiled from '../../src/desk/forms/apply';
import type { FormGroup } from '../../src/desk/contract';
import { app, signIn } from '../support/app';
import { VISIT } from '../support/types';

// The compiled module: it shares the running application's Strapi.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { applyAdminLayout } = require(path.resolve('dist/src/desk/forms/apply')) as typeof Compiled;

interface Arrangement {
  settings: object;
  metadatas: Record<string, { list: { mainField?: unknown } }>;
  layouts: { edit: { name: string; size: number }[][] };
}
const rowsIn = ({ layouts }: Arrangement) => layouts.edit.map((row) => row.map(({ name }) => name));

const ADDRESS = '/content-manager/content-types/api::visit.visit/configuration';

describe('what an editor finds in the admin', () => {
  test('lists with the columns that distinguish entries, the newest visit first', async () => {
    const { body } = await (await signIn()).get(ADDRESS).expect(200);
    expect(body.data.contentType.layouts.list).toEqual(['title', 'dateText', 'municipality']);
    expect(body.data.contentType.settings).toMatchObject({
      defaultSortBy: 'dateFrom',
      defaultSortOrder: 'DESC',
    });
  });

  test('computed fields locked, in components too', async () => {
    const { body } = await (await signIn()).get(ADDRESS).expect(200);
    const { contentType, components } = body.data;
    expect(contentType.metadatas.date.edit).toMatchObject({ editable: true });
    expect(contentType.metadatas.dateText.edit).toMatchObject({ editable: false });
    expect(components['shared.figure'].metadatas.text.edit).toMatchObject({ editable: false });
  });

  test('forms in the order of an editor’s thoughts, without computed values that say nothing there', async () => {
    const { body } = await (await signIn()).get(ADDRESS).expect(200);
    const rows = rowsIn(body.data.contentType);
    expect(rows.slice(0, 4)).toEqual([['title'], ['kind', 'direction'], ['date', 'municipality'], ['phase']]);
    const { components } = body.data;
    for (const hidden of ['dateFrom', 'dateTo', 'nextChangeOn', 'changeHistory'])
      expect(rows.flat()).not.toContain(hidden);
    expect(rowsIn(components['shared.figure'])).toEqual([
      ['value', 'bound'],
      ['unit', 'currency'],
      ['asOf', 'asOfWording'],
      ['wording'],
    ]);
  });

  test('forms in groups, with headings in the reader’s language, and no row in two of them', async () => {
    const read = async (language: 'bg' | 'en') =>
      (await (await signIn(language)).get(ADDRESS).expect(200)).body.data.contentType;
    const { options, ...form } = await read('bg');
    const groups: FormGroup[] = options.form.groups;
    expect(groups.slice(0, 3).map(({ title, folded }) => [title, folded])).toEqual([
      ['Какво и кога', false],
      ['С кого и къде', false],
      ['Разказ и снимки', false],
    ]);
    expect((await read('en')).options.form.groups[0].title).toBe('What and when');
    for (const row of rowsIn(form))
      expect(groups.filter(({ fields }) => row.some((name) => fields.includes(name)))).toHaveLength(1);
  });

  test('in lists how far each entry is translated', async () => {
    const { body } = await (
      await signIn()
    )
      .get('/content-manager/collection-types/api::visit.visit?locale=bg')
      .expect(200);
    expect(body.results.length).toBeGreaterThan(0);
    for (const { translations } of body.results)
      expect(translations).toEqual({ en: expect.stringMatching(/^[a-z-]+$/) });
  });

  test('a form that an administrator arranged stays, and one of ours follows the code', async () => {
    const admin = await signIn();
    const read = async (): Promise<Arrangement> =>
      (await admin.get(ADDRESS).expect(200)).body.data.contentType;
    const { settings, metadatas, layouts } = await read();
    for (const metadata of Object.values(metadatas)) delete metadata.list.mainField;
    const store = async (edit: Arrangement['layouts']['edit']) => {
      await admin.put(ADDRESS, { settings, metadatas, layouts: { ...layouts, edit } }).expect(200);
      await applyAdminLayout(app());
      return (await read()).layouts.edit;
    };
    const [title, ...others] = layouts.edit;
    const own = [...others, title ?? []];
    expect(await store(own)).toEqual(own);
    expect(await store(layouts.edit)).toEqual(layouts.edit);

    // A new field: Strapi appends it to the form of before.
    const arranged = app().store({ type: 'core', name: 'pobratim_forms' });
    const without = layouts.edit
      .map((row) => row.filter(({ name }) => name !== 'occasion'))
      .filter((row) => row.length > 0);
    const known = Object.keys(metadatas).filter((name) => name !== 'occasion');
    await arranged.set({ key: VISIT, value: { rows: without, known } });
    expect(await store([...without, [{ name: 'occasion', size: 6 }]])).toEqual(layouts.edit);
  });

  test('what an administrator arranged differently stays', async () => {
    const admin = await signIn();
    const { body } = await admin.get(ADDRESS).expect(200);
    const { settings, metadatas, layouts } = body.data.contentType;
    // As the form that arranges a view sends it: without what Strapi adds for showing.
    for (const metadata of Object.values<{ list: { mainField?: unknown } }>(metadatas))
      delete metadata.list.mainField;
    const own = { settings, metadatas, layouts: { ...layouts, list: ['id', 'dateText', 'title'] } };
    await admin.put(ADDRESS, own).expect(200);
    await applyAdminLayout(app());
    const after = await admin.get(ADDRESS).expect(200);
    expect(after.body.data.contentType.layouts.list).toEqual(['id', 'dateText', 'title']);
  });
});
