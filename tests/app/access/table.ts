/** A table as it is read: the first line names the columns, each other line a row; `-` is a cell that is not asked. */
export const cellsOf = (text: string): { row: string; column: string; expected: number }[] => {
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head
    .trim()
    .split(/\s{2,}/)
    .slice(1);
  return lines.flatMap((line) => {
    const [row = '', ...cells] = line.trim().split(/\s{2,}/);
    if (cells.length !== columns.length)
      throw new Error(`"${row}" has ${cells.length} cells for ${columns.length} columns.`);
    return columns.flatMap((column, index) =>
      cells[index] === '-' ? [] : [{ row, column, expected: Number(cells[index]) }],
    );
  });
};

/** Lines as they are read, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
