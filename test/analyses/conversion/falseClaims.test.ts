import { generateConversionSample } from '../../../samples/generateConversionSample';
import type { CellValue } from '../../../src/engine/table/types';
import { reportOf, sheetOf, textsOf, type Report } from './reportOf';

/** The sample has the published figures planted, and with them everything that the published text got wrong. */
function sampleReport(locale: 'en' | 'zh-CN', options = {}): Report {
  const { headers, rows } = generateConversionSample(options);
  return reportOf([headers, ...rows] as CellValue[][], locale);
}

describe('what the published report claimed wrongly is not claimed', () => {
  const { plan, result } = sampleReport('zh-CN');
  const report = textsOf(sheetOf(plan, 'report')).join('\n');
  const cautions = textsOf(sheetOf(plan, 'cautions')).join('\n');
  const everything = plan.sheets.flatMap(textsOf).join('\n');

  test('the time of the analysis is the window of the data', () => {
    expect(report).toContain('2025-01-02 至 2025-12-04');
    expect(everything).not.toContain('2024');
  });

  test('the best customer is not said to have the highest rate and the most calls: others have', () => {
    expect(report).not.toMatch(/盟新[^。]*均为最高/);
    expect(report).toMatch(/调用记录最多的是方正：141 条中调用 27 条（19\.1%）/);
  });

  test('no customer of two records is said to have the highest call rate', () => {
    expect(report).toMatch(/维涛网络：2 条记录中调用 2 条（100\.0%/);
    expect(report).not.toMatch(/调用率最高的是维涛网络/);
    expect(report).toMatch(/记录不少于 30 条的客户中，调用率最高的是/);
  });

  test('the ratio of means never stands without the ratio of all records', () => {
    const sentences = everything.split(/[\n。]/).filter((sentence) => sentence.includes('12.82'));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(`${sentence}`).toMatch(/4\.27|均值/);
    expect(report).toMatch(
      /12\.82 倍 \[[\d., ]+\]；按全部记录合并计算为 6\.45% 对 1\.51%，为 4\.27 倍 \[[\d., ]+\]/,
    );
  });

  test('a product with one record is called without evidence, not unconverted', () => {
    expect(report).toMatch(/尚无依据的产品：数字平台/);
    expect(report).not.toMatch(/没有一条调用的低价值产品[^。]*数字平台/);
    const retire = result.actions.find(({ action }) => action === 'retire')!;
    const names = retire.items.map(({ place }) => result.subjects.product.ranking.names[place]);
    expect(names).not.toContain('数字平台');
  });

  test('a high product that converts worse than all is said to be high by volume only', () => {
    expect(report).toMatch(/数字系统因记录量大进入高价值层，而调用转化率明确低于总体/);
    const promote = result.actions.find(({ action }) => action === 'promote')!;
    expect(promote.items.map(({ place }) => result.subjects.product.ranking.names[place])).not.toContain(
      '数字系统',
    );
  });

  test('the reject rates of low products are counted and ranged without the product of one record', () => {
    expect(report).toMatch(
      /8 个中 6 个）不接入率在 50% 以上；记录不少于 5 条的产品，不接入率在 47% 至 67% 之间/,
    );
  });

  test('the 80/20 rule is granted to customers and denied to products', () => {
    expect(report).toMatch(/客户符合二八定律/);
    expect(report).toMatch(/产品不符合二八定律/);
    expect(report).not.toMatch(/产品符合二八定律/);
  });

  test('customers without a call are not called without value', () => {
    expect(report).toMatch(/没有一个低价值客户的调用率低于总体的 4\.4% 且超出偶然/);
    expect(everything).not.toMatch(/完全无价值|无价值客户|完全未产生收益/);
  });

  test('records of rejected customers are not the only called ones: stages that do not nest are said', () => {
    expect(cautions).toMatch(/阶段并不嵌套/);
  });

  test('departments are compared where there is a column of them', () => {
    expect(result.subjects.customer.features.some(({ dimension }) => dimension === 'department')).toBe(true);
    expect(result.missingRoles).not.toContain('department');
  });

  test('targets that ranks can never reach are called so', () => {
    expect(cautions).toMatch(/由排名规则固定的层级占比，任何改进都无法改变/);
    expect(textsOf(sheetOf(plan, 'kpis')).join('\n')).toMatch(/由排名规则固定/);
  });

  test('repeated records are counted and the figures without them stand beside', () => {
    expect(result.duplicates.exact).toBeGreaterThan(0);
    expect(cautions).toMatch(/条记录与前面的完全相同/);
  });

  test('ties at the cut are said with their number', () => {
    expect(cautions).toMatch(/低价值线上有 122 个客户同分（占 193 个的 63\.2%），其中 39 个/);
  });

  test('rounded ends of the ten best are the true ones', () => {
    expect(report).toMatch(
      /前十名客户调用率在 9\.9% 至 100\.0% 之间，调用记录数 2 至 27 条，综合评分 0\.21 至 0\.62/,
    );
  });
});

