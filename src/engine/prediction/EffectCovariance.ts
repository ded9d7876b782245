import { invertByFactor } from '../statistics/choleskyFactor';
import type { Layout } from './arrangeObservations';
import { unseen } from './codeLevels';
import type { ColumnLinks } from './linkColumns';
import type { Curvature } from './stepTowardsMaximum';

/**
 * How the effects of a fit vary together: the inverse of its curvature, in the blocks that it is kept in. With h what a wide
 * effect shares with the dense ones, and C the covariance of these, its variance is one over its own curvature plus hᵀ C h, and its
 * covariance with them is -C h.
 */
export class EffectCovariance {
  /** Of the dense effects, row by row. */
  readonly dense: Float64Array;
  private readonly size: number;
  /** C h of the wide effect that was asked for last, and its variance. */
  private readonly shared: Float64Array;
  private own = unseen;
  private ownVariance = 0;

  constructor(
    { denseCount }: Layout,
    private readonly links: ColumnLinks,
    private readonly curvature: Curvature,
  ) {
    this.size = denseCount;
    this.dense = invertByFactor(curvature.factor, denseCount);
    this.shared = new Float64Array(denseCount);
  }

  /** Asking for one wide effect after the other, each several times, costs no more than once each. */
  varianceOfWide(own: number): number {
    this.select(own);
    return this.ownVariance;
  }

  varianceOfDense(column: number): number {
    return this.dense[column * this.size + column]!;
  }

  /**
   * The variance of a sum of effects, each once.
   *
   * @param own the wide effect in it, or `unseen` for none
   * @param columns the dense effects in it, the first `count` of the list
   */
  varianceOfSum(own: number, columns: Int32Array, count: number): number {
    const { dense, size, shared } = this;
    let total = 0;
    for (let first = 0; first < count; first += 1) {
      const line = columns[first]! * size;
      total += dense[line + columns[first]!]!;
      for (let second = 0; second < first; second += 1) total += 2 * dense[line + columns[second]!]!;
    }
    if (own === unseen) return total;
    this.select(own);
    for (let first = 0; first < count; first += 1) total -= 2 * shared[columns[first]!]!;
    return total + this.ownVariance;
  }

  private select(own: number): void {
    if (own === this.own) return;
    this.own = own;
    const { dense, size, shared } = this;
    const { starts, columns } = this.links;
    const parts = this.curvature.shared;
    shared.fill(0);
    for (let place = starts[own]!; place < starts[own + 1]!; place += 1) {
      const line = columns[place]! * size;
      const part = parts[place]!;
      for (let column = 0; column < size; column += 1) shared[column]! += part * dense[line + column]!;
    }
    let variance = 1 / this.curvature.wide[own]!;
    for (let place = starts[own]!; place < starts[own + 1]!; place += 1)
      variance += parts[place]! * shared[columns[place]!]!;
    this.ownVariance = variance;
  }
}
