import { ownedBy } from '../support/app';
import { editing, type Editor } from '../support/editor';
import { VISIT } from '../support/types';

const admin = editing();

/** What every form and every window of the media library asks, whoever sits before it. */
const QUESTIONS = [
  ['/admin/ai-feature-config', { isAiI18nConfigured: false, isAiMediaLibraryConfigured: false }],
  [`/i18n/ai-localization-jobs/collection-types/${VISIT}/:visit`, null],
  [`/i18n/ai-localization-jobs/collection-types/${VISIT}/undefined`, null],
] as const;

describe.each(['head-editor', 'contributor', 'translator'])('the screens of a %s', (role) => {
  let user: Editor;
  let visit: string;
  beforeAll(async () => {
    visit = await admin.make(VISIT, { ...(await ownedBy('kavarna')), title: 'Хорът от Котор' });
    user = await admin.signInAs(role, ['kavarna'], `absent-${role}`);
  });

  test.each(QUESTIONS)('are answered that there is none: %s', async (path, data) => {
    expect((await user.get(path.replace('/:visit', `/${visit}`)).expect(200)).body.data).toEqual(data);
  });

  test('are told how files are uploaded, which is changed by the administrator only', async () => {
    const { body } = await user.get('/upload/settings').expect(200);
    expect(body.data).toMatchObject({ responsiveDimensions: expect.any(Boolean) });
    await user.put('/upload/settings', body.data).expect(403);
  });
});
