import { everyone } from '../../../engine/mismatch/pickValues';
import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { MAXIMUM_ROWS } from '../../../report/layout/sheetLimits';
import { verdictColumns } from '../../../report/judgement/judgedColumns';
import { defineTable } from '../../../report/table/defineTable';
import { judgedCustomers, judgementWords } from '../judged';
import { customerColumns } from '../lists/customerColumns';
import type { MismatchContext } from '../MismatchContext';

/** Rows of a worksheet, less those above the table's body. */
export const mostScores = MAXIMUM_ROWS - 5;

/** All customers with their scores, highest priority first. */
export const scoresTable = defineTable({
  key: 'scores',
  excelName: 'CustomerScores',
  rows: ({ result: { customers } }: MismatchContext): ArrayLike<number> =>
    sortMembers(everyone(customers.count), customers.priority).subarray(0, mostScores),
  columns(kinds) {
    const columns = customerColumns(
      kinds,
      (rows) => new Int32Array(rows),
      (customer) => customer,
    );
    const { numbers, raw, normalised } = columns;
    return {
      customer: columns.customer,
      customerName: columns.customerName,
      quadrant: columns.quadrant(),
      lifecycle: columns.lifecycle,
      industry: columns.industry,
      size: columns.size,
      level: columns.level,
      priority: columns.priority,
      priorityPercentile: columns.priorityPercentile,
      performance: columns.performance,
      performancePercentile: columns.performancePercentile,
      sales: raw('sales'),
      salesNormalised: normalised('sales'),
      adoption: raw('adoption'),
      adoptionNormalised: normalised('adoption'),
      support: raw('support'),
      supportNormalised: normalised('support'),
      support_time: raw('support_time'),
      support_timeNormalised: normalised('support_time'),
      roi: columns.roi,
      onboarding: columns.onboarding,
      newPriority: numbers(
        { en: 'Re-weighted priority', 'zh-CN': '重新加权优先级' },
        'score',
        ({ result }) => result.reweighted?.scores,
        {},
      ),
      expectedReturn: numbers(
        { en: 'Expected ROI (team, level)', 'zh-CN': '预期 ROI（团队×级别）' },
        'ratio',
        ({ result }) => result.reweighted?.expectedReturn,
        {},
      ),
      oldRank: numbers(
        { en: 'Rank today', 'zh-CN': '现排名' },
        'count',
        ({ result }) => result.reweighted && known(result.reweighted.oldRanks),
        {},
      ),
      newRank: numbers(
        { en: 'New rank', 'zh-CN': '新排名' },
        'count',
        ({ result }) => result.reweighted && known(result.reweighted.newRanks),
        {},
      ),
      rankChange: numbers(
        { en: 'Places gained', 'zh-CN': '上升名次' },
        { code: '+#,##0;-#,##0;0' },
        ({ result: { reweighted } }) =>
          reweighted &&
          known(reweighted.oldRanks).map((rank, customer) => rank - (reweighted.newRanks[customer] ?? NaN)),
        {},
      ),
      sheetRow: columns.sheetRow,
      stays: columns.stays,
      borderline: columns.borderline,
      ...verdictColumns(kinds, judgedCustomers, judgementWords.classes),
    };
  },
});

/** A customer without a new score has no place, which is 0 among the ranks and a blank cell here. */
function known(ranks: Int32Array): Float64Array {
  return new Float64Array(ranks).map((rank) => (rank === 0 ? NaN : rank));
}
