import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { fitColumns } from '../../layout/fitColumns';
import { numberFormats } from '../../layout/numberFormats';
import { TableSheet } from '../../layout/TableSheet';
import { palette } from '../../palette';
import type { SheetPlan, TableColumn } from '../../plan';
import { customerColumns, metricFormat } from '../customerColumns';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { fillTemplate } from '../../text/fillTemplate';
import { formatNumber } from '../../text/formatNumber';

const headerRows = 4;

/** The mismatched customers, the widest gap between priority and performance percentile first. */
export function planMismatchList(report: MismatchReport): SheetPlan {
  const { result, locale, label } = report;
  const { percentiles, placement, cuts } = result;
  const members = sortMembers(
    placement.mismatch,
    (customer) => percentiles.priority[customer]! - percentiles.performance[customer]!,
  );
  const columns = listColumns(report, members);
  const sheet = new TableSheet('mismatchList', label('mismatchList'), [2, ...fitColumns(columns)]);
  const texts = sheetTexts[locale];
  sheet.title(label('mismatchList'), [
    fillTemplate(locale, texts.mismatchListNote, {
      count: members.length,
      priority: cuts.priority,
      performance: cuts.performance,
    }),
  ]);
  sheet.table('MismatchList', columns, members.length, texts.nobodyMismatched);
  return sheet.plan({
    freeze: { rows: headerRows + 1, columns: 2 },
    printTitleRows: { first: headerRows, last: headerRows },
    tabColor: palette.attention,
  });
}

function listColumns(report: MismatchReport, members: Int32Array): TableColumn[] {
  const columns = customerColumns(report, members);
  const [gap, ...change] = changeColumns(report, members);
  // Texts before numbers: a text beside a right-aligned number runs into it.
  return [
    ...columns.identity(),
    ...columns.lifecycle(),
    ...columns.industry(),
    ...columns.size(),
    ...columns.level(),
    ...change,
    gap!,
    ...columns.priority(),
    ...columns.performance(),
    ...columns.roi(),
    ...columns.onboarding(),
    ...columns.teamSize(),
    ...columns.rawMetrics(),
    ...columns.clv(),
    ...columns.cac(),
    columns.source(),
    columns.texts(report.column('flags'), flagsOf(report)),
  ];
}

/** Gap to the line and the single change that takes the customer out. Values are texts, because the metric differs by row. */
function changeColumns(report: MismatchReport, members: Int32Array): TableColumn[] {
  const { result, column, label, locale } = report;
  const { changes, performance, placement } = result;
  const placeOf = new Map(Array.from(placement.mismatch, (customer, place) => [customer, place]));
  const places = Array.from(members, (customer) => placeOf.get(customer)!);
  const metricAt = (place: number) => performance.metrics[changes.metrics[place]!];
  const shown = (role: string, value: number) =>
    formatNumber(locale, value, metricFormat(role) === numberFormats.rate ? 'rate' : 'number');
  return [
    {
      header: column('gapToLine'),
      values: Float64Array.from(places, (place) => changes.gaps[place]!),
      numberFormat: numberFormats.score,
    },
    {
      header: column('changeMetric'),
      values: places.map((place) => {
        const metric = metricAt(place);
        return metric === undefined ? label('noMetric') : column(metric.role);
      }),
    },
    {
      header: column('changeFrom'),
      alignment: 'right',
      values: places.map((place, row) => {
        const metric = metricAt(place);
        return metric === undefined ? '' : shown(metric.role, metric.raw[members[row]!]!);
      }),
    },
    {
      header: column('changeTo'),
      alignment: 'right',
      values: places.map((place) => {
        const metric = metricAt(place);
        return metric === undefined ? '' : shown(metric.role, changes.targets[place]!);
      }),
    },
  ];
}

/** What else is notable about a mismatched customer, in words. */
function flagsOf({ result, label, locale, recipe }: MismatchReport): (customer: number) => string {
  const { customers, returns, owners, healthPlan, dormant } = result;
  const { roiLow, onboardingLow } = recipe.parameters;
  const line = (value: number) => ({ line: formatNumber(locale, value, 'number') });
  const inLists = [
    [new Set(healthPlan?.members), label('segmentFlag')],
    [new Set(dormant?.members), label('dormantFlag')],
    [new Set(owners?.outreach), label('belowVpFlag')],
  ] as const;
  return (customer) =>
    [
      ...((returns?.values[customer] ?? NaN) < roiLow ? [label('lowRoiFlag', line(roiLow))] : []),
      ...((customers.onboarding?.[customer] ?? NaN) < onboardingLow
        ? [label('lowOnboardingFlag', line(onboardingLow))]
        : []),
      ...inLists.filter(([members]) => members.has(customer)).map(([, text]) => text),
    ].join(locale === 'en' ? ', ' : '、');
}