describe('claims follow the numbers', () => {
  test('without ties at the cut there is no caution about them', () => {
    const { result } = sampleReport('en', { ties: 'none' });
    expect(result.subjects.customer.cuts.tiesAtLowCut).toBe(39);
    expect(result.cautions.map(({ code }) => code)).not.toContain('customerTiesAtLowCut');
  });

  test('calls before the application are said where there are, and only there', () => {
    const codes = (report: Report) => report.result.cautions.map(({ code }) => code);
    expect(codes(sampleReport('en', { timeOrder: 'callsBeforeApplication' }))).toContain(
      'callBeforeApplication',
    );
    expect(codes(sampleReport('en'))).not.toContain('callBeforeApplication');
  });

  test('spread evenly, the calls deny the 80/20 rule to customers too', () => {
    const rows = Array.from({ length: 400 }, (_, row) => [
      `C${row % 40}`,
      `P${row % 10}`,
      row % 3 === 0 ? 'yes' : 'no',
    ]);
    const { plan } = reportOf([['Customer', 'Product', 'Called'], ...rows], 'en');
    const report = textsOf(sheetOf(plan, 'report')).join('\n');
    expect(report).toMatch(/The 80\/20 rule does not hold for customers/);
    expect(report).not.toMatch(/rule holds/);
  });

  test('where nobody called, no rate is praised and nothing is said to be held by a fifth', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`C${row % 12}`, `P${row % 4}`, 'no']);
    const { plan, result } = reportOf([['Customer', 'Product', 'Called'], ...rows], 'en');
    const report = textsOf(sheetOf(plan, 'report')).join('\n');
    expect(report).toMatch(/None of the 60 records is called/);
    expect(report).not.toMatch(/80\/20|highest call rate|benchmark|times\./);
    expect(result.overall.calls).toBe(0);
    expect(plan.overview.title).toBe('None of 60 records is called');
  });

  test('where the low tier has calls, it is not said to have none', () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      `C${row % 10}`,
      `P${row % 5}`,
      row % 2 === 0 ? 'yes' : 'no',
    ]);
    const { plan, result } = reportOf([['Customer', 'Product', 'Called'], ...rows], 'en');
    const report = textsOf(sheetOf(plan, 'report')).join('\n');
    expect(result.subjects.customer.tiers.low.withoutCalls).toBeLessThanOrEqual(
      result.subjects.customer.tiers.low.groups,
    );
    if (result.subjects.customer.tiers.low.withoutCalls < result.subjects.customer.tiers.low.groups) {
      expect(report).not.toMatch(/None of the low-value customers/);
    }
  });
});

