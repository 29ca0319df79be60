import { askAt } from '../raw-requests';
import type { Facts, Seen } from './facts';

/** An answer to a reader. */
export interface Answer {
  status: number;
  location: string;
  body: unknown;
}

/** An address, and what an answer from there shows. */
export interface Watch {
  path: () => string;
  see: (answer: Answer) => Seen;
}

/** What readers were answered. */
export class Counts {
  checks = 0;
  /** Asked again at the same instance, while nothing was written since. */
  unchanged = 0;
  notModified = 0;
  readonly statuses = new Map<number, number>();
  readonly wrong: string[] = [];
}

interface Kept {
  etag: string | undefined;
  modified: string | undefined;
  answer: Answer;
  /** How many writes had begun when it was asked for. */
  writes: number;
}

/** No reader may see what begins so. */
export const DRAFT = 'ЧЕРНОВА';

/** A reader of one instance, who has a cache of his own, as a browser does. */
export class Reader {
  readonly #kept = new Map<string, Kept>();
  readonly #shown = new Map<string, Set<Watch>>();

  constructor(
    private readonly origin: string,
    private readonly facts: Facts,
    private readonly counts: Counts,
    private readonly random: () => number,
  ) {}

  /** How it asks: as if for the first time, for what is not the same as it has, or for what has changed since. */
  #conditions(kept: Kept | undefined): Record<string, string> {
    const how = this.random();
    if (kept?.etag && how < 0.4) return { 'If-None-Match': kept.etag };
    if (kept?.modified && how < 0.6) return { 'If-Modified-Since': kept.modified };
    return {};
  }

  async #ask(path: string): Promise<Answer> {
    const before = this.#kept.get(path);
    const { writes } = this.facts;
    if (before?.writes === writes) this.counts.unchanged += 1;
    const { status, headers, bytes } = await askAt(this.origin, path, this.#conditions(before));
    const text = bytes.toString();
    this.counts.statuses.set(status, (this.counts.statuses.get(status) ?? 0) + 1);
    if (text.includes(DRAFT)) this.counts.wrong.push(`${path} shows a draft`);
    if (status === 304 && before) {
      this.counts.notModified += 1;
      this.#kept.set(path, { ...before, modified: headers['last-modified'], writes });
      return before.answer;
    }
    const answer: Answer = {
      status,
      location: headers.location ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    };
    if (status === 200)
      this.#kept.set(path, {
        etag: headers.etag,
        modified: headers['last-modified'],
        answer,
        writes,
      });
    return answer;
  }

  /** Asks once, and notes what is wrong in the answer. */
  async check(watch: Watch) {
    const asked = this.facts.moment();
    const address = watch.path();
    const seen = watch.see(await this.#ask(address));
    for (const name of Object.keys(seen))
      this.#shown.set(name, (this.#shown.get(name) ?? new Set()).add(watch));
    const wrong = this.facts.wrong(seen, asked);
    this.counts.wrong.push(...wrong.map((each) => `${this.origin}${address}: ${each}`));
    this.counts.checks += 1;
  }
  /** Asks for all that has shown some facts. */
  async checkShowing(names: readonly string[]) {
    for (const watch of new Set(names.flatMap((name) => [...(this.#shown.get(name) ?? [])])))
      await this.check(watch);
  }
}
