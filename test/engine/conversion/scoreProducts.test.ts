import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { groupRecords } from '../../../src/engine/conversion/groupRecords';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { scoreProducts } from '../../../src/engine/conversion/scoreProducts';
import { buildTable } from './buildTable';

const weights = defaultConversionParameters.productWeights;

/** Products with the given numbers of records, calls, signs and rejects. */
function score(products: readonly (readonly [string, number, number, number, number])[], withRejects = true) {
  const rows = products.flatMap(([product, records, calls, signs, rejects]) =>
    Array.from({ length: records }, (_, row) => ({
      product,
      called: row < calls,
      signed: row < signs,
      rejected: row >= records - rejects,
    })),
  );
  const { groups, measures } = readRecords(
    buildTable({
      customer: rows.map(() => 'c'),
      product: rows.map((row) => row.product),
      called: rows.map((row) => row.called),
      signed: rows.map((row) => row.signed),
      ...(withRejects ? { rejected: rows.map((row) => row.rejected) } : {}),
    }),
  );
  return scoreProducts(groupRecords(groups.product, measures), measures.outcomes.known, weights);
}

test('published scores come out: rejects count against a product, records for it', () => {
  const { values } = score([
    ['数据方案', 7, 3, 0, 4],
    ['AI工具', 513, 39, 11, 259],
    ['数字系统', 528, 4, 2, 252],
    ['数字平台', 1, 0, 0, 0],
    ['数据引擎', 62, 0, 1, 33],
  ]);
  expect(values[0]).toBeCloseTo(0.1588506370290051, 14);
  expect(values[1]).toBeCloseTo(0.1386155405380413, 14);
  expect(values[2]).toBeCloseTo(0.1070075757575757, 14);
  expect(values[3]).toBe(0);
  expect(values[4]).toBeLessThan(0);
});

test('without a reject column nothing is taken off', () => {
  const { values, missing } = score(
    [
      ['a', 4, 0, 0, 4],
      ['b', 8, 0, 0, 0],
    ],
    false,
  );
  expect(Array.from(values)).toEqual([0, 0.15]);
  expect(missing).toEqual(['rejectRate']);
});
