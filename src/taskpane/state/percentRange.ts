import type { ParameterSet, ParameterValues } from '../../engine/recipe/ParameterSet';

/** Between which fractions a share can be chosen. */
export interface PercentRange {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Whole percents within the range of a parameter. A share that excludes others takes at most what they leave.
 *
 * @example percentRange(conversionParameters, 'highShare', { minimum: 0.001, maximum: 0.999 }, { …, lowShare: 0.2 })
 * // { minimum: 0.01, maximum: 0.8 }
 */
export function percentRange(
  { disjointShares }: Pick<ParameterSet, 'disjointShares'>,
  name: string,
  { minimum, maximum }: PercentRange,
  values: ParameterValues,
): PercentRange {
  const others = disjointShares.includes(name) ? disjointShares.filter((other) => other !== name) : [];
  const taken = others.reduce((sum, other) => sum + Number(values[other]), 0);
  return {
    minimum: Math.ceil(minimum * 100) / 100,
    maximum: Math.min(Math.floor(maximum * 100) / 100, 1 - taken),
  };
}
