/**
 * Where the rows or the columns of a sheet begin, in pixels. Nearly all of a million rows have the standard height,
 * so that only the others are kept.
 */
export class LineOffsets {
  /** Lines of another size in ascending order, and how much they add to everything behind them. */
  private readonly lines: readonly number[];
  private readonly sizes: ReadonlyMap<number, number>;
  private readonly added: readonly number[];

  constructor(
    readonly count: number,
    private readonly standard: number,
    sizes: ReadonlyMap<number, number>,
  ) {
    this.sizes = sizes;
    this.lines = [...sizes.keys()].filter((line) => line < count).sort((a, b) => a - b);
    let sum = 0;
    this.added = this.lines.map((line) => (sum += (sizes.get(line) ?? standard) - standard));
  }

  /** Where a line begins; the line after the last one begins at the end. */
  start(line: number): number {
    const before = this.changedBefore(line);
    return line * this.standard + (before === 0 ? 0 : this.added[before - 1]!);
  }

  size(line: number): number {
    return this.sizes.get(line) ?? this.standard;
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line at a distance from the beginning. */
  lineAt(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many lines of another size stand before this one. */
  private changedBefore(line: number): number {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lines[middle]! < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Lines from the first to the last; none where the last comes before the first. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export function numbers({ first, last }: Lines): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_line, index) => first + index);
}
