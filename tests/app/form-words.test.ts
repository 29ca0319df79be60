import path from 'node:path';
import type * as Compiled from '../../src/desk/forms/apply';
import { app, compiled, signIn, type AdminSession } from '../support/app';
import { PARTNER, VISIT } from '../support/types';

/** The words of a form: labels, help and examples, in the language of who reads them. */
const TYPE = `/content-manager/content-types/${VISIT}/configuration`;
const PARTNER_FORM = `/content-manager/content-types/${PARTNER}/configuration`;
const COMPONENT = '/content-manager/components/shared.source/configuration';

// The compiled module: it shares the running application's Strapi.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { applyAdminLayout } = require(path.resolve('dist/src/desk/forms/apply')) as typeof Compiled;

type Texts = Record<'label' | 'description' | 'placeholder', string>;
interface Form {
  settings: object;
  layouts: object;
  metadatas: Record<string, { edit: Texts; list: { label: string; choices?: object; mainField?: unknown } }>;
}

const formAt = async (session: AdminSession, address: string): Promise<Form> => {
  const { data } = (await session.get(address).expect(200)).body;
  return data.contentType ?? data.component;
};

/** What the screen that arranges a form sends: all of it, without what Strapi adds for showing. */
const sentOf = ({ settings, layouts, metadatas }: Form) => {
  const sent = structuredClone(metadatas);
  for (const metadata of Object.values(sent)) delete metadata.list.mainField;
  return { settings, layouts, metadatas: sent };
};

/** Changes the form as an administrator, in one language, and puts it back afterwards. */
const arranged = async (
  address: string,
  change: (form: ReturnType<typeof sentOf>) => void,
  then: () => Promise<void>,
) => {
  const administrator = await signIn('en');
  const before = sentOf(await formAt(administrator, address));
  const changed = structuredClone(before);
  change(changed);
  await administrator.put(address, changed).expect(200);
  try {
    await then();
  } finally {
    await administrator.put(address, before).expect(200);
  }
};

test.each([
  [
    'bg',
    'Част от събитие',
    /^По-голямото събитие/,
    '18–21.02.2019 или октомври 2024',
    'Публикувано на',
    'Последна промяна',
  ],
  [
    'en',
    'Part of an event',
    /^The event that/,
    '18–21 February 2019 or October 2024',
    'Published on',
    'Last change',
  ],
] as const)('in %s', async (language, label, help, example, inComponent, ofStrapi) => {
  const session = await signIn(language);
  const { partOf, date, updatedAt } = (await formAt(session, TYPE)).metadatas;
  expect(partOf?.edit).toMatchObject({ label, description: expect.stringMatching(help) });
  expect(partOf?.list.label).toBe(label);
  expect(date?.edit.placeholder).toBe(example);
  expect(updatedAt?.list.label).toBe(ofStrapi);
  expect((await formAt(session, COMPONENT)).metadatas.date?.edit.label).toBe(inComponent);
  const { components } = (await session.get(TYPE).expect(200)).body.data;
  expect(components['shared.source'].metadatas.date.edit.label).toBe(inComponent);
});

test('values of lists are called by name, for filters and tables', async () => {
  const { kind } = (await formAt(await signIn('bg'), TYPE)).metadatas;
  expect(kind?.list.choices).toMatchObject({ festival: 'Фестивал', 'project-meeting': 'Среща по проект' });
  const { country } = (await formAt(await signIn('en'), PARTNER_FORM)).metadatas;
  expect(country?.list.choices).toMatchObject({ RO: 'Romania' });
});

test('a form that an administrator arranges keeps nothing of our words: the next reader has them in their own language', async () => {
  await arranged(
    TYPE,
    () => undefined,
    async () => {
      const { metadatas } = await formAt(await signIn('bg'), TYPE);
      expect(metadatas.occasion?.edit).toMatchObject({ label: 'Повод', description: 'По какъв повод.' });
      expect(metadatas.occasion?.list.label).toBe('Повод');
    },
  );
});

test('what an administrator wrote stays, for every reader and after a start', async () => {
  const own = {
    label: 'Празник',
    description: 'Само за нашите празници.',
    placeholder: 'Празник на сливата',
  };
  await arranged(
    TYPE,
    ({ metadatas }) => Object.assign(metadatas.occasion?.edit ?? {}, own),
    async () => {
      await applyAdminLayout(app());
      for (const language of ['bg', 'en'] as const)
        expect((await formAt(await signIn(language), TYPE)).metadatas.occasion?.edit).toMatchObject(own);
    },
  );
  expect((await formAt(await signIn('bg'), TYPE)).metadatas.occasion?.edit.label).toBe('Повод');
});

test('help and examples that an administrator deleted stay away; an empty label is ours', async () => {
  await arranged(
    COMPONENT,
    ({ metadatas }) =>
      Object.assign(metadatas.url?.edit ?? {}, { label: '', description: '', placeholder: '' }),
    async () => {
      const { edit } = (await formAt(await signIn('bg'), COMPONENT)).metadatas.url ?? {};
      expect([edit?.label, edit?.description.trim(), edit?.placeholder.trim()]).toEqual([
        'Адрес на страницата',
        '',
        '',
      ]);
    },
  );
  const { edit } = (await formAt(await signIn('bg'), COMPONENT)).metadatas.url ?? {};
  expect(edit?.description).toMatch(/^Адрес на страницата, /);
});

test.each([
  { metadatas: 'no' },
  { metadatas: { title: null } },
  { metadatas: { title: { edit: 1, list: [] } } },
])('what is no form is refused: %j', async (sent) => {
  const administrator = await signIn('bg');
  const answer = await administrator.put(TYPE, sent as object); // what a client may send
  expect(answer.status).toBe(400);
});

test('an installation of an earlier version, with the Bulgarian help in its forms, has it by language', async () => {
  const transaction = await app().db.connection.transaction();
  const { up } = compiled<{ up: (database: typeof transaction) => Promise<void> }>(
    '../database/migrations/2026.11.26T14.00.00.help-by-language',
  );
  const key = `plugin_content_manager_configuration_content_types::${PARTNER}`;
  const stored = async () =>
    JSON.parse((await transaction('strapi_core_store_settings').where({ key }).first()).value) as Form;
  try {
    const { metadatas, ...rest } = await stored();
    const earlier = structuredClone(metadatas);
    for (const { edit } of Object.values(earlier)) if (edit.label) edit.description = 'Помощ на български.';
    await transaction('strapi_core_store_settings')
      .where({ key })
      .update({ value: JSON.stringify({ ...rest, metadatas: earlier }) });
    await up(transaction);
    expect((await stored()).metadatas).toEqual(metadatas);
    await up(transaction);
    expect(await stored()).toEqual({ ...rest, metadatas });
  } finally {
    await transaction.rollback();
  }
});

test.each([
  'history-entry',
  'bin-entry',
  'change-notice',
  'assignment',
  'picture-consent',
  'schedule-outcome',
  'slug-record',
])('%s, which only the application writes, has no words of ours and is no error', async (type) => {
  const editor = await signIn('bg');
  await editor.get(`/content-manager/content-types/api::${type}.${type}/configuration`).expect(200);
});
