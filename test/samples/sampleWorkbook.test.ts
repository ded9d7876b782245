import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import type { SampleTable } from '../../samples/sampleTable';
import { sampleWorkbook } from '../../samples/sampleWorkbook';

const content: SampleTable = {
  headers: ['客户简称', 'Records', 'Called'],
  rows: [
    ['盟新', 25, true],
    ['A & "B" <Ltd>', 0.1, false],
    ['=not a formula', null, true],
  ],
};

describe('sampleWorkbook', () => {
  const bytes = saveWorkbook(
    sampleWorkbook([
      { name: 'Data', table: 'Records', content },
      { name: 'Plain', content: { headers: ['x'], rows: [[1]] } },
    ]),
  );
  const opened = openWorkbook(bytes, 'sample.xlsx');

  test('gives one sheet a table, in order', () => {
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Data', 'Plain']);
  });

  test('keeps every cell as it is, text that looks like a formula too', () => {
    const { cells } = opened.sheets[0]!;
    content.headers.forEach((header, column) => expect(cells.value(0, column)).toBe(header));
    content.rows.forEach((row, index) => {
      row.forEach((value, column) => expect(cells.value(index + 1, column)).toBe(value ?? ''));
    });
    expect(cells.formula(3, 0)).toBeUndefined();
  });

  test('makes an Excel table of the sheet that asks for one, and only of that', () => {
    const [data, plain] = opened.sheets;
    expect(data!.tables).toHaveLength(1);
    expect(data!.tables[0]).toMatchObject({
      name: 'Records',
      area: { row: 0, column: 0, rows: 4, columns: 3 },
    });
    expect(plain!.tables).toHaveLength(0);
  });

  test('keeps the headers in view', () => {
    expect(opened.sheets.map(({ frozenRows }) => frozenRows)).toEqual([1, 1]);
  });
});
