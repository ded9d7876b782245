import { pickAt } from '../../../engine/statistics/pickAt';
import { binTeamSize } from '../../../engine/mismatch/binTeamSize';
import { levelOrder, orderGroups } from '../../../engine/mismatch/orderGroups';
import { splitMembers } from '../../../engine/mismatch/splitByGroup';
import type { Grouping } from '../../../engine/mismatch/groupCategory';
import { layOutChartTables, type ChartTable, type ChartTables } from '../../../report/layout/chartTables';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { thinSorted } from './thinSorted';

/** Beyond this many values a box-and-whisker chart is slow to draw and looks the same. */
const maximumBoxValues = 10_000;

/** Cells behind the scatter chart and the two box-and-whisker charts. */
export function planChartData(report: MismatchReport): ChartTables {
  const { result, label, locale } = report;
  const { customers, returns } = result;
  const level = customers.level && orderGroups(customers.level, levelOrder);
  const team = customers.teamSize && binTeamSize(customers.teamSize);
  const tables = [
    scatterTable(report),
    returns && level && boxTable(report, 'MismatchLevelBoxes', 'level', level, returns.values),
    returns && team && boxTable(report, 'MismatchTeamBoxes', 'team', team, returns.values),
  ];
  return layOutChartTables(
    'chartData',
    label('chartData'),
    tables.filter((table) => table !== undefined),
    sheetTexts[locale].nobodyMismatched,
  );
}

function scatterTable({ result, column }: MismatchReport): ChartTable | undefined {
  const { onboarding, customers } = result;
  if (onboarding === undefined) return undefined;
  const values = (of: Float64Array) => pickAt(of, onboarding.sample);
  return {
    name: 'MismatchScatter',
    columns: [
      {
        header: column('onboarding'),
        values: values(customers.onboarding!),
        numberFormat: numberFormats.ratio,
      },
      { header: column('adoption'), values: values(customers.adoption!), numberFormat: numberFormats.rate },
    ],
  };
}

/** One row a mismatched customer with a known return: its group, with n, and the return. Groups in their order, blank left out. */
function boxTable(
  { result, column, value }: MismatchReport,
  name: string,
  key: 'level' | 'team',
  grouping: Grouping,
  returns: Float64Array,
): ChartTable {
  const { mismatch } = result.placement;
  const names: string[] = [];
  const values: number[] = [];
  splitMembers(grouping, mismatch).forEach((members, code) => {
    const label = grouping.labels[code]!;
    const known = members.filter((customer) => !Number.isNaN(returns[customer]!));
    if (label === '' || known.length === 0) return;
    const share = Math.ceil((known.length / mismatch.length) * maximumBoxValues);
    const shown = thinSorted(
      pickAt(returns, known),
      mismatch.length <= maximumBoxValues ? known.length : share,
    );
    for (const one of shown) {
      names.push(`${value(label)} (n ${known.length})`);
      values.push(one);
    }
  });
  return {
    name,
    columns: [
      { header: column(key), values: names },
      { header: column('roi'), values, numberFormat: numberFormats.ratio },
    ],
  };
}
