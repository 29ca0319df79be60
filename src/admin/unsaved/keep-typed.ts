type Values = Readonly<Record<string, unknown>>;

/** A row of a repeatable component or of a dynamic zone; it has no id until it is stored. */
interface Row extends Values {
  /** By which the form tells its rows apart. */
  __temp_key__: string;
  id?: number | undefined;
}

interface Links extends Values {
  connect: readonly { id: unknown }[];
  disconnect?: readonly unknown[];
}

/** What Strapi’s form has imported. */
interface Tools {
  isEqual: (one: unknown, other: unknown) => boolean;
  generateNKeysBetween: (after: string | null, before: null, count: number) => string[];
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLinks = (value: unknown): value is Links => isValues(value) && Array.isArray(value.connect);
const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((each) => isValues(each) && '__temp_key__' in each);

/** Whether it is one component and the same one; a file looks alike, and is never put together from two. */
const isSamePart = (before: Values, typed: Values, read: Values) =>
  !('mime' in typed) &&
  read.id !== undefined &&
  [undefined, read.id].includes(before.id) &&
  typed.id === before.id;

/** A link that was sent and removed meanwhile is one to be taken away. */
const keepLinks = (before: Links, typed: Links): Links => {
  const isLinked = ({ id }: { id: unknown }) => typed.connect.some((each) => each.id === id);
  const removed = before.connect.filter((each) => !isLinked(each));
  return { ...typed, disconnect: [...(typed.disconnect ?? []), ...removed] };
};

/** Whether a stored row has the texts of one that was sent. */
const hasTexts = (stored: Row, sent: Row) =>
  Object.entries(sent).every(
    ([name, value]) => name === '__temp_key__' || typeof value !== 'string' || value.trim() === stored[name],
  );

/** Which stored row each of those that were sent has become: by its id, and a new one by its place among the new ones. */
const storedRows = (before: readonly Row[], read: readonly Row[]): ReadonlyMap<Row, Row> => {
  const isKnown = (row: Row) => row.id !== undefined && before.some(({ id }) => id === row.id);
  const fresh = read.filter((row) => !isKnown(row));
  const sent = before.filter(({ id }) => id === undefined);
  const free = new Set(fresh);
  const becomes = (row: Row): Row | undefined => {
    if (row.id !== undefined) return read.find(({ id }) => id === row.id);
    if (fresh.length === sent.length) return fresh[sent.indexOf(row)];
    // A colleague has added some, too.
    const found = [...free].find((each) => hasTexts(each, row));
    if (found) free.delete(found);
    return found;
  };
  return new Map(
    before.flatMap((row) => {
      const stored = becomes(row);
      return stored ? [[row, stored] as const] : [];
    }),
  );
};

/**
 * What a form shows after a save: what the server has stored, and on top of it what was typed since the save was sent. Rows are put
 * together one by one: a new row gets its id, and a colleague’s words in another field or row are shown, so that the next save neither makes the row
 * again nor takes those words back.
 */
export const keepingTyped = ({ isEqual, generateNKeysBetween }: Tools) => {
  const keepRows = (before: readonly Row[], typed: readonly Row[], read: readonly Row[]): Row[] => {
    const stored = storedRows(before, read);
    const taken = read.map(({ __temp_key__: key }) => key);
    const added = (row: Row): Row => {
      const [last = null] = [...taken].sort().reverse();
      const [next = ''] = generateNKeysBetween(last, null, 1);
      const key = taken.includes(row.__temp_key__) ? next : row.__temp_key__;
      taken.push(key);
      return { ...row, __temp_key__: key };
    };
    const kept = typed.flatMap((row): Row[] => {
      const sent = before.find(({ __temp_key__: key }) => key === row.__temp_key__);
      if (!sent) return [added(row)];
      const now = stored.get(sent);
      if (now) return [{ ...keepTyped(sent, row, now), __temp_key__: now.__temp_key__ }];
      // A colleague has removed it: the next save says so of what was typed into it.
      return isEqual(row, sent) ? [] : [added(row)];
    });
    const own = new Set(stored.values());
    read.forEach((row, index) => {
      if (own.has(row)) return;
      const at = kept.findIndex(({ __temp_key__: key }) => key === read[index - 1]?.__temp_key__);
      kept.splice(at + 1, 0, row);
    });
    return kept;
  };

  const keepValue = (before: unknown, typed: unknown, read: unknown): unknown => {
    if (isEqual(typed, before)) return read;
    const [sent = [], shown = [], stored = []] = [before, typed, read];
    if (isRows(sent) && isRows(shown) && isRows(stored)) return keepRows(sent, shown, stored);
    if (isLinks(before) && isLinks(typed)) return keepLinks(before, typed);
    if (isValues(before) && isValues(typed) && isValues(read) && isSamePart(before, typed, read))
      return keepTyped(before, typed, read);
    return typed;
  };

  /**
   * @param before what was sent.
   * @param typed what the form shows.
   * @param read what the server has stored.
   */
  const keepTyped = (before: Values, typed: Values, read: Values): Values => {
    const names = Object.keys({ ...before, ...typed });
    const typedSince = names.filter((name) => !isEqual(typed[name], before[name]));
    return {
      ...read,
      ...Object.fromEntries(
        typedSince.map((name) => [name, keepValue(before[name], typed[name], read[name])]),
      ),
    };
  };
  return keepTyped;
};