describe('what is said of one table is not said of another', () => {
  const outcomes = (called: (row: number) => string, rejected = 'no') =>
    reportOf(
      [
        ['Customer', 'Product', 'Called', 'Callable', 'Rejected'],
        ...Array.from({ length: 240 }, (_, row) => [
          `C${String(row % 20).padStart(2, '0')}`,
          `P${row % 12}`,
          called(row),
          row % 2 === 0 ? 'yes' : 'no',
          rejected,
        ]),
      ],
      'en',
    );
  const sentencesOf = ({ plan }: Report) => textsOf(sheetOf(plan, 'report')).join('\n');
  const cautionsOf = ({ plan }: Report) => textsOf(sheetOf(plan, 'cautions')).join('\n');

  test('where everybody calls alike, nobody is high or low, and no effort without return', () => {
    const report = sentencesOf(outcomes(() => 'yes'));
    expect(report).toMatch(/No one is ranked high: 20 of 20 customers share the best score/);
    expect(report).not.toMatch(/The ten best customers/);
    expect(report).not.toMatch(/The low tier took|the high tier makes|Effort without return|lie far apart/);
  });

  test('where nobody is near the line, chance is not said to decide for 0 customers', () => {
    const report = outcomes((row) => (row % 20 < 4 ? 'yes' : 'no'));
    expect(report.result.subjects.customer.stability?.nearHighCut).toBe(0);
    expect(sentencesOf(report)).not.toMatch(/chance decides/);
  });

  test('calls are said to be won where callable records are called, and only there', () => {
    const won = sentencesOf(outcomes((row) => (row % 20 < 4 ? 'yes' : 'no')));
    expect(won).toMatch(/the most can be gained at C/);
    const nothing = sentencesOf(outcomes(() => 'no'));
    expect(nothing).not.toMatch(/Develop \d|to be won/);
  });

  test('a list that is cut says so, and one that is whole does not', () => {
    expect(sentencesOf(sampleReport('en'))).toMatch(
      /Optimize \d+ products with [^:]+: ([^,.]+, ){4}[^,.]+ and others\./,
    );
    expect(sentencesOf(sampleReport('en'))).toMatch(
      /3 low-value products \([^,.]+, [^,.]+, [^,.]+\); 0 of them/,
    );
    expect(sentencesOf(sampleReport('zh-CN'))).toMatch(
      /优化 \d+ 个有[^：]+产品：([^、。]+、){4}[^、。]+等。/,
    );
    expect(sentencesOf(sampleReport('zh-CN'))).toMatch(/低价值产品有 3 个：[^。；]*[^等。；]；/);
  });

  test('without record numbers nothing is said of repeated ones', () => {
    const cautions = cautionsOf(outcomes(() => 'no'));
    expect(cautions).toMatch(/records match an earlier one in every column as read; no record number/);
    expect(cautions).not.toMatch(/repeat its number/);
  });

  test('a product that is high by its records and below all beyond chance is not called a matter of chance', () => {
    // Forty customers; the large product is called in 2 of 100 records, the small ones in 12 of 100.
    const rows = ['Large', 'A', 'B', 'C', 'D'].flatMap((product) =>
      Array.from({ length: product === 'Large' ? 800 : 200 }, (_, row) => {
        const isCalled = product === 'Large' ? row % 50 === 7 : row % 25 < 3;
        return [`C${row % 40}`, product, isCalled ? 'yes' : 'no'];
      }),
    );
    const { plan, result } = reportOf([['Customer', 'Product', 'Called'], ...rows], 'en');
    const optimize = result.actions.find(({ action }) => action === 'optimize')!;
    expect(optimize.items).toMatchObject([{ grade: 'clear' }]);
    const summary = textsOf(sheetOf(plan, 'summary')).join('\n');
    expect(summary).toMatch(
      /Optimize 1 product: [^.]*none of them is above the overall rate beyond chance\./,
    );
  });

  test('one product is not called products', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [`C${row % 6}`, 'P', row % 5 === 0 ? 'yes' : 'no']);
    const { plan } = reportOf([['Customer', 'Product', 'Called'], ...rows], 'en');
    const summary = textsOf(sheetOf(plan, 'summary')).join('\n');
    expect(summary).toMatch(/of 6 customers and 1 product used/);
    expect(summary).toMatch(/^6 customers, 1 product$/m);
  });

  test('a best score that would stay the same is no caution about the scale', () => {
    expect(cautionsOf(outcomes(() => 'yes'))).not.toMatch(/sets the scale/);
  });
});
