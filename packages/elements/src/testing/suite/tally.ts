/** Which of the two is tried. */
export type Kind = 'native' | 'ours';

/** Asserts, and counts. It throws plain errors, which every runner understands. */
export class Tally {
  readonly counts: Record<Kind, number> = { native: 0, ours: 0 };
  #kind: Kind;

  constructor(kind: Kind = 'native', counts?: Record<Kind, number>) {
    this.#kind = kind;
    if (counts) this.counts = counts;
  }

  /** The same count, for the other kind. */
  of(kind: Kind): Tally {
    return new Tally(kind, this.counts);
  }

  /** Fails unless it is true. */
  ok(condition: unknown, words: string): asserts condition {
    this.counts[this.#kind]++;
    if (!condition) throw new Error(words);
  }

  /** Fails unless both are written the same. */
  equal(found: unknown, expected: unknown, words: string): void {
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    this.ok(a === b, `${words}: ${a} where ${b} is expected`);
  }
}
