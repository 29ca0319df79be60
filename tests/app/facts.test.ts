import { askSheet } from './facts/ask';
import { FACT_SHEETS } from './facts/sheets';
import { visit } from '../support/app';

const get = async (path: string) => {
  const { status, body } = await visit(path);
  return { status, body };
};

describe('every fact of the five source pages is found over the public API, in both languages, and none is invented', () => {
  test.each(FACT_SHEETS.map((sheet) => [sheet.municipality, sheet] as const))('%s', async (_, sheet) => {
    expect(await askSheet(get, sheet)).toEqual([]);
  });
});
