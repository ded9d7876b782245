import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { mismatchJson } from '../../../src/analyses/mismatch/mismatchJson';
import type { TableBlock } from '../../../src/report/plan';
import { makeReport } from './makeReport';

/**
 * What a column is called and what stands in it, table by table: every column of numbers is held to the published field
 * that its header names, so that none shows its neighbour's numbers.
 */
const { result, check, recipe, plan } = makeReport(generateMismatchSample());
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- published JSON as a script reads it
type Json = any;
const json: Json = JSON.parse(JSON.stringify(mismatchJson(result, check, recipe, '1')));
const tables = new Map(
  plan.sheets
    .flatMap(({ blocks }) => blocks.filter((block): block is TableBlock => block.kind === 'table'))
    .map((table) => [table.name, table]),
);

/** A field by its path, or what is computed from a row. */
type Meaning = string | ((row: Json) => number | null);
const at = (row: Json, path: string) => path.split('.').reduce((part, name) => part?.[name], row) ?? null;
const sum = (rows: Json[], field: string) => rows.reduce((total, row) => total + row[field], 0);

const counts = {
  'All customers': 'all',
  'Top priority': 'top',
  Mismatched: 'mismatch',
  'Share of mismatched': 'share',
  Lift: 'lift',
  'Mismatch rate in top': 'rate',
};
const correlation = {
  n: 'n',
  'Pearson r': 'r',
  '95% low': 'low',
  '95% high': 'high',
  Spearman: 'spearman',
  'Spearman 95% low': 'spearmanLow',
  'Spearman 95% high': 'spearmanHigh',
};
const box = {
  n: 'n',
  Minimum: 'summary.minimum',
  'Quartile 1': 'summary.firstQuartile',
  Median: 'summary.median',
  'Quartile 3': 'summary.thirdQuartile',
  Maximum: 'summary.maximum',
  'Lower whisker': 'summary.lowerWhisker',
  'Upper whisker': 'summary.upperWhisker',
  Outliers: 'summary.outlierCount',
  Mean: 'mean',
  '95th percentile': 'p95',
  'Coefficient of variation': 'variation',
};
const pairs = { z: 'z', 'p-value': 'pValue', 'p-value (Holm)': 'adjustedPValue' };
const { valid, top, bottom } = json.counts;
const quadrants = [
  { count: json.counts.overinvested, expected: (top * bottom) / valid },
  { count: json.counts.wellPlaced, expected: (top * (valid - bottom)) / valid },
  { count: json.counts.underinvested, expected: ((valid - top) * (valid - bottom)) / valid },
  { count: json.counts.rightlyLow, expected: ((valid - top) * bottom) / valid },
];
/** The segments of one value of a dimension, pooled. */
const pooled = (dimension: 'industry' | 'size') =>
  result.segments!.margins[dimension].map(({ label }) => {
    const cells: Json[] = json.segments.filter((cell: Json) => cell[dimension] === label);
    const [all, ofTop, mismatch] = ['all', 'top', 'mismatch'].map((field) => sum(cells, field));
    const share = mismatch! / json.counts.mismatch;
    const performance = cells.reduce((total, cell) => total + cell.mismatch * (cell.meanPerformance ?? 0), 0);
    return {
      all,
      top: ofTop,
      mismatch,
      share,
      lift: share / (all! / valid),
      rate: mismatch! / ofTop!,
      meanPerformance: performance / mismatch!,
    };
  });
const margin = { ...counts, 'Mean performance of mismatched': 'meanPerformance' };
const { roi, onboarding, drivers, reweighted, weightSensitivity } = json;
const strata: Json[] = [...onboarding.strata.all].sort(
  (a, b) => a.dimension.localeCompare(b.dimension, 'en') || b.n - a.n,
);
const ofMismatch = (row: Json, field: 'n' | 'r') =>
  onboarding.strata.mismatch.find(
    ({ dimension, value }: Json) => dimension === row.dimension && value === row.value,
  )?.[field] ?? (field === 'n' ? 0 : null);
const drawn = ['meanShared', 'lowestShared', 'alwaysShared'].map((key) => ({
  mismatch: null,
  shared: weightSensitivity[key] * json.counts.mismatch,
  sharedShare: weightSensitivity[key],
}));

