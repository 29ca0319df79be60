import type { Response } from 'supertest';
import { ownedBy } from '../support/app';
import { addressOf, editing, link, type Fields } from '../support/editor';
import {
  after,
  bringsBackRow,
  conflictsOf,
  edit,
  isInOrder,
  openForm,
  type Form,
  type Linkable,
  lacksSourceText,
} from '../support/opened-forms/form';
import { LOCALES, readState, type Cells, type State } from '../support/opened-forms/state';
import { Choices } from '../support/sequences/random';
import { PARTNER, VISIT } from '../support/types';

/** The long run is `FORMS=2000 SEED=… npx jest --selectProjects long opened-forms-random` (docs/maintainers/testing.md). */
const FORMS = Number(process.env.FORMS ?? 1);
const SEED = Number(process.env.SEED ?? 1);
const STEPS = 7;
/** How many failures are told in full. */
const SHOWN = 8;

const editor = editing();
let own: Fields;
let linkable: Linkable;
beforeAll(async () => {
  own = await ownedBy('troyan');
  const partners: string[] = [];
  for (const country of ['RO', 'RS', 'PL'])
    partners.push(await editor.makePublished(PARTNER, { ...own, name: `Партньор ${country}`, country }));
  const visits = [
    await editor.makePublished(VISIT, { ...own, title: 'Едното' }),
    await editor.makePublished(VISIT, { ...own, title: 'Другото' }),
  ];
  linkable = { partners, visits };
});

const shown = (cells: Cells) => Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));

const send = (id: string, { locale, values }: Form, version: unknown, publish: boolean): Promise<Response> =>
  publish
    ? editor.post(`${addressOf(VISIT, id)}/actions/publish?locale=${locale}`, { ...values, version }).then()
    : editor.put(`${addressOf(VISIT, id)}?locale=${locale}`, { ...values, version }).then();

/**
 * Saves a form, and once more if it is refused, and compares with what has to come of it.
 *
 * @returns the visit afterwards, and whether a row that was removed has come back: another one, though it looks the same.
 */
async function save(
  id: string,
  form: Form,
  before: State,
  choices: Choices,
  done: string[],
): Promise<{ state: State; hasNewRow: boolean }> {
  const conflicts = conflictsOf(form, before);
  const isPublication = choices.chance(5) && !lacksSourceText(after(form, before));
  const first = await send(id, form, form.values.version, isPublication);
  const edits = JSON.stringify([...form.edits, ...form.moved]);
  done.push(`${isPublication ? 'publish' : 'save'} ${form.locale}: ${first.status} ${edits}`);
  const errors: { path: string[] }[] = first.body.error?.details?.errors ?? [];
  const refused = [...new Set(errors.map(({ path }) => path[0]))];
  expect([first.status, refused.sort(), first.body.error?.message]).toEqual(
    conflicts.size > 0 ? [409, [...conflicts].sort(), expect.any(String)] : [200, [], undefined],
  );
  const now = await readState(editor, id);
  if (conflicts.size === 0) {
    expect(shown(now.cells)).toEqual(shown(after(form, before)));
    expect([form.opened.order, before.order, now.order, isInOrder(form, before, now)]).toEqual([
      ...[form.opened.order, before.order, now.order],
      true,
    ]);
    return { state: now, hasNewRow: false };
  }
  expect(shown(now.cells)).toEqual(shown(before.cells));
  if (choices.chance(2)) return { state: now, hasNewRow: false };
  const hasNewRow = bringsBackRow(form, before);
  // A row that comes back has the words of the form's language only: without the source's it cannot be published.
  const second = await send(id, form, first.body.error.details.version, isPublication && !hasNewRow);
  done.push(`  again: ${second.status}`);
  expect([second.status, second.body.error]).toEqual([200, undefined]);
  return { state: await readState(editor, id), hasNewRow };
}

async function play(seed: number) {
  const choices = new Choices(seed);
  const done: string[] = [];
  const [partner = ''] = linkable.partners;
  const id = await editor.make(VISIT, {
    ...own,
    title: 'Гости',
    occasion: 'Събор',
    partners: link(partner),
    ...(choices.chance(2) && { place: { name: 'Ниш', country: 'RS' } }),
    participants: [
      { place: 'Троян', count: 9001 },
      { place: 'Ниш', count: 9002, country: 'RS' },
      { place: 'Крайова', count: 9003, role: 'guest' },
    ],
    programme: [
      { date: '9001', title: 'Посрещане' },
      { date: '9002', title: 'Изпращане' },
    ],
  });
  if (choices.chance(2)) await editor.save(VISIT, id, { title: 'Guests', translation: 'done' }, 'en');
  try {
    let state = await readState(editor, id);
    const count = 2 + choices.number(3);
    const forms = Array.from({ length: count }, () => openForm(choices.one(LOCALES), state));
    let hasNewRows = false;
    for (let step = 0; step < STEPS; step += 1) {
      const place = choices.number(forms.length);
      const form = forms[place];
      if (!form) continue;
      for (let edits = 1 + choices.number(3); edits > 0; edits -= 1) edit(form, choices, linkable);
      if (!hasNewRows && choices.chance(8)) {
        done.push(`discard: ${(await editor.tryTo('discard', VISIT, id)).status}`);
        state = await readState(editor, id);
      }
      const saved = await save(id, form, state, choices, done);
      ({ state } = saved);
      forms[place] = openForm(form.locale, state);
      if (!saved.hasNewRow) continue;
      // Cells name rows by what is in them, which does not tell the new one from the old one that other forms still have.
      hasNewRows = true;
      for (const [index, { locale }] of forms.entries()) forms[index] = openForm(locale, state);
    }
  } catch (error) {
    throw new Error(`SEED=${seed} FORMS=1:\n${done.join('\n')}\n\n${(error as Error).message}`);
  } finally {
    await editor.tryTo('unpublish', VISIT, id);
    await editor.remove(VISIT, id, '*');
  }
}

test(
  `no save of an open form takes back another’s (SEED=${SEED}, ${FORMS} sequences)`,
  async () => {
    const failures: string[] = [];
    for (let number = 0; number < FORMS; number += 1)
      await play(SEED + number).catch((error: Error) => failures.push(error.message));
    if (failures.length > 0)
      throw new Error(`${failures.length} failed:\n${failures.slice(0, SHOWN).join('\n\n')}`);
  },
  FORMS * 60_000,
);
