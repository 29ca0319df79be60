import { LRUCache } from 'lru-cache';
import type { Day } from '../../domain/day';
import type { Revision, Revisions } from '../../operations/revision/store';
import { changedSince } from './last-modified';
import { ReadyAnswer } from './ready-answer';

/** What is computed. */
export interface Computed {
  /** JSON. */
  text: string;
  /** Whose content it shows beside what is common; undefined for everybody's. */
  shows: string | undefined;
}

/** An answer, and what it was made of. */
export interface Kept {
  answer: ReadyAnswer;
  /** When readers last could notice a change of it. */
  changedAt: Date;
  shows: string | undefined;
  number: number;
  day: Day;
}

/** Asks for revisions as they are now. */
interface Now {
  of: (municipality: string | undefined) => Promise<Revision>;
  all: () => Promise<Revisions>;
}

/** What an answer takes in memory beside its bytes: of small ones it is most of it, and everybody can ask for many. */
const BESIDE = 1024;

/** Answers to readers, ready to be sent, for as long as they are true. */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Kept>;
  /** What is being computed, by everything that it is made of and the question. */
  readonly #computing = new Map<string, Promise<Kept | undefined>>();

  /** @param bytes of memory that they may take; those that were not asked for longest go first. */
  constructor(
    bytes: number,
    private readonly now: Now,
  ) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ answer }, question) => answer.size + question.length + BESIDE,
    });
  }

  /**
   * The answer to a question that is kept, if it is still true.
   *
   * @param day that it is: consent ends with it.
   */
  async find(question: string, day: Day): Promise<Kept | undefined> {
    const kept = this.#kept.get(question);
    if (kept?.day !== day) return undefined;
    return kept.number === (await this.now.of(kept.shows)).number ? kept : undefined;
  }

  /**
   * The answer to a question of which none is kept. Of those who ask the same at the same time the
   * first computes it, and the others wait for it.
   *
   * @param compute an answer that may be kept, else undefined. What it throws is thrown to its own caller
   *   only: a refusal is in the reader's language.
   * @returns undefined where there is none to keep.
   */
  async make(question: string, day: Day, compute: () => Promise<Computed | undefined>) {
    // Of all, since nobody knows yet what it will show, and before: what is written while it is computed makes another state.
    const before = await this.now.all();
    const kept = this.#kept.get(question);
    // Another may have computed it while this one waited for the revisions.
    if (kept?.day === day && kept.number === before.of(kept.shows).number) return kept;
    const asked = `${before.of(undefined).number} ${day} ${question}`;
    const computing = this.#computing.get(asked);
    if (computing) return computing;
    let made: Kept | undefined;
    let tellOthers: (made: Kept | undefined) => void = () => undefined;
    this.#computing.set(asked, new Promise((resolve) => (tellOthers = resolve)));
    try {
      const computed = await compute();
      if (computed === undefined) return undefined;
      const { text, shows } = computed;
      const { number, since } = before.of(shows);
      made = { answer: new ReadyAnswer(text), changedAt: changedSince(since, day), shows, number, day };
      this.#kept.set(question, made);
      return made;
    } finally {
      this.#computing.delete(asked);
      tellOthers(made);
    }
  }
}
