import type { Send } from '../../strapi/written-tables';

/** Stands for a municipality where what is meant is common to all, or not known to be one's alone. */
export const COMMON = '';

/** Which state of what readers see there is: within a revision, and a day, the same question has the same answer. */
export interface Revision {
  number: number;
  /** When it began. */
  since: Date;
}

/** The revisions of what is common and of every municipality, by documentId, at one moment. */
export class Revisions {
  /** @param each what was never written may be missing, apart from what is common. */
  constructor(private readonly each: ReadonlyMap<string, Revision>) {}

  /**
   * The revision of what a municipality's answers are made of: its own and what is common. Both only grow, so their sum is the same
   * only while both are.
   *
   * @param municipality undefined for everything.
   */
  of(municipality: string | undefined): Revision {
    const keys = municipality === undefined ? this.each.keys() : new Set([COMMON, municipality]);
    let [number, since] = [0, new Date(0)];
    for (const key of keys) {
      const revision = this.each.get(key);
      if (!revision) continue;
      number += revision.number;
      if (revision.since > since) since = revision.since;
    }
    return { number, since };
  }
}

/** Where the revisions are. */
export interface RevisionStore {
  /** What `Revisions.of` gives now. */
  read: (municipality: string | undefined) => Revision | Promise<Revision>;
  readAll: () => Revisions | Promise<Revisions>;
  /**
   * Lets those of some municipalities grow, in the transaction of a write that is about to commit or after a write without one.
   *
   * @param municipalities by documentId, or `COMMON`.
   * @param send to the connection of that write.
   */
  grow: (municipalities: readonly string[], send: Send) => PromiseLike<unknown>;
  /** Called after the commit. */
  grown: (municipalities: readonly string[]) => void;
}
