import { tierNames, type ConversionResult, type GroupKind, type ScoreMeasure, type Tier } from './types';

/** One term of a group's score. */
export interface ExplainedTerm {
  readonly measure: ScoreMeasure;
  /** The count behind the measure: calls, signs, records or rejects. */
  readonly raw: number;
  readonly normalised: number;
  readonly weight: number;
  /** Weight times normalised: the contributions sum to the score. */
  readonly contribution: number;
}

/** Why a customer or product stands where it stands. */
export interface Explanation {
  readonly kind: GroupKind;
  readonly name: string;
  readonly rank: number;
  readonly of: number;
  readonly tier: Tier;
  readonly score: number;
  readonly records: number;
  readonly terms: readonly ExplainedTerm[];
  /** Measures that the score lacks because their column is missing. */
  readonly missingMeasures: readonly ScoreMeasure[];
  /** Score less the score of the last high group: below 0 is what is lacking to be high. */
  readonly toHighLine: number | undefined;
  /** Score less the score of the best low group. */
  readonly toLowLine: number | undefined;
}

/** @returns undefined where no group has the name */
export function explainConversion(
  result: ConversionResult,
  kind: GroupKind,
  name: string,
): Explanation | undefined {
  const { ranking, cuts } = kind === 'customer' ? result.customers : result.products;
  const place = ranking.names.indexOf(name);
  if (place < 0) return undefined;
  const score = ranking.scores[place]!;
  const distance = (line: number | undefined) => (line === undefined ? undefined : score - line);
  return {
    kind,
    name,
    rank: place + 1,
    of: ranking.count,
    tier: tierNames[ranking.tiers[place]!]!,
    score,
    records: ranking.records[place]!,
    terms: ranking.terms.map(({ measure, weight, raw, normalised }) => ({
      measure,
      raw: raw[place]!,
      normalised: normalised[place]!,
      weight,
      contribution: weight * normalised[place]!,
    })),
    missingMeasures: ranking.missingMeasures,
    toHighLine: distance(cuts.highScore),
    toLowLine: distance(cuts.lowScore),
  };
}
