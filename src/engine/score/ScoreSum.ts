/** Digits that count, of the sizes of a row's terms; what differs beyond them differs by rounding alone. */
const digits = 14;
/** Powers of ten beyond this are no exact numbers. */
const largestPower = 22;

/**
 * A weighted sum of columns whose equal scores are equal numbers, whatever the order of the columns.
 *
 * 0.1 + 0.2 and 0.3 differ in their last bits, which would break ties at a cut and let the order of the metrics decide.
 * So the sum carries what each addition loses (Knuth's TwoSum), and is rounded to 14 digits of what the row's terms come
 * to without their signs. One column alone is not rounded.
 *
 * @see Knuth, The Art of Computer Programming 2, 4.2.2
 * @example
 * const sum = new ScoreSum(1);
 * sum.add(Float64Array.of(1), 0.1);
 * sum.add(Float64Array.of(1), 0.2);
 * Array.from(sum.finish()); // [0.3]
 */
export class ScoreSum {
  private readonly totals: Float64Array;
  /** What the additions lost. */
  private readonly lost: Float64Array;
  /** Sums of the terms without their signs. */
  private readonly sizes: Float64Array;
  private columns = 0;

  constructor(count: number) {
    this.totals = new Float64Array(count);
    this.lost = new Float64Array(count);
    this.sizes = new Float64Array(count);
  }

  /** Adds `weight` times a column; a missing value (NaN) makes the score missing. */
  add(column: Float64Array, weight: number): void {
    const { totals, lost, sizes } = this;
    for (let row = 0; row < totals.length; row++) {
      const term = weight * column[row]!;
      const before = totals[row]!;
      const after = before + term;
      const added = after - before;
      totals[row] = after;
      lost[row]! += before - (after - added) + (term - added);
      sizes[row]! += Math.abs(term);
    }
    this.columns++;
  }

  /** The scores, one a row. Adding to them afterwards is no use. */
  finish(): Float64Array {
    const { totals, lost, sizes } = this;
    if (this.columns < 2) return totals;
    for (let row = 0; row < totals.length; row++) {
      totals[row] = roundTo(totals[row]! + lost[row]!, decimalsOf(sizes[row]!));
    }
    return totals;
  }
}

/** Decimals of a score of a given size; a size that is a power of ten but for its last bits counts as one. */
function decimalsOf(size: number): number {
  return digits - Math.ceil(Math.log10(size) - 1e-9);
}

function roundTo(value: number, decimals: number): number {
  if (!(Math.abs(decimals) <= largestPower)) return value;
  const power = 10 ** Math.abs(decimals);
  return decimals < 0 ? Math.round(value / power) * power : Math.round(value * power) / power;
}
