import type { ConversionParameters } from './parameters';
import type { Tier } from '../score/valueTier';
import { mean } from '../statistics/mean';
import type { Table } from '../table/types';
import type { TierCuts } from './assignTiers';
import { compareFeatures, type FeatureDifference } from './compareFeatures';
import type { Subject } from './perSubject';
import type { RankedGroups } from './rankGroups';
import { rankSubject } from './rankSubject';
import type { Records } from './readRecords';
import { summarizeTiers, type TierSummary } from './summarizeTiers';
import { tierOfRecords } from './tierOfRecords';

/** One grouping of the records: who is in it, who stands where, what sets the tiers apart. */
export interface GroupAnalysis {
  readonly ranking: RankedGroups;
  readonly tiers: Readonly<Record<Tier, TierSummary>>;
  readonly cuts: TierCuts;
  readonly features: readonly FeatureDifference[];
  /** Unweighted mean of the call rates of all groups. */
  readonly meanCallRate: number | undefined;
}

/** The ranking of customers or products with what its tiers are like and what sets them apart. */
export function analyzeGroups(
  table: Table,
  subject: Subject,
  { groups, measures }: Records,
  parameters: ConversionParameters,
): GroupAnalysis {
  const { ranking, cuts } = rankSubject(subject, groups[subject], measures, parameters);
  const recordTiers = tierOfRecords(groups[subject], ranking);
  const { sampleSizes, testDays } = measures;
  return {
    ranking,
    cuts,
    tiers: summarizeTiers(ranking, { tiers: recordTiers, sampleSizes, testDays }),
    features: compareFeatures(table, subject, recordTiers, { sample_size: sampleSizes, test_days: testDays }),
    meanCallRate: mean(ranking.callRates),
  };
}
