import { expect, test } from '@jest/globals';
import { crossSegments } from '../../../../src/engine/mismatch/crossSegments';
import { placeCustomers } from '../../../../src/engine/mismatch/placeCustomers';
import { limitMap } from '../../../../src/analyses/mismatch/lists/limitMap';

const words = { name: (label: string) => label, others: (count: number) => `others ${count}` };

/** Every customer mismatched; `industries` of one, two, three ... customers, all of one size. */
function segmentsOf(industries: number) {
  const labels = Array.from({ length: industries }, (_value, index) => `I${index}`);
  const codes = labels.flatMap((_label, index) => new Array<number>(index + 1).fill(index));
  const performance = Float64Array.from(codes, (code) => code / 100);
  const placement = placeCustomers(performance, performance, { priority: 0, performance: 1 });
  const industry = { codes: Int32Array.from(codes), labels };
  return crossSegments(
    industry,
    { codes: new Int32Array(codes.length), labels: ['S'] },
    performance,
    placement,
    1,
  )!;
}

test('limitMap shows every industry where there are few', () => {
  const map = limitMap(segmentsOf(15), words);
  expect(map.industries.map(({ label }) => label)).toEqual(
    Array.from({ length: 15 }, (_value, index) => `I${14 - index}`),
  );
});

test('limitMap sums the smallest industries up beyond fifteen, means weighted by customers', () => {
  const map = limitMap(segmentsOf(17), words);
  expect(map.industries).toHaveLength(15);
  expect(map.industries[14]).toMatchObject({ label: 'others 3', mismatch: 1 + 2 + 3 });
  expect(map.industries[14]!.meanPerformance).toBeCloseTo((1 * 0 + 2 * 0.01 + 3 * 0.02) / 6, 12);
  expect(map.cells[14]![0]!.mismatch).toBe(6);
  expect(map.total.mismatch).toBe((17 * 18) / 2);
});
