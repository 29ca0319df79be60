import { withNote } from '../../src/domain/shared/change-notes';

const at = new Date('2026-05-05T09:00:00Z');
const told = { at: '2026-05-05T09:00:00.000Z', note: 'Допълнен е списъкът.' };
const earlier = { at: '2026-04-01T09:00:00.000Z', note: 'Поправена е датата.' };

test.each([
  ['the first note', null, 'Допълнен е списъкът.', [told]],
  ['a note goes before the earlier ones', [earlier], ' Допълнен е списъкът. ', [told, earlier]],
  ['a publication without a note leaves them as they are', [earlier], null, [earlier]],
  ['so does a note that says nothing', [earlier], ' \n ', [earlier]],
  ['what is no note is left out', [earlier, null, 'Поправка'], null, [earlier]],
  ['no history and no note', 'Поправка', null, []],
])('%s', (_, history, note, expected) => {
  expect(withNote(history, note, at)).toEqual(expected);
});
