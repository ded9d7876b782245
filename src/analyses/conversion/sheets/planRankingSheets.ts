import { tierCode, type Tier } from '../../../engine/score/valueTier';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import { fitColumns } from '../../../report/layout/fitColumns';
import { palette } from '../../../report/palette';
import type { SheetPlan, TableColumn } from '../../../report/plan';
import type { ReportContext } from '../ReportContext';
import { sheetName, type SheetRole } from '../sheetNames';
import { rankingTexts } from '../texts/rankingTexts';
import { rankingColumns, type PlaceRange } from './rankingColumns';

/** The published lists: high and low tier of customers and products. */
export function planTierLists(context: ReportContext): SheetPlan[] {
  const { customer, product } = context.result.subjects;
  return [
    planList(context, 'highCustomers', customer.ranking, 'high'),
    planList(context, 'lowCustomers', customer.ranking, 'low'),
    planList(context, 'highProducts', product.ranking, 'high'),
    planList(context, 'lowProducts', product.ranking, 'low'),
  ];
}

/** The published rankings of all customers and all products. */
export function planRankings(context: ReportContext): SheetPlan[] {
  const { customer, product } = context.result.subjects;
  return [
    planList(context, 'customerRanking', customer.ranking),
    planList(context, 'productRanking', product.ranking),
  ];
}

function planList(
  { locale }: ReportContext,
  role: SheetRole,
  ranking: RankedGroups,
  tier?: Exclude<Tier, 'mid'>,
): SheetPlan {
  const range = tier === undefined ? { start: 0, end: ranking.count } : placesOfTier(ranking, tier);
  const columns = rankingColumns(ranking, range, locale, tier === undefined ? 'first' : 'last');
  const color = tier === 'high' ? palette.good : tier === 'low' ? palette.attention : palette.amount;
  return planPublishedSheet(role, sheetName(role, locale), columns, range.end - range.start, {
    tabColor: color,
    frozenColumns: tier === undefined ? 2 : 1,
    emptyText: rankingTexts[locale].emptyList,
  });
}

/** Where a tier stands in the ranking. */
export function placesOfTier(ranking: RankedGroups, tier: Tier): PlaceRange {
  const code = tierCode[tier];
  const start = ranking.tiers.indexOf(code);
  return start < 0 ? { start: 0, end: 0 } : { start, end: ranking.tiers.lastIndexOf(code) + 1 };
}

/**
 * A sheet that holds one list and nothing else, from A1 on: the published layout, which other tools read as a table
 * without being told where it starts.
 */
export function planPublishedSheet(
  role: SheetRole,
  name: string,
  columns: readonly TableColumn[],
  rowCount: number,
  look: { readonly tabColor: string; readonly frozenColumns: number; readonly emptyText: string },
): SheetPlan {
  return {
    role,
    name,
    columnWidths: fitColumns(columns),
    tabColor: look.tabColor,
    freeze: { rows: 1, columns: look.frozenColumns },
    printTitleRows: { first: 0, last: 0 },
    blocks: [
      {
        kind: 'table',
        name: `Payoff_${role}`,
        row: 0,
        column: 0,
        rowCount,
        columns,
        emptyText: look.emptyText,
      },
    ],
  };
}