const meanings: readonly (readonly [string, readonly Json[], Readonly<Record<string, Meaning>>])[] = [
  [
    'MismatchQuadrants',
    quadrants,
    {
      Customers: 'count',
      'Share of all': ({ count }) => count / valid,
      'Expected if unrelated': 'expected',
      'Fisher p-value': () => json.priorityJudgement.pValue,
    },
  ],
  [
    'MismatchLifecycle',
    json.lifecycle,
    {
      Mismatched: 'count',
      'Share of mismatched': 'share',
      'Top priority': 'top',
      'Mismatch rate in top': 'rate',
    },
  ],
  [
    'MismatchWatchedStages',
    [json.watchedStages],
    {
      Mismatched: 'count',
      'With known stage': 'known',
      'Share of mismatched': 'share',
      'Share of top priority': 'topShare',
    },
  ],
  ['MismatchIndustries', pooled('industry'), margin],
  ['MismatchSizes', pooled('size'), margin],
  [
    'MismatchSegments',
    json.segments,
    {
      ...margin,
      'Shrunken rate': 'shrunkenRate',
      'Fisher p-value': 'pValue',
      'q-value': 'qValue',
      'Relative risk': 'relativeRisk',
      '95% low': 'relativeRiskLow',
      '95% high': 'relativeRiskHigh',
    },
  ],
  [
    'MismatchPriorityDrivers',
    [drivers.industry, drivers.size, drivers.labels, drivers.engagement],
    { 'Share explained': 'share', Adjusted: 'adjusted', 'Groups or columns': 'terms', n: 'n' },
  ],
  ['MismatchPriorityCorrelation', [drivers.performance, drivers.returns], correlation],
  ['MismatchPriorityThirds', drivers.tertiles, { n: 'n', 'Mean performance': 'meanPerformance' }],
  [
    'MismatchAlignment',
    json.alignment,
    {
      n: 'n',
      'r with priority': 'withPriority',
      'r with performance': 'withPerformance',
      Alignment: 'alignment',
    },
  ],
  [
    'MismatchGap',
    [json.gap.overall, ...json.gap.cells],
    {
      n: 'n',
      'Gap to matched': 'gap',
      'Sales: share of gap': 'parts.0.share',
      'Product adoption: share of gap': 'parts.1.share',
      'Support efficiency: share of gap': 'parts.2.share',
    },
  ],
  [
    'MismatchWeights',
    json.metrics,
    {
      'Nominal weight': 'weight',
      'Effective weight': 'effectiveWeight',
      Minimum: 'lowerBound',
      Maximum: 'upperBound',
      Skewness: 'skewness',
    },
  ],
  [
    'MismatchSensitivity',
    [...json.sensitivity, ...drawn],
    { Mismatched: 'mismatch', 'Shared with this report': 'shared', 'Share shared': 'sharedShare' },
  ],
  [
    'MismatchReweighted',
    [
      { ...json.counts, rate: reweighted.mismatchRateToday, overlap: null },
      { ...reweighted, rate: reweighted.mismatchRate },
    ],
    {
      'Top group': 'top',
      Mismatched: 'mismatch',
      'Mismatch rate in top': 'rate',
      'In both top groups': 'overlap',
    },
  ],
  ['MismatchOnboarding', [onboarding.all, onboarding.mismatch, onboarding.matched], correlation],
  [
    'MismatchOnboardingBands',
    onboarding.bands.all.map((all: Json, band: number) => ({
      all,
      mismatch: onboarding.bands.mismatch[band],
    })),
    {
      'n, all': 'all.n',
      'Mean adoption, all': 'all.meanAdoption',
      'n, mismatched': 'mismatch.n',
      'Mean adoption, mismatched': 'mismatch.meanAdoption',
    },
  ],
  [
    'MismatchOnboardingStrata',
    strata,
    {
      'n, all': 'n',
      'r, all': 'r',
      'n, mismatched': (row) => ofMismatch(row, 'n'),
      'r, mismatched': (row) => ofMismatch(row, 'r'),
    },
  ],
  [
    'MismatchReturns',
    [
      { ...roi.mismatch, interval: roi.bootstrap.mismatchMean },
      { ...roi.matched, interval: roi.bootstrap.matchedMean },
      roi.all,
    ],
    {
      n: 'n',
      Mean: 'mean',
      Median: 'median',
      'Quartile 1': 'q1',
      'Quartile 3': 'q3',
      'Winsorized mean': 'winsorisedMean',
      'Ratio of sums': 'ratioOfSums',
      'Below 5': 'belowLow',
      'Share below 5': 'belowLowShare',
      'Mean, 95% low': 'interval.low',
      'Mean, 95% high': 'interval.high',
    },
  ],
  [
    'MismatchReturnDifference',
    [
      roi.difference,
      { ...roi.bootstrap.difference, difference: roi.mismatch.mean - roi.matched.mean },
      roi.rankTest,
    ],
    {
      'Difference of means': 'difference',
      '95% low': 'low',
      '95% high': 'high',
      Statistic: 'statistic',
      'p-value': 'pValue',
      'Chance of a higher ROI': 'probabilityOfSuperiority',
    },
  ],
  ['MismatchReturnsByLevel', json.returnsByLevel.groups, box],
  ['MismatchReturnsByTeam', json.returnsByTeam.groups, box],
  ['MismatchPairsByLevel', json.returnsByLevel.pairs, pairs],
  ['MismatchPairsByTeam', json.returnsByTeam.pairs, pairs],
  ['MismatchTeamByLevel', json.teamByLevel, { n: 'n', Mean: 'mean', Median: 'median' }],
  ['MismatchReturnsByLifecycle', json.returnsByLifecycle.cells, { n: 'n', Median: 'median' }],
];

function numbersOf(name: string): Map<string, (number | null)[]> {
  const { columns } = tables.get(name)!;
  const numbers = columns.filter(({ numberFormat }) => numberFormat !== undefined);
  return new Map(
    numbers.map(({ header, values }) => [
      header,
      Array.from(values, (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : null)),
    ]),
  );
}

describe.each(meanings)('%s', (name, rows, columns) => {
  const numbers = numbersOf(name);

  test('has a meaning for each of its columns of numbers', () => {
    expect([...numbers.keys()].sort()).toEqual(Object.keys(columns).sort());
  });

  test.each(Object.entries(columns))('"%s" is what it is called', (header, meaning) => {
    const expected = rows.map((row) => (typeof meaning === 'string' ? at(row, meaning) : meaning(row)));
    const close = expected.map((value) => (value === null ? null : expect.closeTo(value, 10)));
    expect(numbers.get(header)).toEqual(close);
    expect(expected.some((value) => value !== null)).toBe(true);
  });
});
