import { describe, expect, test } from '@jest/globals';
import { generateConversionSample } from '../../samples/generateConversionSample';
import type { SampleTable } from '../../samples/sampleTable';

/** Counts by plain loops over the generated cells: nothing of the generator and nothing of the engine is used here. */
interface Group {
  name: string;
  records: number;
  calls: number;
  signs: number;
  rejects: number;
  score: number;
}

function column(sample: SampleTable, header: string): unknown[] {
  const index = sample.headers.indexOf(header);
  expect(index).toBeGreaterThanOrEqual(0);
  return sample.rows.map((row) => row[index]);
}

function count(sample: SampleTable, header: string): Group[] {
  const names = column(sample, header) as string[];
  const called = column(sample, '是否调用');
  const signed = column(sample, '测试阶段_已接入');
  const rejected = column(sample, '测试阶段_不接入');
  const groups = new Map<string, Group>();
  names.forEach((name, row) => {
    const group = groups.get(name) ?? { name, records: 0, calls: 0, signs: 0, rejects: 0, score: 0 };
    groups.set(name, group);
    group.records += 1;
    if (called[row] === '是') group.calls += 1;
    if (signed[row] === '是') group.signs += 1;
    if (rejected[row] === '是') group.rejects += 1;
  });
  return [...groups.values()];
}

function rank(groups: Group[]): Group[] {
  return groups.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}

function rankedCustomers(sample: SampleTable): Group[] {
  const customers = count(sample, '客户简称');
  const most = Math.max(...customers.map(({ calls }) => calls));
  for (const customer of customers) {
    const { records, calls, signs } = customer;
    customer.score = (0.5 * calls) / records + (0.3 * calls) / most + (0.2 * signs) / records;
  }
  return rank(customers);
}

function rankedProducts(sample: SampleTable): Group[] {
  const products = count(sample, '子产品名称');
  for (const product of products) {
    const { records, calls, signs, rejects } = product;
    product.score =
      (0.5 * calls + 0.25 * signs - 0.1 * rejects) / records + (0.15 * (records - 1)) / (528 - 1);
  }
  return rank(products);
}

const sum = (values: number[]): number => values.reduce((running, value) => running + value, 0);
const mean = (values: number[]): number => sum(values) / values.length;
const rates = (groups: Group[]): number[] => groups.map(({ calls, records }) => calls / records);

/** Shares of a value among the records of some customers. */
function shareOf(sample: SampleTable, header: string, value: string, customers: Group[]): number {
  const names = new Set(customers.map(({ name }) => name));
  const customerColumn = column(sample, '客户简称') as string[];
  const values = column(sample, header).filter((_, row) => names.has(customerColumn[row]!));
  return values.filter((cell) => cell === value).length / values.length;
}

const days = (text: unknown): number => Date.parse(`${String(text).replace(' ', 'T')}Z`) / 86_400_000;
const sample = generateConversionSample();
const customers = rankedCustomers(sample);
const products = rankedProducts(sample);

