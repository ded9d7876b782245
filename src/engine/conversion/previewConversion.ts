import type { ConversionParameters } from '../recipe/types';
import type { Table } from '../table/types';
import { rankKind } from './analyzeGroups';
import { readRecords } from './readRecords';
import { tierCode, type RankedGroups, type Tier, type TierCuts } from './types';

/** What the tiers would be under some parameters. */
export interface TierPreview {
  readonly groups: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly cuts: TierCuts;
  /** The best and the last of the high tier, as the pane names them. */
  readonly best: string | undefined;
  readonly lastHigh: string | undefined;
}
export interface ConversionPreview {
  readonly records: number;
  readonly calls: number;
  readonly customers: TierPreview;
  readonly products: TierPreview;
}

/**
 * Sizes of the tiers and ties at the cuts, without the rest of the analysis: quick enough to follow a slider.
 *
 * @throws Problem as `analyzeConversion` does
 */
export function previewConversion(table: Table, parameters: ConversionParameters): ConversionPreview {
  const { customers, products, measures } = readRecords(table);
  const byCustomer = rankKind('customer', customers, measures, parameters);
  const byProduct = rankKind('product', products, measures, parameters);
  return {
    records: table.rowCount,
    calls: byCustomer.ranking.calls.reduce((sum, calls) => sum + calls, 0),
    customers: preview(byCustomer),
    products: preview(byProduct),
  };
}

function preview({
  ranking,
  cuts,
}: {
  readonly ranking: RankedGroups;
  readonly cuts: TierCuts;
}): TierPreview {
  const size = (tier: Tier) => {
    const code = tierCode[tier];
    return ranking.tiers.filter((other) => other === code).length;
  };
  const tiers = { high: size('high'), mid: size('mid'), low: size('low') };
  return {
    groups: ranking.count,
    tiers,
    cuts,
    best: ranking.names[0],
    lastHigh: tiers.high === 0 ? undefined : ranking.names[tiers.high - 1],
  };
}
