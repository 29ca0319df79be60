import type { Revision, RevisionStore } from './store';

/** The revision on SQLite, which one process has to itself (operations/database/sqlite-lock.ts). */
export class InMemory implements RevisionStore {
  #current: Revision = { number: 0, since: new Date() };

  read() {
    return this.#current;
  }

  /** Only when it is stored: until then readers get what was there before. */
  grow() {
    return Promise.resolve();
  }

  grown() {
    this.#current = { number: this.#current.number + 1, since: new Date() };
  }
}
