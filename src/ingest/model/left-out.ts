/** What the language model said that does not stand in its article, counted by what it is. */
export class LeftOut {
  private readonly counts = new Map<string, number>();

  /** @returns nothing, in a form that a list takes */
  count(what: string): [] {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
    return [];
  }

  add(other: LeftOut): void {
    for (const [what, count] of other.counts) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** `names: 3, dates: 1`, or nothing. */
  toString(): string {
    return [...this.counts].map(([what, count]) => `${what}: ${count}`).join(', ');
  }
}
