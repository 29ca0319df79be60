import path from 'node:path';
import type * as Compiled from '../../src/desk/forms/apply';
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
    expect(body.data.contentType.layouts.list).toEqual([
      'title',
      'kind',
      'dateText',
      'phase',
      'municipality',
    ]);
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
    expect(rows.slice(0, 4)).toEqual([
      ['title'],
      ['kind', 'direction'],
      ['date', 'dateText'],
      ['dateWording', 'durationDays'],
    ]);
    const { components } = body.data;
    for (const hidden of ['dateFrom', 'dateTo', 'nextChangeOn', 'changeHistory'])
      expect(rows.flat()).not.toContain(hidden);
    expect(rowsIn(components['shared.figure'])).toEqual([
      ['value', 'bound'],
      ['unit', 'currency'],
      ['asOf', 'asOfWording'],
      ['asOfText', 'wording'],
      ['text'],
    ]);
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
