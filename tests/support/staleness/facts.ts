/** What readers may see of a fact: every value that it has had, in order, and which of them is acknowledged. */
interface History {
  values: string[];
  acknowledged: number;
}

/** What a reader was shown, by fact. */
export type Seen = Readonly<Record<string, string>>;

/** The values that were acknowledged at a moment, by their place in the history. */
export type Moment = ReadonlyMap<string, number>;

/**
 * What writers have published, fact by fact, for readers to compare with: an answer may show the value that was acknowledged when it was
 * asked for, or any that has been begun to be written since, and no other.
 */
export class Facts {
  readonly #of = new Map<string, History>();
  /** How many writes have begun. */
  writes = 0;
  /** Looks at what shows some facts: before a write, so that it is kept, and when it is acknowledged. */
  look: (names: readonly string[]) => Promise<void> = () => Promise.resolve();

  /** Writes facts. Of one fact only one writer writes at a time. */
  async change(values: Seen, write: () => Promise<unknown>) {
    await this.look(Object.keys(values));
    this.writes += 1;
    const changed = Object.entries(values).map(([name, value]) => {
      const history = this.#of.get(name) ?? { values: [], acknowledged: 0 };
      this.#of.set(name, history);
      history.values.push(value);
      return history;
    });
    await write();
    for (const history of changed) history.acknowledged = history.values.length - 1;
    await this.look(Object.keys(values));
  }

  /** The acknowledged value. */
  now(name: string): string {
    const { values = [], acknowledged = 0 } = this.#of.get(name) ?? {};
    const value = values[acknowledged];
    if (value === undefined) throw new Error(`Nothing is known of ${name}.`);
    return value;
  }

  moment(): Moment {
    return new Map([...this.#of].map(([name, { acknowledged }]) => [name, acknowledged]));
  }

  /** What an answer shows wrongly that was asked for at a moment and is there now. */
  wrong(seen: Seen, asked: Moment): string[] {
    return Object.entries(seen).flatMap(([name, value]) => {
      const possible = this.#of.get(name)?.values.slice(asked.get(name)) ?? [];
      return possible.includes(value)
        ? []
        : [`${name} is ${JSON.stringify(value)}, not ${JSON.stringify(possible)}`];
    });
  }
}
