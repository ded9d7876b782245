import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatArea,
  parseArea,
  quoteSheetName,
  splitSheetName,
} from '../../../host/workbook/address';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../../host/workbook/CellStore';

describe('addresses', () => {
  test('columns are named as Excel names them', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    for (const index of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(columnName(index))).toBe(index);
  });

  test('every area that can be written is read as the same area', () => {
    const line = (count: number) =>
      fc
        .tuple(fc.nat(count - 1), fc.nat(count - 1))
        .map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1] as const);
    fc.assert(
      fc.property(
        line(MAXIMUM_ROWS),
        line(MAXIMUM_COLUMNS),
        fc.boolean(),
        ([row, rows], [column, columns], absolute) => {
          const area = { row, rows, column, columns };
          expect(parseArea(formatArea(area, absolute))).toEqual(area);
        },
      ),
    );
  });

  test.each(['A0', 'XFE1', 'A1048577', 'A1:', 'Table1', '', 'A1,B2'])('%p is no area', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  test('sheet names are quoted where Excel quotes them', () => {
    expect(['Data', '数据', 'My data', "It's", 'A1', 'R1C1', '2024'].map(quoteSheetName)).toEqual([
      'Data',
      '数据',
      "'My data'",
      "'It''s'",
      "'A1'",
      "'R1C1'",
      "'2024'",
    ]);
    expect(splitSheetName("'It''s'!A1")).toEqual({ sheetName: "It's", rest: 'A1' });
  });
});
