import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { generateMessyMismatchSample } from '../../samples/generateMessyMismatchSample';

/** Figures by plain arithmetic over the generated cells: nothing of the generator and nothing of the engine is used here. */
const sample = generateMismatchSample();
type Customer = Record<string, string | number>;
const customers = sample.rows.map(
  (row) => Object.fromEntries(sample.headers.map((header, index) => [header, row[index]])) as Customer,
);
const numbers = (header: string, group = customers): number[] =>
  group.map((customer) => Number(customer[header]));
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return sorted[below]! + (above - sorted[below]!) * (position - below);
}
const median = (values: number[]): number => percentile(values, 0.5);

function correlation(x: number[], y: number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  const product = (a: number[], b: number[], ma: number, mb: number): number =>
    a.reduce((sum, value, index) => sum + (value - ma) * (b[index]! - mb), 0);
  return product(x, y, meanX, meanY) / Math.sqrt(product(x, x, meanX, meanX) * product(y, y, meanY, meanY));
}

function composite(scale: (values: number[]) => number[]): number[] {
  const [sales, adoption, support] = [
    scale(numbers('total_sales_amount')),
    scale(numbers('product_adoption_rate')),
    scale(numbers('support_resolution_efficiency')),
  ] as [number[], number[], number[]];
  return sales.map((value, index) => 0.4 * value + 0.35 * adoption[index]! + 0.25 * support[index]!);
}
function minMax(values: number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (value - low) / (high - low));
}
function winsorised(values: number[]): number[] {
  const [low, high] = [percentile(values, 0.01), percentile(values, 0.99)];
  return minMax(values.map((value) => Math.min(high, Math.max(low, value))));
}

/** Average ranks: values that tie share theirs. */
function ranks(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const firstAndCount = new Map<number, [number, number]>();
  sorted.forEach((value, place) => {
    const [first, count] = firstAndCount.get(value) ?? [place, 0];
    firstAndCount.set(value, [first, count + 1]);
  });
  return values.map((value) => {
    const [first, count] = firstAndCount.get(value)!;
    return first + (count + 1) / 2;
  });
}

const priorities = numbers('investment_priority_score');
const performance = composite(minMax);
const isTop = priorities.map((priority) => priority >= percentile(priorities, 0.7));
const isBottom = performance.map((score) => score <= percentile(performance, 0.5));
const mismatch = customers.filter((_, index) => isTop[index] && isBottom[index]);
const matched = customers.filter((_, index) => isTop[index] && !isBottom[index]);
const roi = (group: Customer[]): number[] =>
  group.map((customer) => Number(customer['customer_lifetime_value']) / Number(customer['acquisition_cost']));
const countBy = (header: string): Record<string, number> =>
  mismatch.reduce<Record<string, number>>(
    (counts, customer) => ({ ...counts, [customer[header]!]: (counts[customer[header]!] ?? 0) + 1 }),
    {},
  );

