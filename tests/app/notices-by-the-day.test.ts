import type { Day } from '../../src/domain/day';
import { inOneGo } from '../../src/operations/jobs';
import type * as refresh from '../../src/writing/computed/refresh';
import type * as files from '../../src/writing/notices/files';
import { app, compiled, ownedBy } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { sendAll, toldSite } from '../support/notices';
import { VISIT } from '../support/types';

const editor = editing();
const site = toldSite();

let own: Fields;
beforeAll(async () => {
  own = await ownedBy('troyan');
});
afterEach(editor.clean);

const CHANGED = ['visits bg entry.changed', 'visits en entry.changed'];

/** What sites are told of because of something, and of nothing before. */
const toldOf = async (act: () => Promise<unknown>) => {
  await sendAll();
  site.taken();
  await act();
  await sendAll();
  return site.told().sort();
};

const refreshOn = (day: string) =>
  inOneGo(compiled<typeof refresh>('writing/computed/refresh').refreshComputedFields(app(), day as Day));
const midnightBefore = (day: string) =>
  inOneGo(compiled<typeof files>('writing/notices/files').noticeEndedConsents(app(), day as Day));

/** A published visit with a picture, and the picture's row in its draft. */
const visitWithPicture = async (consent: Fields) => {
  const file = await editor.upload('hor-budva.png');
  const documentId = await editor.makePublished(VISIT, {
    title: 'Хорът от Будва в Троян',
    gallery: [{ file, alternativeText: 'Хорът', peopleShown: 'children', ...consent }],
    ...own,
  });
  const row = async () => ((await editor.draft(VISIT, documentId)).gallery as { id: number }[])[0]?.id;
  return { file, documentId, row };
};

test('a phase that changes with the day is told once, for what is published', async () => {
  await editor.makePublished(VISIT, { title: 'Хорът в Троян', date: '2031-06-02/2031-06-04', ...own });
  await editor.make(VISIT, { title: 'Още е чернова', date: '2031-06-02', ...own });
  expect(await toldOf(() => refreshOn('2031-06-01'))).not.toEqual(expect.arrayContaining(CHANGED));
  expect(await toldOf(() => refreshOn('2031-06-02'))).toEqual(CHANGED);
  expect(await toldOf(() => refreshOn('2031-06-02'))).toEqual([]);
  expect(await toldOf(() => refreshOn('2031-06-05'))).toEqual(CHANGED);
});

test('a consent that is withdrawn in a draft is told of all that shows the picture, and one that is given again', async () => {
  const { file, documentId, row } = await visitWithPicture({ consent: 'given' });
  await editor.makePublished(VISIT, {
    title: 'Хорът се завърна',
    gallery: [{ file, alternativeText: 'Хорът' }],
    ...own,
  });
  const save = (consent: string) => async () =>
    editor.save(VISIT, documentId, { gallery: [{ id: await row(), consent }] });
  expect(await toldOf(save('withdrawn'))).toEqual([...CHANGED, ...CHANGED].sort());
  expect(await toldOf(save('given'))).toEqual([...CHANGED, ...CHANGED].sort());
  expect(await toldOf(save('given'))).toEqual([]);
});

test('a consent that ends is told of on the day after its last one', async () => {
  await midnightBefore('2031-06-01');
  await visitWithPicture({ consent: 'given', consentUntil: '2031-06-02' });
  expect(await toldOf(() => midnightBefore('2031-06-02'))).toEqual([]);
  expect(await toldOf(() => midnightBefore('2031-06-03'))).toEqual(CHANGED);
  expect(await toldOf(() => midnightBefore('2031-06-03'))).toEqual([]);
  expect(await toldOf(() => midnightBefore('2031-06-04'))).toEqual([]);
});

test('what the media library says of a picture is told of what shows it', async () => {
  const { file } = await visitWithPicture({});
  const info = { name: 'Хорът от Будва.png' };
  const rename = () => editor.form(`/upload?id=${file}`).field('fileInfo', JSON.stringify(info)).expect(200);
  expect(await toldOf(rename)).toEqual(CHANGED);
  expect(await toldOf(() => editor.upload('nova.png'))).toEqual([]);
});
