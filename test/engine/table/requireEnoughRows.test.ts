import { inputOf, inputs } from '../inputs';
import { createGridBuilder } from '../../../src/engine/table/createGridBuilder';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import { MINIMUM_ROWS, requireEnoughRows } from '../../../src/engine/table/requireEnoughRows';

const complete = (index: number) => [`客户${index}`, 'AI工具', index % 2 ? '是' : '否'];

function readingOf(rows: number, record: (index: number) => readonly string[] = complete) {
  const builder = createGridBuilder({ sheet: 'Sheet1', firstRow: 1, firstColumn: 1 });
  builder.appendRows([['客户简称', '子产品名称', '是否调用']]);
  builder.appendRows(Array.from({ length: rows }, (_row, index) => record(index)));
  const grid = builder.finish();
  const [region] = findTables(grid, inputs);
  if (region === undefined) throw new Error('No table');
  return readTable(grid, region, matchRoles(grid, region, inputOf('conversion')), inputOf('conversion'));
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

  it('gives the rows left out as reasons, where they are why too few remain', () => {
    const nameless = (index: number) => (index < 3 ? complete(index) : ['', 'AI工具', '是']);
    const { check } = requireEnoughRows(readingOf(8, nameless));
    expect(check.notices.slice(0, 2)).toMatchObject([
      { code: 'tooFewRows', severity: 'error' },
      { code: 'rowsLeftOutFor', severity: 'error', facts: { count: 5, header: '客户简称' } },
    ]);
    expect(check.notices[1]?.cells[0]).toEqual({ row: 5, column: 1 });
  });

  it('gives them as reasons, too, where no row remains', () => {
    const halves = [
      ['', 'AI工具', '否'],
      ['甲公司', '', '是'],
      ['', '', ''],
    ];
    const half = (index: number) => halves[index % halves.length]!;
    const { table, check } = readingOf(8, half);
    expect(table).toBeUndefined();
    const errors = check.notices.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, facts }) => [code, facts.header])).toEqual([
      ['noUsableRows', undefined],
      ['rowsLeftOutFor', '客户简称'],
      ['rowsLeftOutFor', '子产品名称'],
    ]);
  });
});
