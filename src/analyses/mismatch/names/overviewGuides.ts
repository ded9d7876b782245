import type { CautionGuide, Guides, HeadlineGuide } from '../../../report/overview/Guide';
import { cellsWhere } from '../../../report/table/cellsWhere';
import { remember } from '../lists/remember';
import type { MismatchContext } from '../MismatchContext';
import { actionsTable } from '../tables/actionTables';
import { strataTable } from '../tables/onboardingTables';
import { differenceTable } from '../tables/returnTables';
import { mismatchListTable } from '../tables/mismatchListTable';
import { reweightedTable } from '../tables/priorityTables';
import { scoresTable } from '../tables/scoresTable';
import { sensitivityTable, weightsTable } from '../tables/scoreTables';
import { segmentsTable } from '../tables/segmentTables';

const first = 0;
const mismatched = mismatchListTable.cellAt(first, 'customer');
const returns = mismatchListTable.cellAt(first, 'roi');
const weights = weightsTable.cellAt(first, 'metric');

/** The lowest priority of the top group and the highest performance of the bottom group, where either may end in a tie. */
const lastIn = remember(({ customers, performance, placement, cuts }: MismatchContext['result']) => ({
  priority: placement.top.reduce(
    (least, each) => Math.min(least, customers.priority[each] ?? least),
    Infinity,
  ),
  performance: performance.scores.reduce(
    (most, score) => (score <= cuts.performance ? Math.max(most, score) : most),
    -Infinity,
  ),
}));

/** What each headline is, and which customers it counts. */
export const headlineGuides: Guides<HeadlineGuide> = {
  mismatch: {
    meaning: {
      en: 'Customers in the top group by priority and in the bottom group by performance. As many as chance gives would be there if priority and performance had nothing to do with each other.',
      'zh-CN':
        '投资优先级处于前列、综合表现却处于后列的客户。“随机情形下预计”是优先级与表现毫无关系时也会出现的数量。',
    },
    rows: mismatched,
  },
  roi: {
    meaning: {
      en: 'What a mismatched customer returns on average for each unit spent on acquiring it. Where a few returns are very large, the median is more telling.',
      'zh-CN': '错配客户平均每投入一单位获客成本带来的回报。少数客户回报特别高时，中位数更能说明问题。',
    },
    rows: returns,
  },
  belowLow: {
    meaning: {
      en: 'The share of mismatched customers whose return stays below the line that you set.',
      'zh-CN': '错配客户中，回报低于所设界线的占比。',
    },
    rows: returns,
  },
  watched: {
    meaning: {
      en: 'The share of mismatched customers in the lifecycle stages that you watch: what is at stake there is growth and renewal.',
      'zh-CN': '处于重点关注生命周期阶段的错配客户占比，关系到增长与续约。',
    },
    rows: mismatchListTable.cellAt(first, 'lifecycle'),
  },
  onboarding: {
    meaning: {
      en: 'How closely onboarding and adoption go together: 1 means in step, 0 unrelated. The brackets give the values that the data allow.',
      'zh-CN': '引导分数与采用率的相关程度：1 为完全同步，0 为无关。方括号内是数据支持的取值范围。',
    },
  },
  priority: {
    meaning: {
      en: 'How well the priority follows performance, by ranks: 1 means the same order, 0 no relationship, below 0 the reverse order.',
      'zh-CN': '优先级与表现在名次上的一致程度：1 为次序相同，0 为无关，负值为方向相反。',
    },
    rows: scoresTable.cellAt(first, 'customer'),
  },
};

/** Which figure a caution qualifies, and which rows it speaks of. */
export const cautionGuides: Guides<CautionGuide> = {
  noMismatch: { about: 'mismatch' },
  fewMismatched: { about: 'mismatch', rows: mismatched },
  expectedByChance: { about: 'mismatch', rows: mismatched },
  priorityUninformative: { about: 'priority', rows: scoresTable.cellAt(first, 'priority') },
  priorityRunsAgainst: { about: 'priority', rows: scoresTable.cellAt(first, 'priority') },
  priorityInformative: { about: 'priority', rows: scoresTable.cellAt(first, 'priority') },
  tiesAtPriorityCut: {
    about: 'mismatch',
    rows: cellsWhere(
      scoresTable,
      (customer, { result }) => result.customers.priority[customer] === lastIn(result).priority,
      'priority',
    ),
  },
  tiesAtPerformanceCut: {
    about: 'mismatch',
    rows: cellsWhere(
      scoresTable,
      (customer, { result }) => result.performance.scores[customer] === lastIn(result).performance,
      'performance',
    ),
  },
  constantMetric: { rows: weights },
  weakMetric: { rows: weights },
  steadyMetric: { rows: weights },
  methodSensitivity: { about: 'mismatch', rows: sensitivityTable.cellAt(first, 'variant') },
  weightSensitivity: { about: 'mismatch', rows: sensitivityTable.cellAt(first, 'variant') },
  rangeRestricted: { about: 'onboarding', rows: strataTable.cellAt(first, 'background') },
  selectedOnOutcome: { about: 'onboarding', rows: strataTable.cellAt(first, 'background') },
  repeatedPairs: { about: 'onboarding' },
  blankReturns: {
    about: 'roi',
    rows: cellsWhere(
      scoresTable,
      (customer, { result }) => Number.isNaN(result.returns?.values[customer] ?? 0),
      'roi',
    ),
  },
  returnsDoNotDiffer: { about: 'roi', rows: differenceTable.cellAt(first, 'difference') },
  returnIntervalsDisagree: { about: 'roi', rows: differenceTable.cellAt(first, 'difference') },
  skewedReturns: { about: 'roi', rows: returns },
  watchedStagesAbsent: { rows: mismatchListTable.cellAt(first, 'lifecycle') },
  smallCells: {
    rows: cellsWhere(segmentsTable, ({ top, pValue }) => top > 0 && pValue === undefined, 'industry'),
  },
  manyComparisons: { rows: segmentsTable.cellAt(first, 'industry') },
  reweightingCircular: { rows: reweightedTable.cellAt(first, 'rate') },
  reweightingPartlyCircular: { rows: reweightedTable.cellAt(first, 'rate') },
  notRescored: { rows: reweightedTable.cellAt(first, 'rate') },
  onboardingLine: { rows: actionsTable.cellOf(({ action }) => action.key === 'earlyWarning', 'customer') },
  unknownLevel: { rows: mismatchListTable.cellAt(first, 'level') },
  dormantWithoutCost: { rows: actionsTable.cellOf(({ action }) => action.key === 'dormant', 'customer') },
};
