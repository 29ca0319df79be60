/** The entries of lists of a page, by name. */
type Lists = Readonly<Record<string, readonly unknown[]>>;

/** How many of each list are shown. */
export type Lengths = Readonly<Record<string, number>>;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const lengthsOf = (lists: Lists): Lengths =>
  Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items.length]));

/**
 * Shortens lists by so many bytes: of the list that takes most the last entry goes, and so on.
 *
 * @param least how many of a list stay in any case.
 * @returns by how many bytes they are still too long.
 */
function shorten(lists: Lists, over: number, least: number): { lengths: Lengths; over: number } {
  const shown = Object.entries(lists).map(([name, items]) => ({ name, sizes: items.map(bytesOf) }));
  const bytes = ({ sizes }: { sizes: number[] }) => sizes.reduce((sum, size) => sum + size, 0);
  let left = over;
  while (left > 0) {
    const [longest] = shown
      .filter(({ sizes }) => sizes.length > least)
      .sort((one, other) => bytes(other) - bytes(one));
    if (!longest) break;
    left -= longest.sizes.pop() ?? 0;
  }
  return { lengths: Object.fromEntries(shown.map(({ name, sizes }) => [name, sizes.length])), over: left };
}

/**
 * A page with lists as long as there is room for: pictures and long titles make some entries five times as long as others, and a phone
 * has to load all of them.
 *
 * @param limits the bytes of a page, and how many of each list are shown in any case.
 * @param stages lists, the first to be shortened first.
 * @param pageOf the page with so many of each list.
 */
export function fitPage<Page>(
  { most, least }: { most: number; least: number },
  stages: readonly Lists[],
  pageOf: (lengths: Lengths) => Page,
): Page {
  let lengths: Lengths = Object.assign({}, ...stages.map(lengthsOf)) as Lengths; // Object.assign gives any
  const page = pageOf(lengths);
  let over = bytesOf(page) - most;
  if (over <= 0) return page;
  for (const lists of stages) {
    const shorter = shorten(lists, over, least);
    lengths = { ...lengths, ...shorter.lengths };
    over = shorter.over;
  }
  return pageOf(lengths);
}
