import type { ConversionParameters } from './parameters';
import type { Tier } from '../score/valueTier';
import type { GroupAnalysis } from './analyzeGroups';
import type { SubjectRecords } from './assignRecords';
import { compareTierRates, type TierRatio } from './compareTierRates';
import { describeLowTier, type LowTierRejects } from './describeLowTier';
import { drawTierRates } from './drawTierRates';
import { judgeSubject, type SubjectJudgement } from './judgeSubject';
import { measureConcentration, type Concentration } from './measureConcentration';
import { measureStability, type Stability } from './measureStability';
import { sumTierCustomers } from './sumTierCustomers';
import { testTierChoices, type TierStability } from './testTierChoices';
import { testFeatures, type FeatureTests } from './testFeatures';
import { weighTiers, type TierEvidence } from './weighTiers';

/** Customers or products with how far their ranking can be trusted. */
export interface SubjectReview extends GroupAnalysis, SubjectJudgement {
  readonly concentration: Concentration;
  readonly lowRejects: LowTierRejects | undefined;
  readonly ratio: TierRatio;
  /** The customers behind each tier and the intervals of its rates. */
  readonly tierEvidence: Readonly<Record<Tier, TierEvidence>>;
  readonly stability: Stability | undefined;
  /** How far the tiers rest on the choices that were made. */
  readonly choices: TierStability;
  readonly tests: FeatureTests | undefined;
}

/** Verdicts and lists of one grouping, and how far its tiers can be trusted: intervals, concentration, stability, tests. */
export function reviewSubject(
  records: SubjectRecords,
  analysis: GroupAnalysis,
  parameters: ConversionParameters,
): SubjectReview {
  const { ranking, tiers, features } = analysis;
  const judged = judgeSubject(records, analysis, parameters);
  const tierCustomers = sumTierCustomers(ranking, records.cells);
  const drawn = drawTierRates(ranking, records.cells, tierCustomers);
  return {
    ...analysis,
    ...judged,
    concentration: measureConcentration(ranking),
    lowRejects: describeLowTier(ranking, parameters.smallSample),
    ratio: compareTierRates(tiers, drawn),
    tierEvidence: weighTiers(tierCustomers, drawn),
    stability: measureStability(ranking, judged.evidence.prior),
    choices: testTierChoices(ranking, parameters),
    tests: testFeatures(records.table, records.groups, ranking, features),
  };
}
