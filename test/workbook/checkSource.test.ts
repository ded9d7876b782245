import { analyses, inputsOf } from '../../src/analyses';
import { createGridBuilder } from '../../src/engine/table/createGridBuilder';
import { findTables } from '../../src/engine/table/findTables';
import { checkSource } from '../../src/workbook/checkSource';
import type { OpenedSource } from '../../src/workbook/types';

const rows = [
  ['Customer', 'Product', 'Called', 'Signed'],
  ...Array.from({ length: 12 }, (_, index) => [
    `Customer ${index % 4}`,
    `Product ${index % 3}`,
    index % 2,
    0,
  ]),
];

function opened(): OpenedSource {
  const origin = { sheet: 'Records', firstRow: 1, firstColumn: 1 };
  const builder = createGridBuilder(origin, rows.length);
  builder.appendRows(rows);
  const grid = builder.finish();
  return { origin, grid, regions: findTables(grid, inputsOf(analyses)) } as unknown as OpenedSource;
}

const request = { analysis: 'conversion', options: { rows: 'all' } } as const;

test('the table of a run is the one that its columns were checked on', async () => {
  const source = opened();
  const checked = await checkSource(source, request);
  expect(checked.table?.rowCount).toBe(12);
  expect(await checkSource(source, { ...request, options: { rows: 'all' } })).toBe(checked);
});

test('another answer, another column or cells that were read anew are checked anew', async () => {
  const source = opened();
  const checked = await checkSource(source, request);
  expect(await checkSource(source, { ...request, mapping: { signed: null } })).not.toBe(checked);
  expect(await checkSource(source, { ...request, options: { answers: { Called: 'flag' } } })).not.toBe(
    checked,
  );
  expect(await checkSource(opened(), request)).not.toBe(checked);
});

test('a sheet without a table says so', async () => {
  await expect(checkSource({ ...opened(), regions: [] }, request)).rejects.toMatchObject({ code: 'noTable' });
});
