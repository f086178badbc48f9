/** A queue that gives the smallest item first. */
export class Heap<Item> {
  private readonly items: Item[] = [];
  private readonly compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.compare = compare;
  }

  push(item: Item): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.swapIfLess(at, up)) return;
      at = up;
    }
  }

  pop(): Item | undefined {
    const [smallest] = this.items;
    const last = this.items.pop();
    if (this.items.length > 0 && last !== undefined) {
      this.items[0] = last;
      this.sink();
    }
    return smallest;
  }

  private sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.less(right, left) ? right : left;
      if (!this.swapIfLess(child, at)) return;
      at = child;
    }
  }

  private swapIfLess(a: number, b: number): boolean {
    if (!this.less(a, b)) return false;
    const [x, y] = [this.items[a], this.items[b]];
    if (x === undefined || y === undefined) return false;
    this.items[a] = y;
    this.items[b] = x;
    return true;
  }

  private less(a: number, b: number): boolean {
    const [x, y] = [this.items[a], this.items[b]];
    return x !== undefined && y !== undefined && this.compare(x, y) < 0;
  }
}
