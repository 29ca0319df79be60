interface Cell {
  row: string;
  column: string;
  expected: number;
  /** The number of the diagonal that it is on: each has a cell of every row, and some of every column. */
  diagonal: number;
}

/** A table as it is read: the first line names the columns, each other line a row; `-` is a cell that is not asked. */
export const cellsOf = (text: string): Cell[] => {
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head
    .trim()
    .split(/\s{2,}/)
    .slice(1);
  return lines.flatMap((line, rowIndex) => {
    const [row = '', ...cells] = line.trim().split(/\s{2,}/);
    if (cells.length !== columns.length)
      throw new Error(`"${row}" has ${cells.length} cells for ${columns.length} columns.`);
    return columns.flatMap((column, index) =>
      cells[index] === '-'
        ? []
        : [{ row, column, expected: Number(cells[index]), diagonal: (rowIndex + index) % columns.length }],
    );
  });
};

/**
 * The cells that this run asks: one of each row in `npm test`, by other columns from row to row; the others in `npm run test:long`
 * (CELLS=others), or all by hand (CELLS=all).
 */
export const cellsAsked = (text: string): Cell[] =>
  cellsOf(text).filter(({ diagonal }) => {
    if (process.env.CELLS === 'all') return true;
    return (diagonal === 0) === (process.env.CELLS !== 'others');
  });

/** Lines as they are read, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
