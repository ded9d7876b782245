import type { ConversionParameters } from './parameters';
import type { CategoryColumn } from '../table/types';
import { groupRecords, type GroupCounts, type RecordMeasures } from './groupRecords';
import type { PerSubject, Subject } from './perSubject';
import { rankGroups, type Ranking } from './rankGroups';
import type { Outcome } from './readOutcomes';
import { scoreCustomers } from './scoreCustomers';
import { scoreProducts } from './scoreProducts';
import type { Score } from './sumTerms';

type MakeScore = (
  counts: GroupCounts,
  known: ReadonlySet<Outcome>,
  parameters: ConversionParameters,
) => Score;

const scores: PerSubject<MakeScore> = {
  customer: (counts, known, { customerWeights }) => scoreCustomers(counts, known, customerWeights),
  product: (counts, known, { productWeights }) => scoreProducts(counts, known, productWeights),
};

/**
 * Groups the records by customer or by product, scores the groups and ranks them.
 *
 * @param keep 1 for each record that counts; all when omitted
 */
export function rankSubject(
  subject: Subject,
  groups: CategoryColumn,
  measures: RecordMeasures,
  parameters: ConversionParameters,
  keep?: Uint8Array,
): Ranking {
  const counts = groupRecords(groups, measures, keep);
  const { known } = measures.outcomes;
  const score = scores[subject](counts, known, parameters);
  return rankGroups(subject, groups.labels, counts, score, known, parameters);
}
