import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { gapTable } from '../../../src/analyses/mismatch/tables/scoreTables';
import { mismatchListTable } from '../../../src/analyses/mismatch/tables/mismatchListTable';
import type { CellValue } from '../../../src/engine/table/types';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn } from '../../../src/report/text/proseIn';
import { makeReport } from './makeReport';

const { headers, rows } = generateMismatchSample();

/** The sample with other values of adoption. */
function withAdoption(adoption: (share: number) => CellValue) {
  const place = headers.indexOf('product_adoption_rate');
  const changed = rows.map((row) => row.map((cell, at) => (at === place ? adoption(Number(cell)) : cell)));
  return tablesOf({ headers, rows: changed });
}

function tablesOf(sample: Parameters<typeof makeReport>[0]) {
  const { result, check, recipe } = makeReport(sample);
  return new Tables([mismatchListTable, gapTable], {
    result,
    check,
    recipe,
    prose: proseIn('en'),
  });
}

test('a number of visits is shown as a number, 1 as well as 200, beside the metric to lift and in its own column', () => {
  const tables = withAdoption((share) => (share < 0.5 ? 1 : Math.round(share * 200)));
  const shown = Array.from(tables.get(mismatchListTable.key).rows, (_, row) => row)
    .filter(
      (row) => tables.figureAt(mismatchListTable.cellAt(row, 'changeMetric'))?.value === 'Product adoption',
    )
    .flatMap((row) => [
      tables.figureAt(mismatchListTable.cellAt(row, 'changeFrom')),
      tables.figureAt(mismatchListTable.cellAt(row, 'adoption')),
    ]);
  expect(shown.filter((cell) => cell?.value === 1).length).toBeGreaterThan(10);
  // Beyond 1 the rule of the column shows a number as one.
  for (const cell of shown) if (Number(cell?.value) <= 1) expect(cell?.format).toBe('number');
});

test('the gap is made of the metrics that the table has, a column each', () => {
  const metricsIn = (left: (header: string) => boolean) => {
    const tables = tablesOf({
      headers: headers.filter(left),
      rows: rows.map((row) => row.filter((_cell, at) => left(headers[at]!))),
    });
    return tables.get(gapTable.key).columns.map(({ key }) => key);
  };
  expect(metricsIn(() => true)).toEqual(['group', 'n', 'gap', 'sales', 'adoption', 'support']);
  expect(metricsIn((header) => header !== 'support_resolution_efficiency')).toEqual([
    'group',
    'n',
    'gap',
    'sales',
    'adoption',
  ]);
});
