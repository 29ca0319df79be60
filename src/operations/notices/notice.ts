/** Where readers find an entry in a language: by its slug, in its municipality (by slug as well; null for what is common to all). */
export interface Address {
  slug: string;
  municipality: string | null;
}

/** What a site is told of an entry in a language. */
export interface Notice {
  /** The plural name of its type, as in its address: `visits`. */
  collection: string;
  documentId: string;
  locale: string;
  /** Where readers found it before; null where it was not published. */
  before: Address | null;
  /** Where they find it now; null where it is not published any more. */
  after: Address | null;
  /** Whether there is not even a draft any more. */
  isDeleted: boolean;
  /** The slugs of the municipalities whose pages are affected. */
  municipalities: readonly string[];
  /** The addresses whose answers may have changed. */
  addresses: readonly string[];
  /** Whether there are more than are named: all pages of these municipalities may have changed. */
  isWhole: boolean;
}

const union = <Value>(...lists: readonly (readonly Value[])[]): Value[] => [...new Set(lists.flat())];

/** Two notices of the same entry and language as one: from before the earlier to after the later. */
export const joined = (earlier: Notice, later: Notice): Notice => ({
  ...later,
  before: earlier.before,
  municipalities: union(earlier.municipalities, later.municipalities),
  addresses: union(later.addresses, earlier.addresses),
  isWhole: earlier.isWhole || later.isWhole,
});

/** What happened, as receivers know it. */
export const typeOf = ({ before, after, isDeleted }: Notice): string => {
  if (after === null) return isDeleted ? 'entry.deleted' : 'entry.withdrawn';
  if (before === null) return 'entry.published';
  const isMoved = before.slug !== after.slug || before.municipality !== after.municipality;
  return isMoved ? 'entry.moved' : 'entry.changed';
};

/**
 * The body of a notice (docs/integrators/notices.md).
 *
 * @param at when the entry changed.
 */
export const bodyOf = (notice: Notice, at: Date): string => {
  const { collection, documentId, locale, before, after, municipalities, addresses, isWhole } = notice;
  return JSON.stringify({
    type: typeOf(notice),
    timestamp: at.toISOString(),
    data: { collection, documentId, locale, before, after, municipalities, addresses, all: isWhole },
  });
};
