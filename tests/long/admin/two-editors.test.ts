import type { Page } from 'playwright-core';
import { openAdmin, type OpenAdmin } from '../../support/admin';
import { Choices } from '../../support/sequences/random';
import { Desk, FIELDS, Truth, type Field, type Visit } from '../../support/two-editors';

/** How many runs: `TWO_EDITORS=100 SEED=… npx jest --selectProjects long-admin two-editors` (docs/maintainers/testing.md). */
const RUNS = Number(process.env.TWO_EDITORS ?? 6);
const SEED = Number(process.env.SEED ?? 1);
const STEPS = 10;

jest.setTimeout(240_000);

const LOGINS = [
  { email: 'rada@troyan.example', password: 'Balkanska-Sliva-1868' },
  { email: 'stoyan@troyan.example', password: 'Balkanska-Sliva-1925' },
] as const;

const NAMES = Object.keys(FIELDS) as Field[]; // its own keys

describe('two editors at one entry lose nothing that was acknowledged without being told', () => {
  let admin: OpenAdmin;
  let pages: Page[];
  let own: object;
  beforeAll(async () => {
    admin = await openAdmin();
    own = await admin.ownedBy('troyan');
    pages = [];
    for (const login of LOGINS) pages.push(await admin.asEditor('Троян', login));
  });
  afterAll(() => admin.close());

  const storedOf = async (entry: string, truth: Truth): Promise<Visit> => {
    const { title, invitedBy, occasion, programme } = (await admin.stored(entry)) as Visit['fields'] & {
      programme: { title: string }[];
    }; // what the content manager answers
    const rows = programme.map((row, index) => ({
      row: truth.visit.rows.find((each) => each.title === row.title)?.row ?? -1 - index,
      title: row.title,
    }));
    return { fields: { title, invitedBy, occasion }, rows };
  };
  const sorted = ({ fields, rows }: Visit) => ({ fields, rows: rows.map(({ title }) => title).sort() });

  test.each(Array.from({ length: RUNS }, (_, run) => SEED + run))('SEED=%d', async (seed) => {
    const choices = new Choices(seed);
    const fields = { title: 'Гости', invitedBy: 'Кметът', occasion: 'Събор' };
    const rows = [
      { row: 0, title: 'Посрещане' },
      { row: 1, title: 'Изпращане' },
    ];
    const entry = await admin.make('api::visit.visit', {
      ...own,
      ...fields,
      programme: rows.map(({ title }) => ({ title })),
    });
    const truth = new Truth({ fields, rows });
    const desks = LOGINS.map((login, index) => {
      const page = pages[index];
      if (!page) throw new Error('Each editor has a page.');
      return new Desk(page, login, truth, admin.address, entry);
    });
    const done: string[] = [];
    let count = 0;
    const word = () => `дума${seed}-${String((count += 1)).padStart(3, '0')}`;
    let nextRow = rows.length;

    const edit = async (desk: Desk) => {
      const kind = choices.number(4);
      const text = word();
      if (kind === 0) await desk.addRow((nextRow += 1), text);
      else if (kind === 1) await desk.typeIntoRow(choices.one(desk.shownRows), text);
      else await desk.typeInto(choices.one(NAMES), text);
      done.push(`${desk.name} types ${text}`);
    };
    const save = async (desk: Desk) => {
      const typeOn = choices.chance(3) ? { field: choices.one(NAMES), text: word() } : undefined;
      const status = await desk.save(typeOn);
      done.push(`${desk.name} saves: ${status}${typeOn ? `, and types ${typeOn.text} meanwhile` : ''}`);
      expect(sorted(await storedOf(entry, truth))).toEqual(sorted(truth.visit));
      if (status === 200) await desk.atRest();
    };

    try {
      for (const desk of desks) await desk.open();
      for (let step = 0; step < STEPS; step += 1) {
        const desk = choices.one(desks);
        for (let edits = choices.number(3); edits > 0; edits -= 1) await edit(desk);
        if (choices.chance(8)) {
          done.push(`${desk.name} closes the tab`);
          await desk.closeTab();
        } else if (desk.pending.size === 0) continue;
        else if (choices.chance(8)) {
          done.push(`${desk.name} has no session any more`);
          await desk.endSession();
        } else if (!choices.chance(3)) await save(desk);
      }
      // Who is told of a colleague’s words saves once more.
      for (const desk of desks) while (desk.pending.size > 0) await save(desk);
      expect(sorted(await storedOf(entry, truth))).toEqual(sorted(truth.visit));
    } catch (error) {
      throw new Error(`SEED=${seed} TWO_EDITORS=1:\n${done.join('\n')}\n\n${(error as Error).message}`, {
        cause: error,
      });
    } finally {
      pages = desks.map((desk) => desk.at);
    }
  });
});
