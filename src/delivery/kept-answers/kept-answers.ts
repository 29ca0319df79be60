import { LRUCache } from 'lru-cache';
import { ReadyAnswer } from './ready-answer';

interface Kept {
  state: string;
  answer: ReadyAnswer;
}

/** What an answer takes in memory beside its bytes: of small ones it is most of it, and everybody can ask for many. */
const BESIDE = 1024;

/** Answers to readers, ready to be sent, for as long as they are true. */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Kept>;
  /** What is being computed, by state and question. */
  readonly #computing = new Map<string, Promise<ReadyAnswer | undefined>>();

  /** @param bytes of memory that they may take; those that were not asked for longest go first. */
  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ answer }, question) => answer.size + question.length + BESIDE,
    });
  }

  /**
   * The answer to a question: the kept one, or one that is computed now. Of those who ask the same at the same time the
   * first computes it, and the others wait for it.
   *
   * @param state of all that answers are made of, as it was read before: what is written while an answer is computed
   *   begins another state.
   * @param compute gives the JSON of an answer that may be kept, else undefined. What it throws is thrown to its own caller
   *   only: a refusal is in the reader's language.
   * @returns undefined where there is none to keep.
   */
  async to(question: string, state: string, compute: () => Promise<string | undefined>) {
    const kept = this.#kept.get(question);
    if (kept?.state === state) return kept.answer;
    const asked = `${state} ${question}`;
    const computing = this.#computing.get(asked);
    if (computing) return computing;
    let answer: ReadyAnswer | undefined;
    let tellOthers: (answer: ReadyAnswer | undefined) => void = () => undefined;
    this.#computing.set(asked, new Promise((resolve) => (tellOthers = resolve)));
    try {
      const json = await compute();
      if (json === undefined) return undefined;
      answer = new ReadyAnswer(json);
      this.#kept.set(question, { state, answer });
      return answer;
    } finally {
      this.#computing.delete(asked);
      tellOthers(answer);
    }
  }
}
