import type { ConversionParameters } from './parameters';
import { tierCode, type Tier } from '../score/valueTier';
import type { Table } from '../table/types';
import type { TierCuts } from './assignTiers';
import { perSubject, type PerSubject } from './perSubject';
import type { RankedGroups, Ranking } from './rankGroups';
import { rankSubject } from './rankSubject';
import { readRecords } from './readRecords';

/** What the tiers would be under some parameters. */
export interface TierPreview {
  readonly groups: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly cuts: TierCuts;
  readonly ranking: Pick<RankedGroups, 'names' | 'codes' | 'places' | 'tiers' | 'scores'>;
}
export interface ConversionPreview {
  readonly records: number;
  readonly calls: number;
  readonly subjects: PerSubject<TierPreview>;
}

/**
 * Sizes of the tiers and ties at the cuts, without the rest of the analysis: quick enough to follow a slider.
 *
 * @throws Problem as `analyzeConversion` does
 */
export function previewConversion(table: Table, parameters: ConversionParameters): ConversionPreview {
  const { groups, measures } = readRecords(table);
  const rankings = perSubject((subject) => rankSubject(subject, groups[subject], measures, parameters));
  return {
    records: table.rowCount,
    calls: rankings.customer.ranking.calls.reduce((sum, calls) => sum + calls, 0),
    subjects: perSubject((subject) => preview(rankings[subject])),
  };
}

function preview({ ranking, cuts }: Ranking): TierPreview {
  const size = (tier: Tier) => ranking.tiers.filter((code) => code === tierCode[tier]).length;
  const tiers = { high: size('high'), mid: size('mid'), low: size('low') };
  return {
    groups: ranking.count,
    tiers,
    cuts,
    ranking,
  };
}
