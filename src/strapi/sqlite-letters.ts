import type BetterSqlite3 from 'better-sqlite3';

const literal = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

const ANYTHING = '.*';

/** A LIKE pattern's parts as a regular expression's; `escape` makes a following % or _ literal. */
const partsOf = (like: string, escape: string | null): string[] => {
  const chars = [...like];
  const parts: string[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const char = chars[i] ?? '';
    const escaped = char === escape ? chars[i + 1] : undefined;
    if (escaped !== undefined) {
      parts.push(literal(escaped));
      i += 1;
    } else parts.push({ '%': ANYTHING, _: '.' }[char] ?? literal(char));
  }
  return parts;
};

/** A LIKE pattern as a regular expression, with an anchor only where the pattern has one, which is faster. */
const patternOf = (like: string, escape: string | null): RegExp => {
  const parts = partsOf(like, escape);
  const from = parts.length > 1 && parts[0] === ANYTHING ? '' : '^';
  const to = parts.length > 1 && parts.at(-1) === ANYTHING ? '' : '$';
  return new RegExp(`${from}${parts.slice(from ? 0 : 1, to ? undefined : -1).join('')}${to}`, 'isu');
};

/** SQLite's LIKE, but folding the case of every script: its own folds ASCII only, so „ОБЩИНА“ never finds „община“. */
const createLike = () => {
  let last: { like: string; escape: string | null; pattern: RegExp } | undefined;
  // One statement uses the same pattern for every row, so it is compiled once.
  return (like: unknown, value: unknown, escape: unknown = null): number | null => {
    if (like === null || value === null) return null;
    const [wanted, by] = [String(like), escape === null ? null : String(escape)];
    if (last?.like !== wanted || last.escape !== by) {
      last = { like: wanted, escape: by, pattern: patternOf(wanted, by) };
    }
    return last.pattern.test(String(value)) ? 1 : 0;
  };
};

/**
 * Hold: `LOWER(…)` and `LIKE` in the statements that Strapi makes of `$containsi`, `$eqi`, `_q` and the like
 * (database/dist/query/helpers/where.js). On SQLite both handle ASCII only, and Strapi will not fix it
 * (strapi/strapi#14597); so we replace the SQLite functions behind them. It can go when Strapi defines them itself.
 */
export function knowCyrillic(connection: BetterSqlite3.Database) {
  connection.function('lower', { deterministic: true }, (value: unknown) =>
    value === null ? null : String(value).toLowerCase(),
  );
  connection.function('like', { deterministic: true, varargs: true }, createLike());
}
