import { generateConversionSample } from '../../../samples/generateConversionSample';
import { conversionAnalysis } from '../../../src/analyses/conversion/conversionAnalysis';
import { keptLines } from '../../../src/analyses/conversion/keptLines';
import { reportOf } from './reportOf';

const group = (key: string, lines: readonly (number | null)[]) => ({
  key,
  names: [],
  classes: '',
  scores: [],
  lines,
});

test('are those of customers, high and low, and of high products', () => {
  const groups = [group('product', [0.5, 0.1]), group('customer', [0.7, 0.2])];
  expect(keptLines(groups)).toEqual({ frozenCuts: [0.7, 0.2, 0.5] });
});

test('are none where nobody was high, or who stood where is not known', () => {
  expect(keptLines([group('product', [null, 0.1]), group('customer', [0.7, 0.2])])).toBeUndefined();
  expect(keptLines([])).toBeUndefined();
});

test('counted by the lines of the same run, every tier is at least as large as by its ranks', () => {
  const { headers, rows } = generateConversionSample();
  const { result } = reportOf([headers, ...rows], 'en');
  const { customer, product } = result.subjects;
  const kept = keptLines([
    group('customer', [customer.cuts.highScore!, customer.cuts.lowScore!]),
    group('product', [product.cuts.highScore!, product.cuts.lowScore!]),
  ]);
  const again = reportOf([headers, ...rows], 'en', kept).result.kpis;
  const shareOf = (kpis: typeof again, id: string) => kpis.find((kpi) => kpi.id === id)!.actual!;
  for (const id of ['highCustomerShare', 'lowCustomerShare', 'highProductShare'])
    expect(shareOf(again, id)).toBeGreaterThanOrEqual(shareOf(result.kpis, id));
  expect(conversionAnalysis.keptLines).toBe(keptLines);
});
