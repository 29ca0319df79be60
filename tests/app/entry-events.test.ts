import { app } from '../support/app';
import { statementsOf } from '../support/statements';
import { THEME } from '../support/types';

const makeTheme = (name: string) => app().documents(THEME).create({ data: { name }, locale: 'bg' });
const remove = (documentId: string) => app().documents(THEME).delete({ documentId });

describe('the event of an entry that was written (src/strapi/entry-events.ts)', () => {
  test('without a listener, the entry is not read again after the commit', async () => {
    let documentId = '';
    const statements = await statementsOf(async () => {
      ({ documentId } = await makeTheme('Побратимени градове'));
      await app().db.query(THEME).count({}); // stands in line behind whatever the commit has begun
    });
    const afterwards = statements.slice(statements.findLastIndex(({ sql }) => /^commit/i.test(sql)) + 1);
    expect(afterwards.map(({ sql }) => sql)).toEqual([expect.stringMatching(/^select count/)]);
    await remove(documentId);
  });

  test('who listens hears of every language, with the entry as it is stored', async () => {
    type Told = { uid: string; entry: { locale: string; name: string; sources: unknown } };
    const heard: Told[] = [];
    let stop = () => {};
    const both = new Promise<void>((resolve) => {
      stop = app().eventHub.on('entry.create', async (told: Told) => {
        if (heard.push(told) === 2) resolve();
      });
    });
    const { documentId } = await makeTheme('Младежки обмен');
    await both;
    stop();
    // Strapi reads the entries of both after the commit, and tells of each when it has it.
    heard.sort((one, other) => one.entry.locale.localeCompare(other.entry.locale));
    expect(heard).toEqual(
      ['bg', 'en'].map((locale) =>
        expect.objectContaining({
          uid: THEME,
          entry: expect.objectContaining({ locale, name: 'Младежки обмен', sources: [] }),
        }),
      ),
    );
    await remove(documentId);
  });
});
