/**
 * Puts items after those they need, and keeps together those that need each other, directly or over others (Tarjan's
 * strongly connected components). Otherwise the order stays as it was.
 *
 * @param items each once.
 * @param needsOf what an item needs; what is not among the items does not count.
 * @returns groups: one of a single item, or one of all that need each other.
 */
export function groupsInOrder<Item>(
  items: readonly Item[],
  needsOf: (item: Item) => readonly Item[],
): Item[][] {
  interface Visit {
    index: number;
    /** The earliest item on the path that leads back to it. */
    lowest: number;
    isOpen: boolean;
  }
  const visits = new Map<Item, Visit>();
  const path: Item[] = [];
  const groups: Item[][] = [];
  const enter = (item: Item): Visit => {
    const visit: Visit = { index: visits.size, lowest: visits.size, isOpen: true };
    visits.set(item, visit);
    path.push(item);
    for (const needed of needsOf(item)) {
      if (!items.includes(needed)) continue;
      const known = visits.get(needed);
      if (known === undefined) visit.lowest = Math.min(visit.lowest, enter(needed).lowest);
      else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.index);
    }
    if (visit.lowest === visit.index) {
      const group = path.splice(path.indexOf(item));
      for (const each of group) Object.assign(visits.get(each) ?? {}, { isOpen: false });
      groups.push(items.filter((each) => group.includes(each)));
    }
    return visit;
  };
  for (const item of items) if (!visits.has(item)) enter(item);
  return groups;
}
