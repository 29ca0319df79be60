import { COMMON, Revisions, type Revision, type RevisionStore } from './store';

/** The revisions on SQLite, which one process has to itself (operations/database/sqlite-lock.ts). */
export class InMemory implements RevisionStore {
  readonly #each = new Map<string, Revision>([[COMMON, { number: 0, since: new Date() }]]);

  read(municipality: string | undefined) {
    return new Revisions(this.#each).of(municipality);
  }

  readAll() {
    return new Revisions(new Map(this.#each));
  }

  /** Only when it is stored: until then readers get what was there before. */
  grow() {
    return Promise.resolve();
  }

  grown(municipalities: readonly string[]) {
    for (const each of municipalities)
      this.#each.set(each, { number: (this.#each.get(each)?.number ?? 0) + 1, since: new Date() });
  }
}
