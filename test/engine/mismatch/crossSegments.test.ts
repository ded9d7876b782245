import { describe, expect, test } from '@jest/globals';
import { crossSegments } from '../../../src/engine/mismatch/crossSegments';
import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';
import { grouping } from './buildTable';

interface Line {
  readonly industry: string | null;
  readonly size: string | null;
  readonly top: boolean;
  readonly performance: number;
}
const repeat = (count: number, line: Line): Line[] => new Array<Line>(count).fill(line);

/** Performance at most 0.5 is bottom. */
function segmentsOf(lines: Line[], minimumCell = 2) {
  const performance = Float64Array.from(lines, (line) => line.performance);
  const priority = Float64Array.from(lines, (line) => (line.top ? 1 : 0));
  const placement = placeCustomers(priority, performance, { priority: 1, performance: 0.5 });
  const columns = {
    industry: grouping(lines.map(({ industry }) => industry)),
    size: grouping(lines.map(({ size }) => size)),
  };
  return {
    performance,
    placement,
    ...columns,
    segments: crossSegments(columns.industry, columns.size, performance, placement, minimumCell)!,
  };
}

const lines = [
  ...repeat(8, { industry: 'Retail', size: 'Small', top: true, performance: 0.2 }),
  ...repeat(2, { industry: 'Retail', size: 'Small', top: true, performance: 0.9 }),
  ...repeat(4, { industry: 'Media', size: 'Large', top: true, performance: 0.3 }),
  ...repeat(16, { industry: 'Media', size: 'Large', top: true, performance: 0.8 }),
  ...repeat(10, { industry: 'Media', size: 'Small', top: false, performance: 0.1 }),
  ...repeat(1, { industry: null, size: 'Large', top: true, performance: 0.05 }),
];

describe('crossSegments', () => {
  const { segments } = segmentsOf(lines);
  const cell = (industry: string, size: string) =>
    segments.cells.find((one) => one.industry === industry && one.size === size)!;

  test('counts all, top and mismatched customers of every cell, the highest shrunken rate first', () => {
    expect(
      segments.cells.map(({ industry, size, all, top, mismatch }) => [industry, size, all, top, mismatch]),
    ).toEqual([
      ['Retail', 'Small', 10, 10, 8],
      ['', 'Large', 1, 1, 1],
      ['Media', 'Large', 20, 20, 4],
      ['Media', 'Small', 10, 0, 0],
    ]);
  });

  test('orders industries and sizes by mismatched customers, blank last', () => {
    expect(segments.margins.industry.map(({ label }) => label)).toEqual(['Retail', 'Media', '']);
    expect(segments.margins.size.map(({ label, mismatch }) => [label, mismatch])).toEqual([
      ['Small', 8],
      ['Large', 5],
    ]);
  });

  test('puts the larger first among those with as many mismatched customers', () => {
    const tied = [
      ...repeat(2, { industry: 'Few', size: 'Small', top: true, performance: 0.2 }),
      ...repeat(2, { industry: 'Many', size: 'Small', top: true, performance: 0.2 }),
      ...repeat(3, { industry: 'Many', size: 'Large', top: false, performance: 0.9 }),
      ...repeat(9, { industry: 'None', size: 'Large', top: true, performance: 0.9 }),
      ...repeat(2, { industry: null, size: 'Small', top: true, performance: 0.2 }),
      ...repeat(9, { industry: null, size: 'Large', top: true, performance: 0.9 }),
    ];
    const { margins } = segmentsOf(tied).segments;
    expect(margins.industry.map(({ label, mismatch, all }) => [label, mismatch, all])).toEqual([
      ['Many', 2, 5],
      ['Few', 2, 2],
      ['None', 0, 9],
      ['', 2, 11],
    ]);
  });

  test('takes the mean performance of mismatched customers only', () => {
    expect(cell('Retail', 'Small').meanPerformance).toBeCloseTo(0.2, 12);
    expect(cell('Media', 'Small').meanPerformance).toBeUndefined();
  });

  test('takes lift against all customers and the rate in the top group', () => {
    expect(cell('Retail', 'Small')).toMatchObject({ share: 8 / 13, rate: 0.8 });
    expect(cell('Retail', 'Small').lift).toBeCloseTo(8 / 13 / (10 / 41), 12);
    expect(cell('Media', 'Small').rate).toBeUndefined();
  });

  test('compares the risk with the rest of the top group', () => {
    expect(cell('Retail', 'Small').relativeRisk!.ratio).toBeCloseTo(0.8 / (5 / 21), 12);
    expect(cell('Media', 'Small').relativeRisk).toBeUndefined();
  });

  test('names the worst cells among those large enough and known, lowest first', () => {
    expect(segments.worst.map(({ industry, size }) => `${size} ${industry}`)).toEqual([
      'Small Retail',
      'Large Media',
    ]);
  });

  test('of several that stand out it names the one farthest from chance first, on either side', () => {
    const several = [
      ...repeat(30, { industry: 'Worst', size: 'Small', top: true, performance: 0.2 }),
      ...repeat(24, { industry: 'Bad', size: 'Small', top: true, performance: 0.2 }),
      ...repeat(6, { industry: 'Bad', size: 'Small', top: true, performance: 0.9 }),
      ...repeat(30, { industry: 'Best', size: 'Large', top: true, performance: 0.9 }),
      ...repeat(6, { industry: 'Good', size: 'Large', top: true, performance: 0.2 }),
      ...repeat(24, { industry: 'Good', size: 'Large', top: true, performance: 0.9 }),
    ];
    const { overrated, reliable } = segmentsOf(several).segments;
    expect(overrated.map(({ industry }) => industry)).toEqual(['Worst', 'Bad']);
    expect(reliable.map(({ industry }) => industry)).toEqual(['Best', 'Good']);
  });

  test('names the cells that stand out from the rest of the top group, on either side', () => {
    expect(segments.overrated.map(({ industry }) => industry)).toEqual(['Retail']);
    expect(segments.reliable.map(({ industry }) => industry)).toEqual(['Media']);
  });

  test('never names a cell whose industry or size is unknown', () => {
    const blank = lines.map((line) => (line.industry === 'Retail' ? { ...line, industry: null } : line));
    expect(segmentsOf(blank).segments.overrated).toEqual([]);
  });

  test('never names a cell below the minimum', () => {
    const strict = segmentsOf(lines, 5).segments;
    expect(strict.worst.map(({ industry }) => industry)).toEqual(['Retail']);
    expect(strict.cells.map(({ isLargeEnough }) => isLargeEnough)).toEqual([true, false, false, false]);
  });

  test('makes one value of a dimension that the table lacks', () => {
    const { industry, performance, placement } = segmentsOf(lines);
    const alone = crossSegments(industry, undefined, performance, placement, 2)!;
    expect(alone.margins.size.map(({ label, all }) => [label, all])).toEqual([['*', 41]]);
    expect(alone.cells.map((one) => one.mismatch)).toEqual([8, 1, 4]);
    expect(crossSegments(undefined, undefined, performance, placement, 2)).toBeUndefined();
  });
});
