import { quadrantNames } from '../../engine/mismatch/placeCustomers';
import type { Grouping } from '../../engine/mismatch/groupCategory';
import { numberFormats } from '../../report/layout/numberFormats';
import type { CellLink, TableColumn } from '../../report/plan';
import { arrangeMembers } from './arrangeMembers';
import type { MismatchReport } from './MismatchReport';
import type { ColumnText } from './text/columnTexts';

/** Rows with a jump to the user's sheet; the painter makes no more links than this a column. */
const linkedRows = 200;

/** Columns about single customers, for lists of any `members`. A column whose role the table lacks is left out. */
export function customerColumns(report: MismatchReport, members: Int32Array) {
  const { result, column, label, value } = report;
  const { customers, performance, percentiles, placement } = result;
  const arranged = arrangeMembers(members, customers.count);

  const numbers = (header: string, values: Float64Array | undefined, numberFormat: string): TableColumn[] =>
    values === undefined
      ? []
      : [{ header, values: arranged.numbers(values), numberFormat, alignment: 'right' }];
  const texts = (header: string, textOf: (customer: number) => string): TableColumn => ({
    header,
    values: arranged.texts(textOf),
  });
  const names = (header: string, codes: Int32Array | Uint8Array, words: readonly string[]): TableColumn =>
    texts(header, (customer) => words[codes[customer]!]!);
  const category = (key: ColumnText, grouping: Grouping | undefined): TableColumn[] =>
    grouping === undefined ? [] : [names(column(key), grouping.codes, grouping.labels.map(value))];

  return {
    identity: (): TableColumn[] => [
      texts(column('customer'), customers.identity),
      ...(customers.name === undefined ? [] : [texts(column('customerName'), customers.name)]),
    ],
    source: (): TableColumn => ({
      header: column('sheetRow'),
      values: arranged.numbers(customers.sheetRows),
      numberFormat: '0',
      links: sourceLinks(report, members),
    }),
    quadrant: (): TableColumn =>
      names(
        column('quadrant'),
        placement.quadrants,
        quadrantNames.map((name) => label(name)),
      ),
    priority: (): TableColumn[] => [
      ...numbers(column('priority'), customers.priority, numberFormats.ratio),
      ...numbers(column('priorityPercentile'), percentiles.priority, numberFormats.rate),
    ],
    performance: (): TableColumn[] => [
      ...numbers(column('performance'), performance.scores, numberFormats.score),
      ...numbers(column('performancePercentile'), percentiles.performance, numberFormats.rate),
    ],
    metrics: (): TableColumn[] =>
      performance.metrics.flatMap((metric) => [
        ...numbers(column(metric.role), metric.raw, metricFormat(metric.role)),
        ...numbers(
          column('normalised', { metric: column(metric.role) }),
          metric.normalised,
          numberFormats.score,
        ),
      ]),
    rawMetrics: (): TableColumn[] =>
      performance.metrics.flatMap((metric) =>
        numbers(column(metric.role), metric.raw, metricFormat(metric.role)),
      ),
    roi: (): TableColumn[] => numbers(column('roi'), result.returns?.values, numberFormats.ratio),
    clv: (): TableColumn[] => numbers(column('clv'), customers.clv, numberFormats.count),
    cac: (): TableColumn[] => numbers(column('cac'), customers.cac, numberFormats.count),
    onboarding: (): TableColumn[] => numbers(column('onboarding'), customers.onboarding, numberFormats.ratio),
    teamSize: (): TableColumn[] => numbers(column('teamSize'), customers.teamSize, numberFormats.count),
    lifecycle: (): TableColumn[] => category('lifecycle', customers.lifecycle),
    industry: (): TableColumn[] => category('industry', customers.industry),
    size: (): TableColumn[] => category('size', customers.size),
    level: (): TableColumn[] => category('level', customers.level),
    numbers,
    texts,
    arranged,
  };
}

/** Number format of a metric's raw values: adoption and support are fractions. */
export function metricFormat(role: string): string {
  if (role === 'adoption' || role === 'support') return numberFormats.rate;
  return role === 'support_time' ? numberFormats.one : numberFormats.count;
}

export function sourceLinks(report: MismatchReport, members: Int32Array): ReadonlyMap<number, CellLink> {
  return new Map(
    Array.from(members.subarray(0, linkedRows), (customer, row) => [row, report.sourceRow(customer)]),
  );
}
