import { generateConversionSample } from '../../../../samples/generateConversionSample';
import { planConversion } from '../../../../src/analyses/conversion/planConversion';
import type { RunRecord } from '../../../../src/engine/history/RunRecord';
import { readRunRecord } from '../../../../src/engine/history/readRunRecord';
import { conversionParameters } from '../../../../src/engine/conversion/parameters';
import type { ChartBlock, TableBlock } from '../../../../src/report/plan';
import { reportOf } from '../reportOf';

const { headers, rows } = generateConversionSample();
const { result, check, recipe } = reportOf([headers, ...rows], 'en');
const runAt = (when: string, earlier: readonly RunRecord[] = []) =>
  planConversion(result, check, recipe, {
    version: '1',
    when,
    fingerprint: 'a',
    earlier,
    against: earlier[0],
    rules: { classOf: {}, bySettingsBefore: undefined },
  });
const first = runAt('2026-03-01T09:30:00.000Z').record!;
const sheetOf = (earlier: readonly RunRecord[]) =>
  runAt('2026-04-01T09:30:00.000Z', earlier).sheets.find(({ role }) => role === 'kpiHistory');
const historyOf = (earlier: readonly RunRecord[]) =>
  sheetOf(earlier)?.blocks.find(
    (block): block is TableBlock => block.kind === 'table' && block.name.startsWith('Payoff_kpiHistory'),
  );
const chartsOf = (earlier: readonly RunRecord[]) =>
  (sheetOf(earlier)?.blocks ?? []).filter((block): block is ChartBlock => block.kind === 'chart');

test('the record of a run keeps each indicator that has a value, and reads it back', () => {
  const read = readRunRecord(JSON.parse(JSON.stringify(first)), [conversionParameters])!;
  expect(read.indicators).toEqual(
    result.kpis.flatMap(({ id, actual }) => (actual === undefined ? [] : [{ key: id, value: actual }])),
  );
  const damaged = readRunRecord({ ...first, indicators: [{ key: 'callRate', value: 'high' }] }, [
    conversionParameters,
  ]);
  expect(damaged).toMatchObject({ when: first.when });
  expect(damaged!.indicators).toBeUndefined();
});

test('a first run has no way from run to run, and no run of an older version is part of one', () => {
  const { indicators, ...old } = first;
  expect(indicators).toHaveLength(10);
  for (const earlier of [[], [old]]) {
    expect(historyOf(earlier)).toBeUndefined();
    expect(chartsOf(earlier)).toEqual([]);
  }
});

test('runs stand oldest first, this one last, each indicator in a column and a chart of its own', () => {
  const before = {
    ...first,
    indicators: first.indicators!.map(({ key, value }) => ({ key, value: value / 2 })),
  };
  const table = historyOf([before])!;
  const column = (header: string) => Array.from(table.columns.find((one) => one.header === header)!.values);
  expect(column('Run at (UTC)')).toEqual(['2026-03-01 09:30', '2026-04-01 09:30']);
  const rate = result.overall.callRate;
  expect(column('Call rate of customers')).toEqual([rate / 2, rate]);
  const charts = chartsOf([before]);
  expect(charts).toHaveLength(10);
  const chart = charts.find(({ title }) => title?.startsWith('Call rate of customers'))!;
  expect(chart.title).toBe('Call rate of customers: 2.2% → 4.4%');
  expect(chart.series).toHaveLength(1);
});

test('no more than the last twelve runs are drawn', () => {
  const table = historyOf(Array.from({ length: 20 }, () => first))!;
  expect(table.columns[0]!.values).toHaveLength(12);
  expect(Array.from(table.columns[0]!.values).at(-1)).toBe('2026-04-01 09:30');
});
