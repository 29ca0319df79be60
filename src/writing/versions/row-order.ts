/** The names of rows that are in all lists, in the order of the first. */
const common = (names: readonly string[], ...others: readonly (readonly string[])[]) =>
  names.filter((name) => others.every((other) => other.includes(name)));

/** Adds rows of another list, each after the one that it follows there. */
function withRowsOf(order: string[], other: readonly string[], isKept: (name: string) => boolean): string[] {
  const merged = [...order];
  let place = 0;
  for (const name of other) {
    const at = merged.indexOf(name);
    if (at !== -1) place = at + 1;
    else if (isKept(name)) {
      merged.splice(place, 0, name);
      place += 1;
    }
  }
  return merged;
}

/**
 * The order of rows that a form and a colleague may both have changed: of whom moved rows, with the rows that the other added
 * after those that they follow there.
 *
 * @param was the names when the form was opened.
 * @param mine as the form sends them.
 * @param theirs as they are stored.
 * @param kept those to keep.
 * @returns whether both moved rows, and differently.
 */
export function inMergedOrder(
  was: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlyMap<string, unknown>,
): { order: string[]; isDisputed: boolean } {
  const isKept = (name: string) => kept.has(name);
  const [before, sent, stored] = [
    common(was, mine, theirs),
    common(mine, was, theirs),
    common(theirs, was, mine),
  ].map((names) => names.join('\n'));
  const [first, second] = stored === before ? [mine, theirs] : [theirs, mine];
  return {
    order: withRowsOf(first.filter(isKept), second, isKept),
    isDisputed: sent !== before && stored !== before && sent !== stored,
  };
}