describe('the conversion sample', () => {
  test('is the same every time', () => {
    expect(generateConversionSample()).toEqual(sample);
    expect(generateConversionSample({ seed: 5 })).not.toEqual(sample);
  });

  test('has 6,671 records of 22 columns, of 193 customers and 36 products', () => {
    expect(sample.headers).toHaveLength(22);
    expect(sample.rows).toHaveLength(6671);
    expect(sample.rows.every((row) => row.length === 22)).toBe(true);
    expect(customers).toHaveLength(193);
    expect(products).toHaveLength(36);
  });

  test('has the margins of the report: 292 calls, 95 contracts, 3,556 rejects, 1,027 integratable', () => {
    const yes = (header: string): number => column(sample, header).filter((cell) => cell === '是').length;
    expect(yes('是否调用')).toBe(292);
    expect(yes('测试阶段_已接入')).toBe(95);
    expect(yes('测试阶段_不接入')).toBe(3556);
    expect(yes('测试阶段_可接入')).toBe(1027);
    expect(yes('测试阶段_测试中')).toBe(771);
    expect(yes('是否开通')).toBe(384);
  });

  test('has exactly one stage for every record', () => {
    const stages = sample.headers.filter((header) => header.startsWith('测试阶段_'));
    const flags = stages.map((header) => column(sample, header));
    sample.rows.forEach((_, row) => {
      expect(flags.filter((flag) => flag[row] === '是')).toHaveLength(1);
    });
  });

  test('has a funnel that is not nested: 60 called records are rejected, 145 are outside integratable and signed', () => {
    const called = column(sample, '是否调用').map((cell) => cell === '是');
    const among = (header: string): number =>
      column(sample, header).filter((cell, row) => cell === '是' && called[row]).length;
    expect(among('测试阶段_不接入')).toBe(60);
    expect(292 - among('测试阶段_可接入') - among('测试阶段_已接入')).toBe(145);
  });

  test('holds the tiers by rank apart: the high cut is clean, 122 customers are tied at zero', () => {
    expect(customers[38]!.score).toBeGreaterThan(customers[39]!.score + 0.005);
    expect(customers.filter(({ score }) => score === 0)).toHaveLength(122);
    expect(customers.slice(154).every(({ score }) => score === 0)).toBe(true);
    expect(products[7]!.score).toBeGreaterThan(products[8]!.score);
    expect(products[27]!.score).toBeGreaterThan(products[28]!.score);
  });

  test('gives the high tier 253 calls, a mean call rate of 19.69 % and a pooled one of 12.01 %', () => {
    const high = customers.slice(0, 39);
    expect(sum(high.map(({ calls }) => calls))).toBe(253);
    expect(mean(high.map(({ calls }) => calls))).toBeCloseTo(6.487, 3);
    expect((100 * mean(rates(high))).toFixed(2)).toBe('19.69');
    expect(((100 * 253) / sum(high.map(({ records }) => records))).toFixed(2)).toBe('12.01');
  });

  test('gives the low tier 990 records and no call, 11 customers always rejected, 23 more often than not', () => {
    const low = customers.slice(154);
    expect(sum(low.map(({ calls }) => calls))).toBe(0);
    expect(sum(low.map(({ records }) => records))).toBe(990);
    expect(low.filter(({ rejects, records }) => rejects === records)).toHaveLength(11);
    expect(low.filter(({ rejects, records }) => rejects / records > 0.5)).toHaveLength(23);
  });

  test('names the top three customers with their rate, calls and score', () => {
    const top = customers
      .slice(0, 3)
      .map(({ name, calls, records, score }) => [
        name,
        `${(100 * calls) / records} %`,
        calls,
        score.toFixed(2),
      ]);
    expect(top).toEqual([
      ['盟新', '80 %', 20, '0.62'],
      ['维涛网络', '100 %', 2, '0.52'],
      ['黄石金承传媒', '80 %', 4, '0.44'],
    ]);
  });

  test('has the ranges of the top ten: rate 10 to 100 %, calls 2 to 27, score 0.21 to 0.62', () => {
    const top = customers.slice(0, 10);
    expect(Math.min(...rates(top))).toBeCloseTo(15 / 151, 12);
    expect(Math.max(...rates(top))).toBe(1);
    expect(Math.min(...top.map(({ calls }) => calls))).toBe(2);
    expect(Math.max(...top.map(({ calls }) => calls))).toBe(27);
    expect(top[9]!.score.toFixed(4)).toBe('0.2065');
    expect(top[0]!.score.toFixed(4)).toBe('0.6222');
  });

  test.each([
    ['方正', 141, 27],
    ['精芯', 75, 18],
    ['济南亿次元', 151, 15],
  ])('gives the large customer %s %i records and %i calls', (name, records, calls) => {
    expect(customers.find((customer) => customer.name === name)).toMatchObject({ records, calls });
  });

  test.each([
    ['维旺明传媒', 21, 21],
    ['维涛传媒', 19, 19],
    ['维涛信息', 7, 7],
    ['联软科技', 14, 14],
    ['联软传媒', 51, 46],
    ['立信电子传媒', 11, 6],
  ])('puts %s with %i records and %i rejects in the low tier', (name, records, rejects) => {
    const low = customers.slice(154);
    expect(low.find((customer) => customer.name === name)).toMatchObject({ records, rejects, calls: 0 });
  });

  test('names the products with their published margins', () => {
    const published = [
      '数据方案',
      'AI工具',
      '数字系统',
      '云方案',
      '云服务',
      '数字工具',
      '智能引擎',
      '企业平台',
    ];
    expect(products.slice(0, 8).map(({ name }) => name)).toEqual(published);
    expect(products[0]).toMatchObject({ records: 7, calls: 3, signs: 0, rejects: 4 });
    expect(products[1]).toMatchObject({ records: 513, calls: 39, signs: 11, rejects: 259 });
    expect(products[2]).toMatchObject({ records: 528, calls: 4, signs: 2, rejects: 252 });
    expect(products[28]).toMatchObject({ name: '数字平台', records: 1, calls: 0, score: 0 });
    expect(products.slice(28).map(({ name }) => name)).toEqual([
      '数字平台',
      '智能工具',
      '云工具',
      'AI服务',
      '数字方案',
      '企业系统',
      '云引擎',
      '数据引擎',
    ]);
  });

  test('gives high products 14.35 %, low ones 1.12 % (12.8 times), all 6.28 %, and the top eight 47.9 % of the calls', () => {
    const [high, low] = [mean(rates(products.slice(0, 8))), mean(rates(products.slice(28)))];
    expect((100 * high).toFixed(2)).toBe('14.35');
    expect((100 * low).toFixed(2)).toBe('1.12');
    expect((high / low).toFixed(1)).toBe('12.8');
    expect((100 * mean(rates(products))).toFixed(2)).toBe('6.28');
    expect(((100 * sum(products.slice(0, 8).map(({ calls }) => calls))) / 292).toFixed(1)).toBe('47.9');
  });

  test('repeats 443 rows in every column and leaves 447 sample sizes blank', () => {
    expect(6671 - new Set(sample.rows.map((row) => JSON.stringify(row))).size).toBe(443);
    expect(column(sample, '样本量').filter((cell) => cell === null)).toHaveLength(447);
  });

  test('has test days with mean 15.8 and median 12 over 6,593 returned records', () => {
    const applied = column(sample, '申请时间');
    const lengths = column(sample, '测试返回时间').flatMap((cell, row) =>
      cell === '-' ? [] : [Math.floor(days(cell) - days(applied[row]))],
    );
    lengths.sort((a, b) => a - b);
    expect(lengths).toHaveLength(6593);
    expect(lengths[0]).toBeGreaterThanOrEqual(0);
    expect(mean(lengths).toFixed(1)).toBe('15.8');
    expect(lengths[3296]).toBe(12);
  });

  test('has applications from 2 January to 4 December 2025 and nothing after', () => {
    const applied = (column(sample, '申请时间') as string[]).map((text) => text.slice(0, 10)).sort();
    expect([applied[0], applied[6670]]).toEqual(['2025-01-02', '2025-12-04']);
    for (const header of ['测试返回时间', '产品开通时间', '首次调用时间']) {
      const latest = (column(sample, header) as string[]).filter((text) => text !== '-').sort();
      expect(latest[latest.length - 1]!.slice(0, 10) <= '2025-12-04').toBe(true);
    }
  });

  test('has 11 customer types, 19 salespeople and 7 departments, one of each a customer', () => {
    const perCustomer = (header: string): Set<unknown> => {
      const names = column(sample, '客户简称');
      return new Set(column(sample, header).map((cell, row) => `${String(names[row])}|${String(cell)}`));
    };
    expect(new Set(column(sample, '客户类型')).size).toBe(11);
    expect(new Set(column(sample, '销售')).size).toBe(19);
    expect(new Set(column(sample, '部门名称')).size).toBe(7);
    for (const header of ['客户类型', '销售', '部门名称']) expect(perCustomer(header).size).toBe(193);
  });

  test.each([
    ['彩虹传媒', '17.95', '9.49'],
    ['华远软件传媒', '20.94', '9.70'],
  ])('plants %s at %s %% of the records of the high tier and %s %% of the low one', (type, high, low) => {
    expect((100 * shareOf(sample, '客户类型', type, customers.slice(0, 39))).toFixed(2)).toBe(high);
    expect((100 * shareOf(sample, '客户类型', type, customers.slice(154))).toFixed(2)).toBe(low);
  });

  test('has one sample size that lifts the mean of the high tier far above its median', () => {
    const sizes = column(sample, '样本量').filter((cell): cell is number => typeof cell === 'number');
    expect(Math.max(...sizes)).toBe(260_000_000);
    expect(sizes.filter((size) => size > 100_000_000)).toHaveLength(1);
  });
});

