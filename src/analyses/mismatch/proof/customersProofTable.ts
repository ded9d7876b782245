import { quadrantNames } from '../../../engine/mismatch/placeCustomers';
import type { PerformanceMetric } from '../../../engine/mismatch/scorePerformance';
import type { MetricRole } from '../../../engine/mismatch/selectCustomers';
import { differenceOf, roundedSum, tolerance } from '../../../report/proof/differences';
import { quotedText } from '../../../report/layout/quotedText';
import { readNumber } from '../../../report/proof/readNumber';
import { sourceCell } from '../../../report/proof/sourceCell';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, metricWords, quadrantWords, roleWords } from '../names/names';
import { shareName } from './metricsProofTable';
import { scaleFormulas, valuesName } from './normaliseFormula';
import { areAllProved, areAveraged, provedCustomers } from './provedCustomers';
import { readPriority } from './readPriority';

/** What formulas call the columns of the customers. */
export const customerNames = {
  priority: 'Payoff_priority',
  performance: 'Payoff_performance',
  quadrant: 'Payoff_quadrant',
  roi: 'Payoff_roi',
  differs: 'Payoff_differs',
};

/** What formulas call the two lines. */
export const lineNames = { priority: 'Payoff_priorityLine', performance: 'Payoff_performanceLine' };

/** A row for each customer: from the cells of the user's table to the quadrant, by formulas, and what is between them and ours. */
export const customersProofTable = defineTable({
  key: 'proofCustomers',
  excelName: 'MismatchProof',
  rows: provedCustomers,
  columns(kinds) {
    const { text, number, formula } = kinds;
    const hasReturns = ({ result }: MismatchContext) => result.returns !== undefined;
    return {
      customer: formula({ en: 'Customer', 'zh-CN': '客户' }, undefined, (customer, _cellOf, context) => {
        const cell = cellOf('customer_id', customer, context) ?? cellOf('customer_name', customer, context);
        return cell === undefined ? undefined : `=${cell}&""`;
      }),
      sheetRow: number(
        { en: 'Row in source', 'zh-CN': '源表行号' },
        { code: '0' },
        (customer, { result }) => result.customers.sheetRows[customer],
      ),
      priority: formula(
        roleWords.priority,
        'ratio',
        (customer, _cellOf, context) => `=${priorityFormula(customer, context)}`,
        { rangeName: customerNames.priority },
      ),
      ...metricColumns('sales', kinds),
      ...metricColumns('adoption', kinds),
      ...metricColumns('support', kinds),
      ...metricColumns('support_time', kinds),
      performance: formula(
        { en: 'Performance score', 'zh-CN': '综合表现分' },
        'score',
        (_customer, cell, { result }) => {
          const { metrics } = result.performance;
          const values = metrics.map(({ role }) => cell(role));
          const terms = metrics.map((metric) => `${shareName(metric)}*${cell(`${metric.role}Normalised`)}`);
          const isWhole = `COUNT(${cell('priority')},${values.join(',')})=${values.length + 1}`;
          return `=IF(${isWhole},${roundedSum(terms)},"")`;
        },
        { rangeName: customerNames.performance },
      ),
      quadrant: formula(
        headerWords.quadrant,
        undefined,
        (_customer, cell, { prose }) => {
          const [overinvested, wellPlaced, underinvested, rightlyLow] = quadrantNames.map((name) =>
            quotedText(prose.say(quadrantWords[name])),
          );
          const top = `${cell('priority')}-${lineNames.priority}>=-${tolerance}`;
          const bottom = `${cell('performance')}-${lineNames.performance}<=${tolerance}`;
          const placed = `IF(${top},IF(${bottom},${overinvested},${wellPlaced}),IF(${bottom},${rightlyLow},${underinvested}))`;
          return `=IF(ISNUMBER(${cell('performance')}),${placed},"")`;
        },
        { rangeName: customerNames.quadrant },
      ),
      roi: formula(
        roleWords.roi,
        'ratio',
        (customer, _cell, context) => `=${returnFormula(customer, context)}`,
        { rangeName: customerNames.roi, when: hasReturns },
      ),
      ourPriority: number(
        { en: 'Priority by Payoff', 'zh-CN': '投效分析的优先级得分' },
        'ratio',
        (customer, { result }) => result.customers.priority[customer],
      ),
      ourPerformance: number(
        { en: 'Performance by Payoff', 'zh-CN': '投效分析的综合表现分' },
        'score',
        (customer, { result }) => result.performance.scores[customer],
      ),
      ourQuadrant: text({ en: 'Quadrant by Payoff', 'zh-CN': '投效分析的象限' }, (customer, { result }) => {
        const name = quadrantNames[result.placement.quadrants[customer] ?? NaN];
        return name && quadrantWords[name];
      }),
      ourRoi: number(
        { en: 'ROI by Payoff', 'zh-CN': '投效分析的 ROI' },
        'ratio',
        (customer, { result }) => result.returns?.values[customer],
        { when: hasReturns },
      ),
      difference: formula(
        { en: 'Largest difference', 'zh-CN': '最大差异' },
        { code: '0.0E+00' },
        (_customer, cell, context) => {
          const score = differenceOf(cell('performance'), cell('ourPerformance'));
          const priority = differenceOf(cell('priority'), cell('ourPriority'));
          const returns = hasReturns(context)
            ? `,IF(COUNT(${cell('roi')},${cell('ourRoi')})=0,0,${differenceOf(cell('roi'), cell('ourRoi'))})`
            : '';
          return `=MAX(${score},${priority}${returns})`;
        },
      ),
      differs: formula(
        { en: 'Differs', 'zh-CN': '是否不同' },
        'count',
        (_customer, cell) =>
          `=IF(AND(${cell('difference')}<=${tolerance},${cell('quadrant')}=${cell('ourQuadrant')}),0,1)`,
        { rangeName: customerNames.differs },
      ),
    };
  },
});

