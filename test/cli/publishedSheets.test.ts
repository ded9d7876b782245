import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import type { WorkbookModel } from '../../host/workbook/types';
import { valuesOf } from '../workbook/support/startWithData';

const presales = join(__dirname, '..', '..', '..', 'shared', 'data', 'presales');
const records = join(presales, 'presales_records.xlsx');

/** The published sheets: which column names a row, for sheets whose order is not published. */
const sheets = [
  { name: '高价值客户列表', key: undefined },
  { name: '低价值客户列表', key: undefined },
  { name: '高价值产品列表', key: undefined },
  { name: '低价值产品列表', key: undefined },
  { name: '客户全部排名', key: undefined },
  { name: '产品全部排名', key: undefined },
  // The published order of the differences is that of a hash table; ours runs from most to least.
  { name: '客户特征差异统计', key: 2 },
  { name: '产品特征差异统计', key: 2 },
] as const;

function publishedRows(name: string): string[][] {
  const text = readFileSync(join(presales, `golden_${name}.csv`), 'utf8').replace(/^\uFEFF/, '');
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}

function writtenRows(workbook: WorkbookModel, name: string): (string | number | boolean)[][] {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return valuesOf(sheet);
}

function expectCell(where: string, found: string | number | boolean | undefined, published: string): void {
  if (typeof found === 'number') {
    const difference = Math.abs(found - Number(published));
    if (!(published !== '' && difference <= 1e-9 * Math.max(1, Math.abs(found)))) {
      throw new Error(`${where}: ${found} instead of ${published}`);
    }
  } else if (found !== published) throw new Error(`${where}: ${String(found)} instead of ${published}`);
}

if (existsSync(records)) {
  describe('the command line on the published records', () => {
    const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
    const output = join(folder, 'result.xlsx');
    const json = join(folder, 'result.json');
    let workbook: WorkbookModel;

    beforeAll(async () => {
      const request = [records, '--analysis', 'conversion', '--locale', 'zh-CN'];
      const exitCode = await runCommandLine([...request, '--out', output, '--json', json], {
        write: () => undefined,
        complain: (text: string) => console.error(text),
        isTerminal: false,
      });
      expect(exitCode).toBe(0);
      workbook = openWorkbook(readFileSync(output), 'result.xlsx');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(sheets)('writes every published cell of $name', ({ name, key }) => {
      const published = publishedRows(name);
      const written = writtenRows(workbook, name);
      expect(written[0]).toEqual(published[0]);
      const byName = new Map(written.map((row) => [row.slice(0, key).join('\n'), row]));
      published.slice(1).forEach((row, index) => {
        const found = key === undefined ? written[index + 1] : byName.get(row.slice(0, key).join('\n'));
        row.forEach((cell, column) => expectCell(`${name} ${row.join(' ')}`, found?.[column], cell));
      });
      if (key === undefined) expect(written).toHaveLength(published.length);
    });

    test('adds only the departments to the published differences, which their script missed', () => {
      for (const name of ['客户特征差异统计', '产品特征差异统计']) {
        const published = new Set(publishedRows(name).map((row) => row.slice(0, 2).join('\n')));
        const added = writtenRows(workbook, name).filter((row) => !published.has(row.slice(0, 2).join('\n')));
        expect(new Set(added.map((row) => row[0]))).toEqual(new Set(['部门']));
      }
    });

    test('finds no difference between customers beyond chance, as numpy does with every customer counted once', () => {
      const { featureTests } = JSON.parse(readFileSync(json, 'utf8')) as {
        featureTests: Record<string, { values: Record<string, number | string>[] }>;
      };
      const { values } = featureTests['customers']!;
      expect(values).toHaveLength(45);
      for (const { qValue } of values) expect(qValue).toBeGreaterThan(0.4);
      const reached = values.find(({ value }) => value === '达标')!;
      expect(reached['meanDifference']).toBeCloseTo(0.072643, 6);
      expect(Math.abs(Number(reached['pValue']) - 0.0215)).toBeLessThan(0.013);
      // One customer has this type: nothing can be said of it, however its records count.
      const single = values.find(({ value }) => value === '盟新信息有限公司')!;
      expect(single['pValue']).toBe(1);
    });

    test('writes the figures of the report under their fixed JSON names', () => {
      const result = JSON.parse(readFileSync(json, 'utf8')) as Record<string, never>;
      expect(result).toMatchObject({
        analysis: 'conversion',
        input: { sheet: 'Sheet1', rows: 6671, used: 6671, excluded: [] },
        overall: { records: 6671, customers: 193, products: 36, calls: 292, signs: 95, rejects: 3556 },
        customers: {
          tiers: { high: 39, mid: 115, low: 39 },
          tiesAtHighCut: 1,
          tiesAtLowCut: 122,
        },
        products: { tiers: { high: 8, mid: 20, low: 8 } },
      });
      const { customers, funnel, kpis } = result as unknown as {
        customers: { callShareOfHigh: number; ranking: { name: string; score: number; tier: string }[] };
        funnel: { stage: string; count: number }[];
        kpis: { id: string; actual: number; target: number; status: string }[];
      };
      expect(customers.callShareOfHigh).toBeCloseTo(0.866, 3);
      expect(customers.ranking[0]).toMatchObject({
        rank: 1,
        name: '盟新信息有限公司',
        tier: 'high',
        calls: 20,
      });
      expect(funnel.map(({ stage, count }) => [stage, count])).toEqual([
        ['tested', 6671],
        ['integratable', 1027],
        ['signed', 95],
        ['opened', 384],
        ['called', 292],
      ]);
      expect(kpis.find(({ id }) => id === 'customerCallRate')).toMatchObject({
        target: 0.15,
        status: 'below',
      });
    });

    test('numbers stand as numbers with their formats, headers are frozen and lists are tables', () => {
      for (const { name } of sheets) {
        const sheet = workbook.sheets.find((candidate) => candidate.name === name)!;
        expect(sheet.frozenRows).toBe(1);
        expect(sheet.tables).toHaveLength(1);
      }
      const summary = workbook.sheets.find((candidate) => candidate.name === '转化分析摘要')!;
      expect(summary.charts.length).toBeGreaterThanOrEqual(3);
    });
  });
} else {
  console.warn(`Skipped: ${records} is absent`);
  test('the published sheets cell by cell (skipped: presales_records.xlsx absent)', () => undefined);
}
