import type { MetricRole } from '../../../engine/mismatch/selectCustomers';
import type { DataCheck } from '../../../engine/table/types';
import type { FormatName } from '../../../report/figures/formats';
import { verdictColumns } from '../../../report/judgement/judgedColumns';
import type { Column, ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import { judgedCustomers, judgementWords } from '../judged';
import { customerColumns, isPlainNumber, metricFormats } from '../lists/customerColumns';
import { remember } from '../lists/remember';
import { widestGaps } from '../lists/widestGaps';
import type { MismatchContext } from '../MismatchContext';
import { metricWords, nobodyMismatched } from '../names/names';

/** The metric differs by row: a rate up to 1 in percent, what is greater as a number. */
const rateOrNumber = { code: '[<=1]0.0%;[>=1000]#,##0;General' };

/** The mismatched customers, the widest gap between priority and performance percentile first. */
export const mismatchListTable = defineTable({
  key: 'mismatchList',
  excelName: 'MismatchList',
  rows: ({ result }: MismatchContext): ArrayLike<number> => widestGaps(result),
  emptyText: nobodyMismatched,
  columns(kinds) {
    const columns = customerColumns(
      kinds,
      (rows) => new Int32Array(rows),
      (customer) => customer,
    );
    // Texts before numbers: a text beside a right-aligned number runs into it.
    return {
      customer: columns.customer,
      customerName: columns.customerName,
      lifecycle: columns.lifecycle,
      industry: columns.industry,
      size: columns.size,
      level: columns.level,
      ...changeColumns(kinds),
      priority: columns.priority,
      priorityPercentile: columns.priorityPercentile,
      performance: columns.performance,
      performancePercentile: columns.performancePercentile,
      roi: columns.roi,
      onboarding: columns.onboarding,
      teamSize: columns.teamSize,
      sales: columns.raw('sales'),
      adoption: columns.raw('adoption'),
      support: columns.raw('support'),
      support_time: columns.raw('support_time'),
      clv: columns.clv,
      cac: columns.cac,
      sheetRow: columns.sheetRow,
      flags: columns.texts({ en: 'Flags', 'zh-CN': '标记' }, flagsOf),
      stays: columns.stays,
      borderline: columns.borderline,
      ...verdictColumns(kinds, judgedCustomers, judgementWords.classes),
    };
  },
});

/** The single change that would take a mismatched customer out, in the columns of a list of them. */
export function changeColumns(kinds: ColumnKinds<MismatchContext, number>) {
  const { values } = kinds;
  return {
    changeMetric: values({ en: 'Metric to lift', 'zh-CN': '最易改善的指标' }, undefined, (rows, context) =>
      changesOf(rows, context).map(({ metric }) => metric),
    ),
    changeFrom: changeColumn(kinds, { en: 'Value now', 'zh-CN': '当前值' }, 'from'),
    changeTo: changeColumn(kinds, { en: 'Value needed (beyond)', 'zh-CN': '需超过的值' }, 'to'),
    gapToLine: values({ en: 'Gap to line', 'zh-CN': '距分界线' }, 'score', (rows, context) =>
      changesOf(rows, context).map(({ gap }) => gap),
    ),
  };
}

const noMetric: Words = { en: 'no single metric', 'zh-CN': '单一指标无法实现' };

interface Change {
  readonly gap: number;
  readonly metric: string;
  /** NaN where no single metric does it. */
  readonly from: number;
  readonly to: number;
  readonly isRate: boolean;
}

/** Gap to the line and the single change that takes the customer out. */
const changesOf = remember((rows: ArrayLike<number>, { result, check, prose }: MismatchContext): Change[] => {
  const { gaps, metrics, targets } = result.changes;
  const { mismatch } = result.placement;
  const places = new Int32Array(result.customers.count);
  mismatch.forEach((customer, place) => (places[customer] = place));
  return Array.from(rows, (customer) => {
    const place = places[customer] ?? NaN;
    const gap = gaps[place] ?? NaN;
    const metric = result.performance.metrics[metrics[place] ?? NaN];
    if (metric === undefined) return { gap, metric: prose.say(noMetric), from: NaN, to: NaN, isRate: false };
    return {
      gap,
      metric: prose.say(metricWords[metric.role]),
      from: metric.raw[customer] ?? NaN,
      to: targets[place] ?? NaN,
      isRate: isRate(metric.role, check),
    };
  });
});

function isRate(role: MetricRole, check: DataCheck): boolean {
  return metricFormats[role] === 'rate' && !isPlainNumber(role, check);
}

/** A value of the metric that differs by row, a number in the format of its metric. */
function changeColumn(
  { values }: ColumnKinds<MismatchContext, number>,
  name: Words,
  side: 'from' | 'to',
): Column<MismatchContext, number> {
  return values(
    name,
    rateOrNumber,
    (rows, context) => Float64Array.from(changesOf(rows, context), (change) => change[side]),
    {
      alignment: 'right',
      formatOf: (customer, context) => exceptionOf(changeOf(customer, context), side),
    },
  );
}

/** Rows whose format the rule of the column would get wrong: an amount up to 1, a rate beyond. */
function exceptionOf(change: Change | undefined, side: 'from' | 'to'): FormatName | undefined {
  if (change === undefined || Number.isNaN(change[side])) return undefined;
  const looksLikeRate = change[side] <= 1;
  if (looksLikeRate === change.isRate) return undefined;
  return change.isRate ? 'rate' : 'number';
}

const changesByCustomer = remember((context: MismatchContext) => {
  const { mismatch } = context.result.placement;
  const changes = changesOf(mismatch, context);
  return new Map(Array.from(mismatch, (customer, place) => [customer, changes[place]]));
});

function changeOf(customer: number, context: MismatchContext): Change | undefined {
  return changesByCustomer(context).get(customer);
}

/** What else is notable about a mismatched customer, in words. */
function flagsOf({ result, recipe, prose }: MismatchContext): (customer: number) => string {
  const { customers, returns, owners, healthPlan, dormant, placement } = result;
  const { roiLow, onboardingLow } = recipe.parameters;
  const below = (values: Float64Array | undefined, line: number) =>
    values && placement.mismatch.filter((customer) => (values[customer] ?? NaN) < line);
  const flags = [
    {
      words: { en: 'ROI below {line:number}', 'zh-CN': 'ROI 低于 {line:number}' },
      line: roiLow,
      members: below(returns?.values, roiLow),
    },
    {
      words: { en: 'onboarding below {line:number}', 'zh-CN': '引导分数低于 {line:number}' },
      line: onboardingLow,
      members: below(customers.onboarding, onboardingLow),
    },
    {
      words: { en: 'segment in the health plan', 'zh-CN': '属健康提升计划细分' },
      members: healthPlan?.members,
    },
    { words: { en: 'dormant', 'zh-CN': '休眠' }, members: dormant?.members },
    { words: { en: 'decision maker below VP', 'zh-CN': '决策者低于 VP' }, members: owners?.outreach },
  ];
  // A bit a flag: there are few sets of flags, each is put into words once.
  const sets = new Uint8Array(customers.count);
  flags.forEach(({ members }, bit) => {
    for (const customer of members ?? []) sets[customer] = (sets[customer] ?? 0) | (1 << bit);
  });
  const words = Array.from({ length: 1 << flags.length }, (_item, set) =>
    prose.list(
      flags
        .filter((_flag, bit) => (set & (1 << bit)) !== 0)
        .map(({ words: flag, line = NaN }) => prose.say(flag, { line })),
    ),
  );
  return (customer) => words[sets[customer] ?? 0] ?? '';
}
