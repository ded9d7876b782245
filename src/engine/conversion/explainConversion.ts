import type { Tier } from '../score/valueTier';
import type { ConversionCore } from './analyzeCore';
import { groupAt } from './groupAt';
import type { Subject } from './perSubject';
import type { ScoreMeasure } from './sumTerms';

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
  readonly subject: Subject;
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
  { subjects }: ConversionCore,
  subject: Subject,
  name: string,
): Explanation | undefined {
  const { ranking, cuts } = subjects[subject];
  const place = ranking.names.indexOf(name);
  if (place < 0) return undefined;
  const { rank, tier, score, records } = groupAt(ranking, place);
  const distance = (line: number | undefined) => (line === undefined ? undefined : score - line);
  return {
    subject,
    name,
    rank,
    of: ranking.count,
    tier,
    score,
    records,
    terms: ranking.terms.map((term) => {
      // A term has a value for each group of the ranking.
      const normalised = term.normalised[place]!;
      const { measure, weight } = term;
      return { measure, raw: term.raw[place]!, normalised, weight, contribution: weight * normalised };
    }),
    missingMeasures: ranking.missingMeasures,
    toHighLine: distance(cuts.highScore),
    toLowLine: distance(cuts.lowScore),
  };
}
