import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import { MINIMUM_ROWS, requireEnoughRows } from '../../../src/engine/table/requireEnoughRows';

function readingOf(rows: number) {
  const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1 });
  builder.appendRows([['客户简称', '子产品名称', '是否调用']]);
  builder.appendRows(
    Array.from({ length: rows }, (_row, index) => [`客户${index}`, 'AI工具', index % 2 ? '是' : '否']),
  );
  const grid = builder.finish();
  const [region] = findTables(grid);
  if (region === undefined) throw new Error('No table');
  return readTable(grid, region, matchRoles(grid, region, 'conversion'), 'conversion');
}

describe('requireEnoughRows', () => {
  it('leaves a table alone that has just enough rows', () => {
    const reading = readingOf(MINIMUM_ROWS);
    expect(requireEnoughRows(reading)).toBe(reading);
  });

  it('takes a smaller table away and says how many rows are needed, before anything else', () => {
    const { table, check } = requireEnoughRows(readingOf(MINIMUM_ROWS - 1));
    expect(table).toBeUndefined();
    expect(check.notices[0]).toMatchObject({
      code: 'tooFewRows',
      severity: 'error',
      facts: { count: MINIMUM_ROWS - 1, needed: MINIMUM_ROWS },
    });
  });
});
