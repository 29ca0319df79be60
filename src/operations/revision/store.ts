import type { Send } from '../../strapi/written-tables';

/** Which state of what readers see there is: within a revision, and a day, the same question has the same answer. */
export interface Revision {
  number: number;
  /** When it began. */
  since: Date;
}

/** Where the revision is. */
export interface RevisionStore {
  read: () => Revision | Promise<Revision>;
  /**
   * Lets it grow, in the transaction of a write that is about to commit or after a write without one.
   *
   * @param send to the connection of that write.
   */
  grow: (send: Send) => PromiseLike<unknown>;
  /** Called after the commit. */
  grown: () => void;
}