describe('the mismatch sample', () => {
  test('is the same every time', () => {
    expect(generateMismatchSample()).toEqual(sample);
    expect(generateMismatchSample({ seed: 3 })).not.toEqual(sample);
  });

  test('has 1,200 customers with unique ids and names', () => {
    expect(customers).toHaveLength(1200);
    expect(new Set(customers.map((customer) => customer['customer_id'])).size).toBe(1200);
    expect(new Set(customers.map((customer) => customer['customer_name'])).size).toBe(1200);
  });

  test('has 360 customers in the top, 600 in the lower half and 184 in both', () => {
    expect(isTop.filter(Boolean)).toHaveLength(360);
    expect(isBottom.filter(Boolean)).toHaveLength(600);
    expect(mismatch).toHaveLength(184);
  });

  test.each([
    ['winsorised', winsorised],
    ['ranked', ranks],
  ])('keeps the 184 when the metrics are %s', (_, scale) => {
    const scores = composite(scale);
    const cut = percentile(scores, 0.5);
    expect(scores.filter((score, index) => isTop[index] && score <= cut)).toHaveLength(184);
  });

  test('has a priority that says nothing about performance: their rank correlation is that of chance', () => {
    const chance = 1.96 / Math.sqrt(1200);
    expect(Math.abs(correlation(ranks(priorities), ranks(performance)))).toBeLessThan(chance);
  });

  test('leaves a gap at both cuts, so that nobody is tied there', () => {
    const [top, rest] = [true, false].map((side) => priorities.filter((_, index) => isTop[index] === side));
    expect([Math.min(...top!), Math.max(...top!)]).toEqual([1.8, 2.7]);
    expect([Math.min(...rest!), Math.max(...rest!)]).toEqual([0.3, 1.75]);
    expect(Math.max(...performance.filter((_, index) => isBottom[index]))).toBeLessThan(0.385);
    expect(Math.min(...performance.filter((_, index) => !isBottom[index]))).toBeGreaterThan(0.415);
  });

  test.each([
    ['total_sales_amount', 1200, 98_000],
    ['product_adoption_rate', 0.3, 1],
    ['support_resolution_efficiency', 0.3, 0.98],
  ])('pins one customer outside the group at each bound of %s', (header, low, high) => {
    for (const bound of [low, high]) {
      const pinned = customers.filter((customer) => customer[header] === bound);
      expect(pinned).toHaveLength(1);
      expect(mismatch).not.toContain(pinned[0]);
    }
    expect(Math.min(...numbers(header))).toBe(low);
    expect(Math.max(...numbers(header))).toBe(high);
  });

  test('has the planted stages, industries and sizes in the group: 77.2 % growth and retention', () => {
    expect(countBy('lifecycle_stage')).toEqual({
      Growth: 82,
      Retention: 60,
      Maturity: 24,
      Dormant: 12,
      Activation: 6,
    });
    expect(countBy('industry_vertical')).toEqual({
      'Financial Services': 48,
      Technology: 45,
      Manufacturing: 36,
      Healthcare: 14,
      Retail: 11,
      Education: 9,
      Media: 7,
      Government: 6,
      'Real Estate': 5,
      'Non-profit': 3,
    });
    expect(countBy('company_size_tier')).toEqual({
      Medium: 60,
      Small: 52,
      Startup: 46,
      Large: 16,
      Enterprise: 10,
    });
    expect(((100 * (82 + 60)) / 184).toFixed(1)).toBe('77.2');
  });

  test('has a mean return of 8.13 in the group, less than in the matched one, and 30 to 40 % of it below 5', () => {
    const returns = roi(mismatch);
    expect(mean(returns)).toBeCloseTo(8.13, 4);
    expect(mean(roi(matched))).toBeGreaterThan(9.5);
    const share = returns.filter((value) => value < 5).length / 184;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });

  test('correlates onboarding and adoption at 0.81 in the group, more over all', () => {
    const r = (group: Customer[]): number =>
      correlation(numbers('customer_onboarding_score', group), numbers('product_adoption_rate', group));
    expect(r(mismatch)).toBeCloseTo(0.81, 4);
    expect(r(customers)).toBeGreaterThan(0.83);
  });

  test.each([
    ['the group', mismatch],
    ['all customers', customers],
  ])(
    'orders the median returns of %s: C-Level, VP, individual contributors, then directors and managers',
    (_, group) => {
      const [chief, vice, individual, director, manager] = [
        'C-Level',
        'VP',
        'Individual Contributor',
        'Director',
        'Manager',
      ].map((level) =>
        median(roi(group.filter((customer) => customer['decision_maker_level'] === level))),
      ) as [number, number, number, number, number];
      expect(chief).toBeGreaterThan(vice);
      expect(vice).toBeGreaterThan(individual);
      expect(individual).toBeGreaterThan(Math.max(director, manager));
    },
  );

  test('scatters the returns of teams of up to five most, and caps them at 15', () => {
    const bins = [
      [1, 5],
      [6, 10],
      [11, 20],
      [21, 50],
      [51, 100],
    ] as const;
    const spreads = bins.map(([from, to]) => {
      const returns = roi(
        mismatch.filter(
          (customer) => Number(customer['team_size']) >= from && Number(customer['team_size']) <= to,
        ),
      );
      const centre = mean(returns);
      const deviation = Math.sqrt(
        returns.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (returns.length - 1),
      );
      return { variation: deviation / centre, largest: Math.max(...returns) };
    });
    const [small, ...larger] = spreads;
    expect(small!.largest).toBeCloseTo(15, 2);
    for (const bin of larger) {
      expect(bin.variation).toBeLessThan(small!.variation);
      expect(bin.largest).toBeGreaterThan(15);
    }
  });

  test.each([
    ['the group', mismatch],
    ['all customers', customers],
  ])(
    'has its two lowest segments of at least five of %s at finance x small and technology x medium',
    (_, group) => {
      const cells = new Map<string, number[]>();
      customers.forEach((customer, index) => {
        if (!group.includes(customer)) return;
        const name = `${customer['industry_vertical']} x ${customer['company_size_tier']}`;
        cells.set(name, [...(cells.get(name) ?? []), performance[index]!]);
      });
      const named = [...cells].filter(([, scores]) => scores.length >= 5);
      named.sort((a, b) => mean(a[1]) - mean(b[1]));
      expect(named.slice(0, 2).map(([name]) => name)).toEqual([
        'Financial Services x Small',
        'Technology x Medium',
      ]);
      expect(named[1]![1].length).toBeGreaterThanOrEqual(10);
    },
  );

  test('gives priority to labels, not to engagement', () => {
    const r = correlation(priorities, numbers('customer_onboarding_score'));
    expect(Math.abs(r)).toBeLessThan(0.1);
  });
});