describe('the variants of the conversion sample', () => {
  const earlyCalls = (table: SampleTable): number => {
    const applied = column(table, '申请时间') as string[];
    const called = column(table, '首次调用时间') as string[];
    return called.filter((text, row) => text !== '-' && text < applied[row]!.slice(0, 10)).length;
  };

  test('date no call before its application unless asked to', () => {
    expect(earlyCalls(sample)).toBe(0);
  });

  test('date 60 % of the first calls before the application on request, and change nothing but dates', () => {
    const early = generateConversionSample({ timeOrder: 'callsBeforeApplication' });
    expect(earlyCalls(early)).toBe(Math.round(0.6 * 292));
    expect(rankedCustomers(early)).toEqual(customers);
    expect([...column(early, '样本量')].sort()).toEqual([...column(sample, '样本量')].sort());
  });

  test('leave exactly 39 customers at zero on request, the same 39 as before', () => {
    const apart = rankedCustomers(generateConversionSample({ ties: 'none' }));
    const zero = apart.filter(({ score }) => score === 0).map(({ name }) => name);
    expect(zero).toEqual(customers.slice(154).map(({ name }) => name));
    expect(apart.slice(0, 39).map(({ name }) => name)).toEqual(
      customers.slice(0, 39).map(({ name }) => name),
    );
  });
});
