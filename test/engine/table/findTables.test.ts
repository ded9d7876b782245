import { inputs } from '../inputs';
import { findTables } from '../../../src/engine/table/findTables';
import { customers, records } from './corpus/TableCase';
import { gridOf } from './gridOf';

describe('findTables', () => {
  it('finds nothing on an empty sheet', () => {
    expect(findTables(gridOf([]), inputs)).toEqual([]);
    expect(findTables(gridOf([[], ['', null]]), inputs)).toEqual([]);
  });

  it('finds nothing in a line of text', () => expect(findTables(gridOf([['Hello']]), inputs)).toEqual([]));

  it('gives both tables of a sheet, the one an analysis needs most of first', () => {
    const regions = findTables(
      gridOf([['region', 'target'], ['North', 10], [], ...customers, [], ...records]),
      inputs,
    );
    expect(regions.map(({ headers }) => headers[0])).toEqual(['customer_id', '客户简称', 'region']);
    expect(regions.every(({ notices }) => notices.some(({ code }) => code === 'otherTables'))).toBe(true);
  });

  it('prefers a small table that says all that is needed to a larger one with more names and without it', () => {
    const header = ['客户名称', '产品名称', '部门名称', '销售员', '客户类型'];
    const rows = Array.from({ length: 6 }, (_row, index) => [`甲${index}`, 'A', 'x', 'y', `z${index}`]);
    const [best] = findTables(gridOf([header, ...rows, [], ...records]), inputs);
    expect(best?.headers).toEqual(['客户简称', '子产品名称', '是否调用']);
  });

  it('says where on the sheet what was left out stands', () => {
    const [region] = findTables(gridOf([['标题'], [], ...records], { firstRow: 10, firstColumn: 3 }), inputs);
    expect(region).toMatchObject({
      headerRows: [2],
      firstDataRow: 3,
      endRow: 6,
      firstColumn: 0,
      endColumn: 3,
    });
    expect(region!.notices).toEqual([
      {
        code: 'titleRows',
        severity: 'information',
        facts: { count: 1, rows: [10] },
        cells: [{ row: 10, column: 3 }],
      },
    ]);
  });

  it('takes years as headers of columns between known ones', () => {
    const [region] = findTables(
      gridOf([
        ['客户', '产品', '是否调用', 2024, 2025],
        ['甲', 'A', '是', 1, 2],
        ['乙', 'B', '否', 3, 4],
      ]),
      inputs,
    );
    expect(region!.headers).toEqual(['客户', '产品', '是否调用', '2024', '2025']);
  });
});
