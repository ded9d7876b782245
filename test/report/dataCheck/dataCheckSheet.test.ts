import type { CellsBlock, TableBlock } from '../../../src/report/plan';
import { planDataCheckSheet } from './planDataCheckSheet';
import { readCase } from '../../engine/table/corpus/runTableCase';
import { records, recordsWith } from '../../engine/table/corpus/TableCase';

const soiled = readCase({
  name: '',
  analysis: 'conversion',
  cells: [['标题'], ...recordsWith('样本量', [10, 'x', 30, 40]), ['戊', '', '是', 1]],
  columns: {},
}).check;

describe('planDataCheckSheet', () => {
  const sheet = planDataCheckSheet(soiled, 'zh-CN');
  const tables = sheet.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const texts = sheet.blocks
    .filter((block): block is CellsBlock => block.kind === 'cells')
    .flatMap(({ values }) => values.flat())
    .filter((value) => typeof value === 'string');

  it('says in its title how many rows are used', () => {
    expect(texts[0]).toBe('数据体检：5 行中使用 4 行');
    expect(planDataCheckSheet(soiled, 'en')).toMatchObject({ role: 'dataCheck', name: 'Data check' });
  });

  it('says which columns and rows of which sheet were read', () => {
    expect(texts).toContain('“Sheet1”，A 列至 D 列，第 2 行至第 7 行');
    const moved = { ...soiled, origin: { ...soiled.origin, firstRow: 11, firstColumn: 3 } };
    const scope = planDataCheckSheet(moved, 'en').blocks.flatMap((block) =>
      block.kind === 'cells' && block.style === 'scope' ? block.values.flat() : [],
    );
    expect(scope).toEqual(['"Sheet1", columns C to F, rows 12 to 17']);
  });

  it('has a line for every finding, with a jump to its first cell', () => {
    expect(texts).toContain('“样本量”有 1 个单元格不是数字，按缺失处理：x。');
    const link = sheet.blocks.find((block) => block.kind === 'cells' && block.values[0]![0] === 'D4');
    expect(link).toMatchObject({
      style: 'link',
      links: [{ to: { sheetName: 'Sheet1', row: 3, column: 3 } }],
    });
  });

  it('has a line for every column and for every row not used', () => {
    const [columns, rows] = tables;
    expect([...(columns!.columns[0]!.values as string[])]).toEqual([
      '客户简称',
      '子产品名称',
      '是否调用',
      '样本量',
    ]);
    expect(rows!.rowCount).toBe(soiled.excluded.length);
    expect(rows!.columns.map(({ values }) => values[0])).toEqual(['子产品名称', 7, '没有值']);
    expect(rows!.columns[1]!.links?.get(0)).toEqual({ sheetName: 'Sheet1', row: 6, column: 1 });
  });

  it('says so when there is nothing to remark', () => {
    const { check } = readCase({ name: '', analysis: 'conversion', cells: records, columns: {} });
    const clean = planDataCheckSheet({ ...check, notices: [] }, 'en');
    const all = clean.blocks.flatMap((block) => (block.kind === 'cells' ? block.values.flat() : []));
    expect(all).toContain('Nothing to remark.');
  });

  it('lets no two blocks overlap', () => {
    const taken = new Set<string>();
    for (const block of sheet.blocks) {
      if (block.kind !== 'cells' && block.kind !== 'table') continue;
      const height = block.kind === 'cells' ? block.values.length : Math.max(1, block.rowCount) + 1;
      const width = block.kind === 'cells' ? block.values[0]!.length : block.columns.length;
      for (let row = block.row; row < block.row + height; row += 1) {
        for (let column = block.column; column < block.column + width; column += 1) {
          const cell = `${row}:${column}`;
          expect([cell, taken.has(cell)]).toEqual([cell, false]);
          taken.add(cell);
        }
      }
    }
  });
});
