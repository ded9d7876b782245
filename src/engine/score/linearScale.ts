import type { Bounds, Scale } from './Normalisation';

/** A straight line through a population. */
export interface Line {
  /** Raw value that becomes 0. */
  readonly offset: number;
  /** Raw distance that becomes 1. */
  readonly width: number;
  /** What every value becomes where the population does not vary. */
  readonly constant: number;
  readonly bounds: Bounds;
  /** Takes values beyond the bounds for the nearest bound. */
  readonly isClamped?: boolean;
}

/**
 * The scale (x - offset) / width. A width of 0 makes the line's constant of every value; one beyond the largest number
 * makes NaN, since dividing by it would make every value 0.
 *
 * @example
 * linearScale({ offset: 2, width: 4, constant: 0.5, bounds: { low: 2, high: 6 } }).invert(0.25); // 3
 */
export function linearScale(line: Line): Scale {
  const { offset, constant, bounds, isClamped = false } = line;
  const { low, high } = bounds;
  const width = Number.isFinite(line.width) ? line.width : NaN;
  const clamp = (value: number) => (value < low ? low : value > high ? high : value);
  return {
    bounds,
    apply(values) {
      const normalised = new Float64Array(values.length);
      if (width === 0) {
        for (let row = 0; row < values.length; row++) {
          normalised[row] = Number.isNaN(values[row]) ? NaN : constant;
        }
      } else if (isClamped) {
        for (let row = 0; row < values.length; row++)
          normalised[row] = (clamp(values[row]!) - offset) / width;
      } else {
        for (let row = 0; row < values.length; row++) normalised[row] = (values[row]! - offset) / width;
      }
      return normalised;
    },
    invert: (normalised) => clamp(offset + normalised * width),
  };
}
