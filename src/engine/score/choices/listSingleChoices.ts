import { sum } from '../../statistics/sum';
import type { NormalisationMethod } from '../normalisations';
import type { Choice, Choices } from './Choice';
import { moveOfShare } from './moveOfShare';
import { shiftWeight } from './shiftWeight';

/** A single weight is changed by so many points of the whole. */
const weightStep = 0.1;

/** One choice that is another, and all choices then. */
export interface OtherChoice<Rule extends string> {
  readonly choice: Choice<Rule>;
  readonly choices: Choices<Rule>;
}

/**
 * Every choice changed alone: each weight 10 points up and down, each cut moved up and down, every other method, every
 * other rule. A weight of 0, which leaves a metric out, and one that is alone are not changed.
 */
export function listSingleChoices<Rule extends string>(
  made: Choices<Rule>,
  methods: readonly NormalisationMethod[],
  rules: readonly Rule[],
): OtherChoice<Rule>[] {
  const whole = sum(made.weights.map(Math.abs));
  const weights = made.weights.map((weight) => weight / whole);
  const inUse = weights.filter((weight) => weight !== 0).length;
  return [
    ...weights.flatMap((weight, part) => {
      if (weight === 0 || inUse < 2) return [];
      return [weightStep, -weightStep].map((points): OtherChoice<Rule> => {
        const shifted = shiftWeight(weights, part, points);
        const to = settled(Math.abs(shifted[part] ?? NaN));
        return {
          choice: { kind: 'weight', part, from: Math.abs(weight), to },
          choices: { ...made, weights: shifted },
        };
      });
    }),
    ...made.shares.flatMap((share, part) =>
      [1, -1].map((sign): OtherChoice<Rule> => {
        const to = settled(share + sign * moveOfShare(share));
        return {
          choice: { kind: 'share', part, from: share, to },
          choices: { ...made, shares: made.shares.map((other, index) => (index === part ? to : other)) },
        };
      }),
    ),
    ...methods
      .filter((method) => method !== made.method)
      .map((method): OtherChoice<Rule> => ({
        choice: { kind: 'method', from: made.method, to: method },
        choices: { ...made, method },
      })),
    ...rules
      .filter((rule) => rule !== made.rule)
      .map((rule): OtherChoice<Rule> => ({
        choice: { kind: 'rule', from: made.rule, to: rule },
        choices: { ...made, rule },
      })),
  ];
}

/** Sums of decimals are taken for decimals: 0.2 - 0.05 is 0.15, not a little more. */
function settled(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
