import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { everyone } from '../../../engine/mismatch/pickValues';
import { fitColumns } from '../../../report/layout/fitColumns';
import { numberFormats } from '../../../report/layout/numberFormats';
import { MAXIMUM_ROWS } from '../../../report/layout/sheetLimits';
import { TableSheet } from '../../../report/layout/TableSheet';
import type { SheetPlan, TableColumn } from '../../../report/plan';
import type { Arrangement } from '../arrangeMembers';
import { customerColumns } from '../customerColumns';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { fillTemplate } from '../../../report/text/fillTemplate';

const headerRows = 4;
/** Rows of a worksheet, less those above the table's body. */
const maximumRows = MAXIMUM_ROWS - headerRows - 1;

/** All customers with their scores, highest priority first. */
export function planScores(report: MismatchReport): SheetPlan {
  const { result, locale, label } = report;
  const { count, priority } = result.customers;
  const everybody = sortMembers(everyone(count), priority);
  const members = everybody.subarray(0, maximumRows);
  const columns = scoreColumns(report, members);
  const texts = sheetTexts[locale];
  const sheet = new TableSheet('scores', label('scores'), [2, ...fitColumns(columns)]);
  const isCut = members.length < count;
  sheet.title(label('scores'), [
    fillTemplate(locale, isCut ? texts.scoresCutNote : texts.scoresNote, { count, shown: members.length }),
  ]);
  sheet.table('CustomerScores', columns, members.length, '');
  return sheet.plan({
    freeze: { rows: headerRows + 1, columns: 2 },
    printTitleRows: { first: headerRows, last: headerRows },
  });
}

function scoreColumns(report: MismatchReport, members: Int32Array): TableColumn[] {
  const columns = customerColumns(report, members);
  return [
    ...columns.identity(),
    columns.quadrant(),
    ...columns.lifecycle(),
    ...columns.industry(),
    ...columns.size(),
    ...columns.level(),
    ...columns.priority(),
    ...columns.performance(),
    ...columns.metrics(),
    ...columns.roi(),
    ...columns.onboarding(),
    ...newPriorityColumns(report, columns.arranged),
    columns.source(),
  ];
}

function newPriorityColumns({ result, column }: MismatchReport, arranged: Arrangement): TableColumn[] {
  const { reweighted } = result;
  if (reweighted === undefined) return [];
  const { scores, expectedReturn, oldRanks, newRanks } = reweighted;
  const today = placesOf(oldRanks, arranged);
  const then = placesOf(newRanks, arranged);
  const format = numberFormats.count;
  const expected: TableColumn[] =
    expectedReturn === undefined
      ? []
      : [
          {
            header: column('expectedReturn'),
            values: arranged.numbers(expectedReturn),
            numberFormat: numberFormats.ratio,
          },
        ];
  return [
    { header: column('newPriority'), values: arranged.numbers(scores), numberFormat: numberFormats.score },
    ...expected,
    { header: column('oldRank'), values: today, numberFormat: format },
    { header: column('newRank'), values: then, numberFormat: format },
    {
      header: column('rankChange'),
      values: difference(today, then),
      numberFormat: '+#,##0;-#,##0;0',
    },
  ];
}

/** Places of the members; a customer without a new score has none, which is 0 among the ranks and a blank cell here. */
function placesOf(ranks: Int32Array, arranged: Arrangement): Float64Array {
  const places = arranged.numbers(ranks);
  for (let row = 0; row < places.length; row += 1) if (places[row] === 0) places[row] = NaN;
  return places;
}

function difference(first: Float64Array, second: Float64Array): Float64Array {
  const differences = new Float64Array(first.length);
  for (let row = 0; row < first.length; row += 1) differences[row] = first[row]! - second[row]!;
  return differences;
}
