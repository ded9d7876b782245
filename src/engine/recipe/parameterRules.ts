import { nearestName } from '../nearness';
import { Problem } from '../problem';
import { shownValue } from './shownValue';
import { normalisationMethods } from '../score/normalisations';
import type { ConversionParameters, MismatchParameters } from './types';

/** What a parameter may be. Lists of numbers and choices have a fixed length. */
export type ParameterRule =
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number; readonly whole?: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'numbers';
      readonly length: number;
      readonly minimum: number;
      readonly maximum: number;
      readonly mayBeEmpty?: boolean;
    }
  | { readonly kind: 'choices'; readonly length: number; readonly choices: readonly string[] }
  | { readonly kind: 'texts' };

const share: ParameterRule = { kind: 'number', minimum: 0, maximum: 1 };
/** A tier of nobody or of everybody is no tier. */
const tierShare: ParameterRule = { kind: 'number', minimum: 0.001, maximum: 0.999 };
const count: ParameterRule = { kind: 'number', minimum: 0, maximum: 1_048_576, whole: true };
const days: ParameterRule = { kind: 'number', minimum: 0, maximum: 36_500, whole: true };
const rows: ParameterRule = { kind: 'choice', choices: ['all', 'visible'] };

export const conversionRules: Readonly<Record<keyof ConversionParameters, ParameterRule>> = {
  customerWeights: { kind: 'numbers', length: 3, minimum: -1, maximum: 1 },
  productWeights: { kind: 'numbers', length: 4, minimum: -1, maximum: 1 },
  highShare: tierShare,
  lowShare: tierShare,
  tierRule: { kind: 'choice', choices: ['rank', 'percentile'] },
  stopRecords: count,
  stopRejectRate: share,
  smallSample: count,
  cautionSample: count,
  maturityDays: days,
  callWindowDays: days,
  targetHighCustomerShare: share,
  targetLowCustomerShare: share,
  targetCustomerCallRate: share,
  targetHighProductShare: share,
  targetProductCallRate: share,
  targetLowProductCallRate: share,
  frozenCuts: { kind: 'numbers', length: 3, minimum: -1000, maximum: 1000, mayBeEmpty: true },
  rows,
};

export const mismatchRules: Readonly<Record<keyof MismatchParameters, ParameterRule>> = {
  weights: { kind: 'numbers', length: 3, minimum: 0, maximum: 1_000_000 },
  directions: { kind: 'choices', length: 3, choices: ['higher', 'lower'] },
  method: { kind: 'choice', choices: normalisationMethods },
  topShare: tierShare,
  bottomShare: tierShare,
  quantile: { kind: 'choice', choices: ['inc', 'lower'] },
  roiLow: { kind: 'number', minimum: -1_000_000, maximum: 1_000_000 },
  onboardingLow: { kind: 'number', minimum: -1_000_000, maximum: 1_000_000 },
  minimumCell: count,
  watchedStages: { kind: 'texts' },
  watchedShare: share,
  reweighting: { kind: 'numbers', length: 3, minimum: 0, maximum: 1_000_000 },
  duplicates: { kind: 'choice', choices: ['refuse', 'first', 'mean'] },
  rows,
};

export function rulesOf(analysis: 'conversion' | 'mismatch'): Readonly<Record<string, ParameterRule>> {
  return analysis === 'conversion' ? conversionRules : mismatchRules;
}

/**
 * The rule of one parameter. A name that every object has, such as `constructor`, is a parameter of none.
 *
 * @throws Problem `parameterUnknown` (facts: parameter, nearest, known)
 */
export function ruleOf(analysis: 'conversion' | 'mismatch', parameter: string): ParameterRule {
  const rules = Object.entries(rulesOf(analysis));
  const found = rules.find(([name]) => name === parameter);
  if (found !== undefined) return found[1];
  const known = rules.map(([name]) => name);
  const shown = shownValue(parameter);
  throw new Problem('parameterUnknown', { parameter: shown, nearest: nearestName(shown, known), known });
}
