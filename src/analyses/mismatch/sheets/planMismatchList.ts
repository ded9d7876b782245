import { everyone } from '../../../engine/mismatch/pickValues';
import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { pickAt } from '../../../engine/statistics/pickAt';
import { fitColumns } from '../../../report/layout/fitColumns';
import { numberFormats } from '../../../report/layout/numberFormats';
import { TableSheet } from '../../../report/layout/TableSheet';
import { palette } from '../../../report/palette';
import type { SheetPlan, TableColumn } from '../../../report/plan';
import { customerColumns, metricFormat } from '../customerColumns';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { formatNumber } from '../../../report/text/formatNumber';

const headerRows = 4;

/** The mismatched customers, the widest gap between priority and performance percentile first. */
export function planMismatchList(report: MismatchReport): SheetPlan {
  const { result, locale, label } = report;
  const { percentiles, placement, cuts } = result;
  const { mismatch } = placement;
  const performance = pickAt(percentiles.performance, mismatch);
  const gaps = pickAt(percentiles.priority, mismatch).map((value, place) => value - performance[place]!);
  const places = sortMembers(everyone(mismatch.length), gaps);
  const members = pickAt(mismatch, places);
  const columns = listColumns(report, members, places);
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

/** Columns of the members, who stand at `places` of the mismatch. */
function listColumns(report: MismatchReport, members: Int32Array, places: Int32Array): TableColumn[] {
  const columns = customerColumns(report, members);
  const [gap, ...change] = changeColumns(report, members, places);
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
    columns.texts(report.column('flags'), flagsOf(report, members)),
  ];
}

/** Gap to the line and the single change that takes the customer out. Values are texts, because the metric differs by row. */
function changeColumns(report: MismatchReport, members: Int32Array, places: Int32Array): TableColumn[] {
  const { result, column, label, locale } = report;
  const { gaps, metrics, targets } = result.changes;
  const ways = result.performance.metrics.map(({ role, raw }) => ({
    name: column(role),
    raw,
    format: metricFormat(role) === numberFormats.rate ? 'rate' : 'number',
  }));
  const gap = new Float64Array(places.length);
  const names = new Array<string>(places.length).fill(label('noMetric'));
  const from = new Array<string>(places.length).fill('');
  const to = new Array<string>(places.length).fill('');
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row]!;
    gap[row] = gaps[place]!;
    const way = ways[metrics[place]!];
    if (way === undefined) continue;
    names[row] = way.name;
    from[row] = formatNumber(locale, way.raw[members[row]!]!, way.format);
    to[row] = formatNumber(locale, targets[place]!, way.format);
  }
  return [
    { header: column('gapToLine'), values: gap, numberFormat: numberFormats.score },
    { header: column('changeMetric'), values: names },
    { header: column('changeFrom'), alignment: 'right', values: from },
    { header: column('changeTo'), alignment: 'right', values: to },
  ];
}

/** What else is notable about a mismatched customer, in words. */
function flagsOf(report: MismatchReport, members: Int32Array): (customer: number) => string {
  const { result, label, locale, recipe } = report;
  const { customers, returns, owners, healthPlan, dormant } = result;
  const { roiLow, onboardingLow } = recipe.parameters;
  const line = (value: number) => ({ line: formatNumber(locale, value, 'number') });
  const flags = [
    [label('lowRoiFlag', line(roiLow)), below(returns?.values, roiLow, members)],
    [label('lowOnboardingFlag', line(onboardingLow)), below(customers.onboarding, onboardingLow, members)],
    [label('segmentFlag'), healthPlan?.members],
    [label('dormantFlag'), dormant?.members],
    [label('belowVpFlag'), owners?.outreach],
  ] as const;
  // A bit a flag: there are few sets of flags, each is put into words once.
  const sets = new Uint8Array(customers.count);
  flags.forEach(([, flagged], bit) => flagged?.forEach((customer) => (sets[customer]! |= 1 << bit)));
  const words = Array.from({ length: 1 << flags.length }, (_, set) =>
    flags
      .filter((_flag, bit) => (set & (1 << bit)) !== 0)
      .map(([text]) => text)
      .join(locale === 'en' ? ', ' : '、'),
  );
  return (customer) => words[sets[customer]!]!;
}

/** The members whose value is known and below the line. */
function below(values: Float64Array | undefined, line: number, members: Int32Array): Int32Array | undefined {
  return values && members.filter((customer) => values[customer]! < line);
}
