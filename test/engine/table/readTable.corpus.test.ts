import { dateCases } from './corpus/dateCases';
import { findingCases } from './corpus/findingCases';
import { grainCases } from './corpus/grainCases';
import { headerCases } from './corpus/headerCases';
import { numberCases } from './corpus/numberCases';
import { expectCase, readCase } from './corpus/runTableCase';
import { customers, records, type TableCase } from './corpus/TableCase';
import { valueCases } from './corpus/valueCases';

const corpus: Readonly<Record<string, readonly TableCase[]>> = {
  'finding the table': findingCases,
  'matching headers': headerCases,
  'reading numbers': numberCases,
  'reading dates': dateCases,
  'reading values': valueCases,
  'customers and records that repeat': grainCases,
};

describe.each(Object.entries(corpus))('%s', (_area, cases) => {
  it.each(cases.map((tableCase) => [tableCase.name, tableCase] as const))('%s', (_name, tableCase) => {
    expectCase(tableCase);
  });
});

describe('the data check', () => {
  it('names the cell of every finding that is about cells', () => {
    for (const tableCase of Object.values(corpus).flat()) {
      const { check } = readCase(tableCase);
      for (const notice of check.notices) {
        // Of nearly equal names and ids the groups are counted, and every name of a group has its cell.
        const ofGroups = ['nearDuplicates', 'sameWithoutZeros'].includes(notice.code);
        const counted = typeof notice.facts.count === 'number' && !ofGroups;
        const aboutCells = counted && notice.role !== undefined;
        if (!aboutCells) continue;
        expect([tableCase.name, notice.code, notice.cells.length]).toEqual([
          tableCase.name,
          notice.code,
          Math.min(20, Number(notice.facts.count)),
        ]);
      }
    }
  });

  it('gives the rows of the sheet, not of the table', () => {
    const cells = [[], ['标题'], [], ...records, ['', 'B', '是']];
    const { table, check } = readCase({ name: '', analysis: 'conversion', cells, columns: {} });
    expect([...table!.sheetRows]).toEqual([5, 6, 7]);
    expect(check.excluded).toEqual([{ row: 8, column: '客户简称', columnNumber: 1, reason: 'missingValue' }]);
  });

  it('refuses nothing on the plain tables', () => {
    expect(readCase({ name: '', analysis: 'conversion', cells: records, columns: {} }).table).toBeDefined();
    expect(readCase({ name: '', analysis: 'mismatch', cells: customers, columns: {} }).table).toBeDefined();
  });
});