/** A metric as the user's cells have it, and as it enters the score. */
function metricColumns<Role extends MetricRole>(
  role: Role,
  { formula }: ColumnKinds<MismatchContext, number>,
) {
  const when = (context: MismatchContext) => metricOf(role, context) !== undefined;
  const raw = formula(
    metricWords[role],
    'number',
    (customer, _cell, context) => `=${metricFormula(role, customer, context)}`,
    { rangeName: valuesName({ role }), when },
  );
  const normalised = formula(
    { en: '{metric} (normalized)', 'zh-CN': '{metric}（归一化）' },
    'score',
    (customer, cell, context) => {
      const metric = metricOf(role, context);
      return (
        metric && `=IF(ISNUMBER(${cell(role)}),${normalisedOf(cell(role), metric, customer, context)},"")`
      );
    },
    { when, facts: ({ prose }) => ({ metric: prose.say(metricWords[role]) }) },
  );
  return { [role]: raw, [`${role}Normalised`]: normalised } as Record<Role | `${Role}Normalised`, typeof raw>;
}

function metricOf(role: MetricRole, { result }: MismatchContext): PerformanceMetric | undefined {
  return result.performance.metrics.find((metric) => metric.role === role);
}

/** A rank is one among all customers: where not all have a row, it is taken over. */
function normalisedOf(
  value: string,
  metric: PerformanceMetric,
  customer: number,
  context: MismatchContext,
): string {
  if (metric.method === 'rank' && !areAllProved(context)) return String(metric.normalised[customer]);
  return scaleFormulas[metric.method].apply(value, metric);
}

function cellOf(role: string, customer: number, { result, check }: MismatchContext): string | undefined {
  return sourceCell(check, role, result.customers.sheetRows[customer] ?? NaN);
}

function priorityFormula(customer: number, context: MismatchContext): string {
  if (areAveraged(context)) return String(context.result.customers.priority[customer]);
  return readPriority(cellOf('priority', customer, context) ?? '""', context.check);
}

function metricFormula(role: MetricRole, customer: number, context: MismatchContext): string {
  if (areAveraged(context)) return String(metricOf(role, context)?.raw[customer]);
  return numberFormula(role, customer, context);
}

function numberFormula(role: string, customer: number, context: MismatchContext): string {
  const cell = cellOf(role, customer, context);
  const column = context.check.columns.find((candidate) => candidate.role === role);
  return cell === undefined || column === undefined ? '""' : readNumber(cell, column);
}

/** Value divided by cost, where there is a cost; or the column of returns. */
function returnFormula(customer: number, context: MismatchContext): string {
  if (areAveraged(context)) {
    const value = context.result.returns?.values[customer] ?? NaN;
    return Number.isNaN(value) ? '""' : String(value);
  }
  if (context.result.returns?.source === 'column') return numberFormula('roi', customer, context);
  const [value, cost] = ['clv', 'cac'].map((role) => numberFormula(role, customer, context));
  return `IFERROR(IF(${cost}>0,${value}/${cost},""),"")`;
}