describe('the messy sheet of the mismatch sample', () => {
  const messy = generateMessyMismatchSample();
  const at = (header: string): number => messy.headers.indexOf(header);
  const cells = (header: string): unknown[] => messy.rows.map((row) => row[at(header)]);

  test('has the same customers in the same order and five repeats at the end', () => {
    expect(messy.rows).toHaveLength(1205);
    const ids = cells('customer_id').map((id) => String(id).trim());
    expect(ids.slice(0, 1200)).toEqual(customers.map((customer) => customer['customer_id']));
    expect(ids.slice(1200)).toEqual(messy.disturbed.repeatedId);
    messy.rows.slice(1200).forEach((row, index) => {
      const first = messy.rows[ids.indexOf(ids[1200 + index]!)]!;
      expect(row[at('total_sales_amount')]).not.toBe(first[at('total_sales_amount')]);
    });
  });

  test.each(['total_sales_amount', 'product_adoption_rate', 'support_resolution_efficiency'])(
    'has 36 blanks (3 %%) in %s, spelled in several ways',
    (header) => {
      const blanks = cells(header).filter((cell) => cell === null || ['', '-', 'N/A'].includes(String(cell)));
      expect(blanks).toHaveLength(36);
      expect(new Set(blanks).size).toBe(4);
    },
  );

  test('writes 20 adoption rates as percent text, 20 as percent points and 10 sales in full-width digits', () => {
    const rates = cells('product_adoption_rate');
    expect(rates.filter((cell) => /^\d+(\.\d+)?%$/.test(String(cell)))).toHaveLength(20);
    expect(rates.filter((cell) => typeof cell === 'number' && cell > 1.5)).toHaveLength(20);
    expect(cells('total_sales_amount').filter((cell) => /^[０-９]+$/.test(String(cell)))).toHaveLength(10);
  });

  test('has four costs of zero, 30 Chinese stages and 40 padded texts', () => {
    expect(cells('acquisition_cost').filter((cell) => cell === 0)).toHaveLength(4);
    expect(cells('lifecycle_stage').filter((cell) => /期\s*$/.test(String(cell)))).toHaveLength(30);
    const padded = messy.rows.flat().filter((cell) => typeof cell === 'string' && cell !== cell.trim());
    expect(padded).toHaveLength(40);
  });

  test.each([
    ['without the rows that have a blank', ['blankMetric']],
    ['without the percent points as well', ['blankMetric', 'percentPoints']],
  ] as const)('keeps the same group %s', (_, left) => {
    const gone = new Set(left.flatMap((disturbance) => messy.disturbed[disturbance]));
    const kept = customers.filter((customer) => !gone.has(String(customer['customer_id'])));
    const keptPriorities = numbers('investment_priority_score', kept);
    const score = new Map(customers.map((customer, index) => [customer, performance[index]!]));
    const keptScores = kept.map((customer) => score.get(customer)!);
    const [priorityCut, scoreCut] = [percentile(keptPriorities, 0.7), percentile(keptScores, 0.5)];
    const group = kept.filter(
      (_, index) => keptPriorities[index]! >= priorityCut && keptScores[index]! <= scoreCut,
    );
    expect(group).toEqual(mismatch.filter((customer) => !gone.has(String(customer['customer_id']))));
  });
});
