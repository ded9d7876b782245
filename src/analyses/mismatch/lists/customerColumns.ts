import type { Grouping } from '../../../engine/mismatch/groupCategory';
import { quadrantNames } from '../../../engine/mismatch/placeCustomers';
import type { Customers, MetricRole } from '../../../engine/mismatch/selectCustomers';
import { isBorderlineAt } from '../../../engine/score/choices/stayBands';
import type { DataCheck } from '../../../engine/table/types';
import type { FormatName } from '../../../report/figures/formats';
import type { Column, ColumnKinds, ColumnOptions, NumberFormat } from '../../../report/table/Column';
import { stayColumns, yes } from '../../../report/stability/stabilityWords';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, metricWords, quadrantWords, roleWords } from '../names/names';
import { valueName } from '../names/valueName';
import { arrangeMembers } from './arrangeMembers';
import { remember } from './remember';

/** How raw values of a metric are written: adoption and support are fractions. */
export const metricFormats: Readonly<Record<MetricRole, FormatName>> = {
  sales: 'count',
  adoption: 'rate',
  support: 'rate',
  support_time: 'one',
};

/** Whether a metric that is usually a rate holds counts or amounts in this table: 48 visits are not 4800 %. */
export function isPlainNumber(role: MetricRole, { columns }: DataCheck): boolean {
  const unit = columns.find((column) => column.role === role)?.unit;
  return metricFormats[role] === 'rate' && (unit === 'plain' || unit === 'asIs');
}

/**
 * Columns about single customers for any list of them. A column whose role the table lacks is left out.
 *
 * @param membersOf the customers of the rows, asked for once a list
 * @param customerOf the customer of one row
 */
export function customerColumns<Row>(
  { values }: ColumnKinds<MismatchContext, Row>,
  membersOf: (rows: ArrayLike<Row>) => Int32Array,
  customerOf: (row: Row) => number,
) {
  type ThisColumn = Column<MismatchContext, Row>;
  type Options = ColumnOptions<MismatchContext, Row>;
  const members = remember(membersOf);
  const arrangement = remember((rows: ArrayLike<Row>, { result }: MismatchContext) =>
    arrangeMembers(members(rows), result.customers.count),
  );

  const numbers = (
    name: Words,
    format: FormatName | NumberFormat,
    valuesOf: (context: MismatchContext) => Float64Array | Int32Array | undefined,
    options: Options = { alignment: 'right' },
  ): ThisColumn => {
    const arranged: ThisColumn['values'] = (rows, context) => {
      const ofAll = valuesOf(context);
      return ofAll && arrangement(rows, context).numbers(ofAll);
    };
    return values(name, format, arranged, options);
  };
  const texts = (
    name: Words,
    textOf: (context: MismatchContext) => ((customer: number) => string) | undefined,
    options: Options = {},
  ): ThisColumn => {
    const arranged: ThisColumn['values'] = (rows, context) => {
      const ofOne = textOf(context);
      return ofOne && arrangement(rows, context).texts(ofOne);
    };
    return values(name, undefined, arranged, options);
  };
  const category = (name: Words, groupingOf: (customers: Customers) => Grouping | undefined) =>
    texts(name, ({ result, prose }) => {
      const grouping = groupingOf(result.customers);
      const names = grouping?.labels.map((label) => valueName(label, prose)) ?? [];
      return grouping && ((customer) => names[grouping.codes[customer] ?? NaN] ?? '');
    });
  const metric = (role: MetricRole, { result }: MismatchContext) =>
    result.performance.metrics.find((one) => one.role === role);

  return {
    numbers,
    texts,
    customer: texts({ en: 'Customer', 'zh-CN': '客户' }, ({ result }) => result.customers.identity),
    customerName: texts({ en: 'Name', 'zh-CN': '客户名称' }, ({ result }) => result.customers.name),
    sheetRow: numbers(
      { en: 'Row in source', 'zh-CN': '源表行号' },
      { code: '0' },
      ({ result }) => result.customers.sheetRows,
      {
        // To the first cell of the customer's row in the user's table.
        link: (row, { result, check: { origin } }) => ({
          sourceSheet: origin.sheet,
          sourceRow: result.customers.sheetRows[customerOf(row)] ?? NaN,
          sourceColumn: origin.firstColumn,
        }),
      },
    ),
    quadrant: (options?: Options) =>
      texts(
        headerWords.quadrant,
        ({ result, prose }) => {
          const names = quadrantNames.map((name) => prose.say(quadrantWords[name]));
          return (customer) => names[result.placement.quadrants[customer] ?? NaN] ?? '';
        },
        options,
      ),
    priority: numbers(roleWords.priority, 'ratio', ({ result }) => result.customers.priority),
    priorityPercentile: numbers(
      { en: 'Priority percentile', 'zh-CN': '优先级百分位' },
      'rate',
      ({ result }) => result.percentiles.priority,
    ),
    performance: numbers(
      { en: 'Performance score', 'zh-CN': '综合表现分' },
      'score',
      ({ result }) => result.performance.scores,
    ),
    performancePercentile: numbers(
      { en: 'Performance percentile', 'zh-CN': '表现百分位' },
      'rate',
      ({ result }) => result.percentiles.performance,
    ),
    raw: (role: MetricRole) =>
      numbers(metricWords[role], metricFormats[role], (context) => metric(role, context)?.raw, {
        formatOf: (_row, { check }) => (isPlainNumber(role, check) ? 'number' : undefined),
      }),
    normalised: (role: MetricRole) =>
      numbers(
        { en: '{metric} (normalized)', 'zh-CN': '{metric}（归一化）' },
        'score',
        (context) => metric(role, context)?.normalised,
        { alignment: 'right', facts: ({ prose }) => ({ metric: prose.say(metricWords[role]) }) },
      ),
    roi: numbers(roleWords.roi, 'ratio', ({ result }) => result.returns?.values),
    stays: numbers(stayColumns.stays, 'rate', ({ result }) => result.choices.drawn?.stays),
    borderline: texts(
      stayColumns.borderline,
      ({ result, prose }) => {
        const mark = prose.say(yes);
        return (customer) => (isBorderlineAt(result.choices, customer) ? mark : '');
      },
      { alignment: 'center' },
    ),
    clv: numbers(roleWords.clv, 'count', ({ result }) => result.customers.clv),
    cac: numbers(roleWords.cac, 'count', ({ result }) => result.customers.cac),
    onboarding: numbers(roleWords.onboarding, 'ratio', ({ result }) => result.customers.onboarding),
    teamSize: numbers(roleWords.team_size, 'count', ({ result }) => result.customers.teamSize),
    lifecycle: category(roleWords.lifecycle, ({ lifecycle }) => lifecycle),
    industry: category(roleWords.industry, ({ industry }) => industry),
    size: category(roleWords.size, ({ size }) => size),
    level: category(roleWords.level, ({ level }) => level),
  };
}
