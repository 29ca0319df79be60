import path from 'node:path';
import type * as Compiled from '../../src/desk/forms/apply';
import { app, signIn } from '../support/app';

// The compiled module: it shares the running application's Strapi.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { applyAdminLayout } = require(path.resolve('dist/src/desk/forms/apply')) as typeof Compiled;

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
