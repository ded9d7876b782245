import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords } from './buildTable';

/** Products as published: records, calls, signs, rejects. */
const published: readonly (readonly [string, number, number, number, number])[] = [
  ['数据方案', 7, 3, 0, 4],
  ['AI工具', 513, 39, 11, 259],
  ['数字系统', 528, 4, 2, 252],
  ['云方案', 121, 23, 0, 39],
  ['智能引擎', 261, 27, 5, 137],
  ['数字平台', 1, 0, 0, 0],
  ['智能工具', 139, 5, 2, 89],
  ['云引擎', 127, 0, 0, 79],
];
type Product = (typeof published)[number];

/** The product side of the analysis of so many records of each product, and what is said of a product. */
function analyze(products: readonly Product[]) {
  const { product } = analyzeConversion(
    tableOfRecords(
      products.flatMap(([product, records, calls, signs, rejects]) =>
        Array.from({ length: records }, (_, row) => ({
          customer: `c${row % 97}`,
          product,
          called: row < calls,
          signed: row < signs,
          rejected: row >= records - rejects,
        })),
      ),
    ),
    defaultConversionParameters,
  ).subjects;
  return (name: string) => product.remarks[product.ranking.names.indexOf(name)]!;
}

const traits = analyze(published);

test('one record is no evidence, and nothing else is said of it', () => {
  expect(traits('数字平台')).toEqual(['noEvidence']);
});

test('a score that comes from the number of records is called so', () => {
  expect(traits('数字系统')).toEqual(expect.arrayContaining(['scoreFromVolume', 'belowPooled']));
  expect(traits('云方案')).not.toContain('scoreFromVolume');
});

test('used but not signed, middling, rejected, without a call: each by its rule', () => {
  expect(traits('云方案')).toContain('usedNotSigned');
  expect(traits('智能引擎')).toContain('midConversion');
  expect(traits('智能工具')).toContain('highReject');
  expect(traits('云引擎')).toEqual(expect.arrayContaining(['noConversion', 'highReject', 'negativeScore']));
});

test('the best rate is that of a product above all records beyond chance, not of a small sample', () => {
  expect(traits('数据方案')).toEqual(expect.arrayContaining(['smallSample']));
  expect(traits('数据方案')).not.toContain('best');
  expect(traits('云方案')).toEqual(expect.arrayContaining(['best', 'abovePooled']));
});

test('a rate on the limit: the limits of the call rate are within the middle, that of the sign rate is not', () => {
  const of = analyze([
    ['at least', 100, 5, 1, 0],
    ['at most', 100, 15, 1, 0],
    ['beyond', 100, 16, 1, 0],
    ['signed', 100, 10, 2, 0],
    ['rejected', 100, 0, 0, 60],
  ]);
  expect(
    ['at least', 'at most', 'beyond', 'signed'].map((name) => of(name).includes('midConversion')),
  ).toEqual([true, true, false, false]);
  expect(of('rejected')).toContain('highReject');
});
