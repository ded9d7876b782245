/** A confidence interval, in the unit of what it is for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
