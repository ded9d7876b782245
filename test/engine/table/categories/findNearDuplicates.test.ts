import {
  findNearDuplicates,
  mostLabelsCompared,
} from '../../../../src/engine/table/categories/findNearDuplicates';
import { readCase } from '../corpus/runTableCase';
import type { CellValue } from '../../../../src/engine/table/types';

test('labels that differ by blanks, punctuation or width belong together', () => {
  expect(findNearDuplicates(['GTXPro', 'MG Special', 'GTX Pro', 'ＧＴＸ－ｐｒｏ', 'MG', '!!'])).toEqual([
    [0, 2, 3],
  ]);
});

test('beyond the most labels that are compared, a notice says that none were', () => {
  const read = (count: number) => {
    const rows = Array.from({ length: count }, (_row, index): CellValue[] => [
      `客户${index}`,
      'A',
      index % 2,
    ]);
    rows[1]![0] = '客户 0';
    const cells = [['客户简称', '产品', '是否调用'], ...rows];
    const { check } = readCase({ name: 'many names', analysis: 'conversion', cells, columns: {} });
    return check.notices.map(({ code }) => code).filter((code) => code.startsWith('nearDuplicates'));
  };
  expect(read(mostLabelsCompared)).toEqual(['nearDuplicates']);
  expect(read(mostLabelsCompared + 1)).toEqual(['nearDuplicatesNotSought']);
});
