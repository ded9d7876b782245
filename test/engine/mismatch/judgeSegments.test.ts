import { judgeSegments } from '../../../src/engine/mismatch/judgeSegments';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import { significanceLevel } from '../../../src/engine/statistics/significanceLevel';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { makeReport } from '../../analyses/mismatch/makeReport';

const minimum = 5;
const totalsOf = (segments: readonly { readonly top: number; readonly mismatch: number }[]) => ({
  top: segments.reduce((sum, { top }) => sum + top, 0),
  mismatch: segments.reduce((sum, { mismatch }) => sum + mismatch, 0),
});
const namedIn = (segments: readonly { readonly top: number; readonly mismatch: number }[]) =>
  judgeSegments(segments, totalsOf(segments), minimum).filter(({ qValue = 1 }) => qValue < significanceLevel)
    .length;

describe('judgeSegments', () => {
  test('judges by the number of top priority customers: none of 7 mismatched is evidence, 3 of 3 is not', () => {
    const [none, few, rest] = judgeSegments(
      [
        { top: 7, mismatch: 0 },
        { top: 3, mismatch: 3 },
        { top: 350, mismatch: 181 },
      ],
      { top: 360, mismatch: 184 },
      minimum,
    );
    expect(none!.pValue).toBeCloseTo(0.00627, 5);
    expect(few).toMatchObject({ pValue: undefined, qValue: undefined });
    expect(rest!.qValue).toBeDefined();
  });

  test('draws a rate towards the others, the more the fewer customers it has', () => {
    const segments = [
      { top: 4, mismatch: 4 },
      { top: 40, mismatch: 40 },
      { top: 60, mismatch: 6 },
      { top: 0, mismatch: 0 },
    ];
    const [small, large, low, nobody] = judgeSegments(segments, totalsOf(segments), minimum);
    expect(small!.shrunkenRate!).toBeLessThan(large!.shrunkenRate!);
    expect(low!.shrunkenRate!).toBeGreaterThan(0.1);
    expect(nobody!.shrunkenRate).toBeUndefined();
  });

  test('gives all segments one rate where they scatter no more than chance makes', () => {
    const segments = [
      { top: 10, mismatch: 5 },
      { top: 20, mismatch: 10 },
    ];
    expect(
      judgeSegments(segments, totalsOf(segments), minimum).map(({ shrunkenRate }) => shrunkenRate),
    ).toEqual([0.5, 0.5]);
  });

  test('names a segment in at most 1 of 20 tables where all have one rate', () => {
    const random = seededRandom(11);
    const tables = 200;
    const wrong = Array.from({ length: tables }, () => namedIn(draw(random, () => 0.5))).filter(
      (count) => count > 0,
    );
    expect(wrong.length / tables).toBeLessThanOrEqual(0.05);
  });

  test('finds a segment that truly differs in at least 4 of 5 tables, to either side', () => {
    for (const rate of [0.95, 0.05]) {
      const random = seededRandom(11);
      const tables = Array.from({ length: 100 }, () =>
        namedIn(draw(random, (place) => (place === 0 ? rate : 0.5), 25)),
      );
      expect(tables.filter((count) => count > 0).length).toBeGreaterThanOrEqual(80);
    }
  });
});

test('of the sample, Startup Manufacturing with 6 of 7 is not named, Startup Non-profit with 0 of 7 is', () => {
  const { segments } = makeReport(generateMismatchSample()).result;
  const cellOf = (size: string, industry: string) =>
    segments!.cells.find((cell) => cell.size === size && cell.industry === industry)!;
  const startups = cellOf('Startup', 'Manufacturing');
  expect(startups).toMatchObject({ top: 7, mismatch: 6 });
  expect(startups.pValue).toBeCloseTo(0.122, 3);
  expect(segments!.overrated).not.toContain(startups);
  const nonProfit = cellOf('Startup', 'Non-profit');
  expect(nonProfit).toMatchObject({ top: 7, mismatch: 0 });
  expect(nonProfit.pValue).toBeCloseTo(0.006, 3);
  expect(nonProfit.qValue).toBeLessThan(0.05);
  expect(segments!.reliable).toEqual([nonProfit]);
});

/** Forty segments of 9 customers, the first perhaps of more, each mismatched at the rate of its place. */
function draw(random: () => number, rateOf: (place: number) => number, first = 9) {
  return Array.from({ length: 40 }, (_segment, place) => {
    const top = place === 0 ? first : 9;
    const mismatch = Array.from({ length: top }, random).filter((value) => value < rateOf(place)).length;
    return { top, mismatch };
  });
}
