import { generateConversionSample } from '../../../samples/generateConversionSample';
import type { CellValue } from '../../../src/engine/table/types';
import { conversionJson } from '../../../src/analyses/conversion/conversionJson';
import { reportOf } from './reportOf';

const cells = [
  ['Customer', 'Product', 'Called', 'Customer type'],
  ['甲', 'p', 'yes', 'bank'],
  ['甲', 'p', 'no', 'bank'],
  ['乙', 'q', 'no', 'shop'],
  ['丙', 'q', 'no', 'shop'],
];
const { result, check, recipe } = reportOf(cells, 'en');
const json = JSON.parse(JSON.stringify(conversionJson(result, check, recipe, '1.2.3'))) as never;

test('the fixed names are there, rates as fractions and rows as on the sheet', () => {
  expect(json).toMatchObject({
    analysis: 'conversion',
    version: '1.2.3',
    recipe: { analysis: 'conversion', parameters: { highShare: 0.2 } },
    input: { sheet: 'Sheet1', rows: 4, used: 4, excluded: [] },
    overall: { records: 4, customers: 3, products: 2, calls: 1, callRate: 0.25 },
    customers: {
      tiers: { high: 1, mid: 1, low: 1 },
      tiesAtHighCut: 1,
      tiesAtLowCut: 2,
      groups: { high: { meanCallRate: 0.5, pooledCallRate: 0.5, meanCalls: 1 } },
      callShareOfHigh: 1,
      ranking: [
        { rank: 1, name: '甲', tier: 'high', records: 2, calls: 1, callRate: 0.5, score: 0.55 },
        {},
        {},
      ],
    },
    funnel: [
      { stage: 'tested', count: 4 },
      { stage: 'called', count: 1 },
    ],
  });
});

test('records of which nobody knows whether they were called are counted apart, and are in no rate', () => {
  const known = reportOf([...cells, ['丁', 'q', '', 'shop'], ['丁', 'p', 'unknown', 'shop']], 'en');
  const told: unknown = conversionJson(known.result, known.check, known.recipe, '1.2.3');
  expect(told).toMatchObject({ overall: { records: 4, recordsUnknown: 2, calls: 1, callRate: 0.25 } });
  expect(json).toMatchObject({ overall: { recordsUnknown: 0 } });
});

test('what the table does not tell is null, not zero and not absent', () => {
  expect(json).toMatchObject({
    overall: { signs: null, rejects: null, firstApplication: null },
    customers: { ranking: [{ signRate: null, rejectRate: null, meanSampleSize: null }, {}, {}] },
    trend: null,
  });
});

test('a difference has its dimension in words, its role and the counts behind its rounded shares', () => {
  expect(json).toMatchObject({
    features: {
      customers: [
        { role: 'customer_type', dimension: 'Customer type', value: 'bank', high: 1, low: 0, highRecords: 2 },
        {},
      ],
    },
  });
});

test('each caution has a code and each indicator a status', () => {
  const { cautions, kpis } = json as { cautions: { code: string }[]; kpis: { id: string; status: string }[] };
  expect(cautions.length).toBeGreaterThan(0);
  for (const { code } of cautions) expect(code).toMatch(/^[a-zA-Z]+$/);
  expect(kpis.map(({ id, status }) => [id, status])).toContainEqual(['customerCallRate', 'met']);
});

/** Every path to an undefined or a number that is none: JSON would drop the first and blank the second. */
function holes(value: unknown, path = ''): string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return [`${path} is no list`];
  return Object.entries(value).flatMap(([name, part]) => holes(part, `${path}.${name}`));
}

test('nothing is undefined anywhere, and every list is a list', () => {
  const { headers, rows } = generateConversionSample();
  for (const table of [cells, [headers, ...rows] as CellValue[][]]) {
    const report = reportOf(table, 'en');
    expect(holes(conversionJson(report.result, report.check, report.recipe, '1.2.3'))).toEqual([]);
  }
});

test('records to follow up are listed with their rows, and each group with what is said of it', () => {
  const { headers, rows } = generateConversionSample();
  const report = reportOf([headers, ...rows] as CellValue[][], 'en');
  const whole = conversionJson(report.result, report.check, report.recipe, '1.2.3') as {
    followUps: {
      kind: string;
      records: number;
      pairs: number;
      items: { records: number; rows: number[] }[];
    }[];
    customers: { ranking: { remarks: string[]; rejectRateLow: number; rejectRate: number }[] };
    products: { stability: { replicates: number } };
    crossings: object;
  };
  for (const { records, pairs, items } of whole.followUps) {
    expect(items).toHaveLength(pairs);
    expect(items.reduce((sum, item) => sum + item.records, 0)).toBe(records);
    for (const item of items) expect(item.rows.length).toBe(Math.min(40, item.records));
  }
  for (const { remarks, rejectRateLow, rejectRate } of whole.customers.ranking) {
    expect(remarks).toHaveLength(1);
    expect(rejectRateLow).toBeLessThanOrEqual(rejectRate);
  }
  expect(whole.products.stability.replicates).toBeGreaterThan(0);
  expect(whole.crossings).not.toHaveProperty('stages');
});
