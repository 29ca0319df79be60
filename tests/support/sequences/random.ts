/** A reproducible source of choices: mulberry32 (Tommy Ettinger, public domain). The same seed gives the same sequence. */
export class Choices {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to but without `below`. */
  number(below: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  }

  chance(oneIn: number): boolean {
    return this.number(oneIn) === 0;
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.number(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** Some of the items, in any order. */
  some<T>(items: readonly T[]): T[] {
    return this.shuffled(items).slice(0, this.number(items.length + 1));
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(this.number(left.length), 1)).flat();
  }
}
