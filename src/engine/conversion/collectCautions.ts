import type { Caution } from './cautions/makeCaution';
import { groupCautions } from './cautions/groupCautions';
import { recordCautions } from './cautions/recordCautions';
import { scoreCautions } from './cautions/scoreCautions';
import type { ConversionReview } from './reviewConversion';

/** What changes the reading of the report most. The summary and the pane show the beginning of the list only. */
const weightiest: readonly string[] = [
  'noCalls',
  'customerTiesAtBothCuts',
  'productTiesAtBothCuts',
  'customerTiesAtHighCut',
  'customerTiesAtLowCut',
  'productMeansAgainstPooled',
  'callBeforeApplication',
  'namesTakenBack',
  'zeroByChance',
  'customerSmallSamples',
  'immatureRecords',
  'duplicates',
  'duplicatesWithoutNumbers',
  'kpiFixedByRule',
];

/**
 * What a careful reader should know beside the figures, each with its size, the weightiest first. A caution never changes
 * a figure, and one that does not apply is not there.
 */
export function collectCautions(review: ConversionReview): Caution[] {
  const cautions = [...groupCautions(review), ...scoreCautions(review), ...recordCautions(review)];
  const weighty = weightiest.flatMap((code) => cautions.filter((caution) => caution.code === code));
  return [...weighty, ...cautions.filter(({ code }) => !weightiest.includes(code))];
}
