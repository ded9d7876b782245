import { logisticNormalMean } from '../statistics/logisticNormalMean';
import { sum } from '../statistics/sum';
import type { Arrangement, Layout } from './arrangeObservations';
import { unseen } from './codeLevels';
import { EffectCovariance } from './EffectCovariance';
import type { RidgeFit } from './fitRidge';
import { levelOf, type Cases } from './Observations';
import type { Penalties } from './stepTowardsMaximum';

/** What is known of the log odds of cases: normal. */
export interface LogOdds {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/**
 * Effects of factors that add up on the log odds, known as far as the observations tell: they are normal around the fit, with
 * the inverse of its curvature as covariance; a level that was never observed may have any effect of the distribution
 * that the penalty stands for.
 *
 * The probability of a case is the mean over what its log odds may be, which lies nearer to one half than the share that the most likely ones
 * stand for. So that what is said of the observations adds up to what came of them, the intercept is moved until the mean
 * probability over them is their rate.
 */
export class LinearModel {
  readonly intercept: number;
  private readonly layout: Layout;
  private readonly covariance: EffectCovariance;

  constructor(
    arrangement: Arrangement,
    private readonly penalties: Penalties,
    private readonly fit: RidgeFit,
  ) {
    this.layout = arrangement.layout;
    this.covariance = new EffectCovariance(arrangement.layout, arrangement.links, fit.curvature);
    this.intercept = fit.effects.dense[0]! + this.findShift(arrangement);
  }

  /** Places of the model's factors among those of the cases. */
  get factors(): readonly number[] {
    return this.layout.factors;
  }

  /** The log odds of some cases, in the order of `rows`. */
  predict(cases: Cases, rows: Int32Array): LogOdds {
    const columns = this.columnsOf(cases, rows);
    const own = columns[this.layout.wide]!;
    const means = new Float64Array(rows.length);
    const variances = new Float64Array(rows.length);
    const met = new Int32Array(columns.length);
    // In the order of their wide column, so that what is the same for all of its cases is worked out once.
    for (const index of Uint32Array.from(own.keys()).sort((a, b) => own[a]! - own[b]!)) {
      // The intercept is column 0.
      let count = 1;
      let mean = this.intercept;
      let unknown = 0;
      for (let place = 0; place < columns.length; place += 1) {
        const column = columns[place]![index]!;
        if (column === unseen) unknown += this.varianceOfUnseen(place);
        else if (place === this.layout.wide) mean += this.fit.effects.wide[column]!;
        else {
          mean += this.fit.effects.dense[column]!;
          met[count++] = column;
        }
      }
      means[index] = mean;
      variances[index] = unknown + this.covariance.varianceOfSum(own[index]!, met, count);
    }
    return { means, variances };
  }

  /** The probability of a success: the mean over what the log odds may be. */
  probabilities(cases: Cases, rows: Int32Array): Float64Array {
    const { means, variances } = this.predict(cases, rows);
    return means.map((mean, index) => logisticNormalMean(mean, variances[index]!));
  }

  /** What the level of each of the model's factors adds to the log odds of a case; 0 where it was never observed. */
  effectsOf(cases: Cases, row: number): readonly { readonly factor: number; readonly effect: number }[] {
    const { wide, factors } = this.layout;
    return this.columnsOf(cases, Int32Array.of(row)).map((columns, place) => {
      const column = columns[0]!;
      const effects = place === wide ? this.fit.effects.wide : this.fit.effects.dense;
      return { factor: factors[place]!, effect: column === unseen ? 0 : effects[column]! };
    });
  }

  /** Column of each case, a list a factor of the model; dense ones as they stand among all dense columns. */
  private columnsOf(cases: Cases, rows: Int32Array): Int32Array[] {
    const { factors, codings, wide, firstColumns } = this.layout;
    return factors.map((factorPlace, place) => {
      const factor = cases.factors[factorPlace]!;
      const { columnOfLevel } = codings[place]!;
      const first = place === wide ? 0 : firstColumns[place]!;
      return Int32Array.from(rows, (row) => {
        const column = columnOfLevel[levelOf(factor, row)]!;
        return column === unseen ? unseen : first + column;
      });
    });
  }

  private varianceOfUnseen(place: number): number {
    const { wide, firstColumns } = this.layout;
    return 1 / (place === wide ? this.penalties.wide : this.penalties.dense[firstColumns[place]!]!);
  }

  /** By how much the intercept has to move: Newton's method on the mean of the probabilities. */
  private findShift(arrangement: Arrangement): number {
    const { means, variances } = this.logOddsOf(arrangement);
    const { trials, successes } = arrangement;
    const wanted = sum(successes);
    let shift = 0;
    for (let step = 0; step < mostShifts; step += 1) {
      let expected = 0;
      let slope = 0;
      for (let row = 0; row < means.length; row += 1) {
        const share = logisticNormalMean(means[row]! + shift, variances[row]!);
        expected += trials[row]! * share;
        slope += trials[row]! * share * (1 - share);
      }
      const change = (wanted - expected) / slope;
      shift += change;
      if (Math.abs(change) < smallestShift) break;
    }
    return shift;
  }

  /** The log odds of the observations themselves, the intercept where the fit left it. */
  private logOddsOf({ count, width, wide, columns }: Arrangement): LogOdds {
    const { effects } = this.fit;
    const means = new Float64Array(count);
    const variances = new Float64Array(count);
    const met = new Int32Array(width + 1);
    for (let row = 0; row < count; row += 1) {
      let mean = effects.dense[0]! + effects.wide[wide[row]!]!;
      for (let slot = 0; slot < width; slot += 1) {
        met[slot + 1] = columns[row * width + slot]!;
        mean += effects.dense[met[slot + 1]!]!;
      }
      means[row] = mean;
      variances[row] = this.covariance.varianceOfSum(wide[row]!, met, width + 1);
    }
    return { means, variances };
  }
}

const mostShifts = 20;
/** On the log odds: a hundred-thousandth of a probability, relative to it. */
const smallestShift = 1e-5;
