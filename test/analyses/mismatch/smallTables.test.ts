import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { CellValue } from '../../../src/engine/table/types';
import { makeReport, sentencesOf } from './makeReport';

/** What the report says where figures rest on few customers, on one, or on nothing to compare them with. */
const sample = generateMismatchSample();
const sentences = (...made: Parameters<typeof makeReport>) =>
  sentencesOf(makeReport(...made).plan).map(({ text }) => text);
const headlinesOf = (...made: Parameters<typeof makeReport>) =>
  Object.fromEntries(
    makeReport(...made).plan.overview.headlines.map(({ label, comparison }) => [label, comparison]),
  );
const rowsOf = (rows: readonly (readonly CellValue[])[]) => ({ headers: sample.headers, rows });
const five = rowsOf(sample.rows.slice(0, 5));

describe('five customers', () => {
  const { plan, result } = makeReport(five);
  const text = sentencesOf(plan)
    .map((sentence) => sentence.text)
    .join('\n');

  test('a count expected by chance keeps its tenth, and 1 is not called fewer than 1.2', () => {
    expect(result.placement.counts).toMatchObject({ mismatch: 1, expected: 1.2 });
    expect(plan.overview.title).toBe(
      '1 of 2 top priority customers performs in the lower 50%; 1.2 would by chance',
    );
    expect(text).toContain('1.2 would if the two were unrelated, a difference within chance');
    expect(text).toContain('Test the priority score on more than these 5 customers');
    expect(sentences(five, 'zh-CN').join('\n')).toContain('二者无关时也会有 1.2 个，未超出偶然范围');
  });

  test('a whole count expected by chance has no decimals', () => {
    expect(makeReport(sample).plan.overview.title).toMatch(/; 180 would by chance$/);
  });

  test('one customer is not spoken of as several', () => {
    expect(text).toContain('1 customer, 50.0% of the top priority group and 20.0% of all, combines');
    const cautions = plan.overview.cautions.map((caution) => caution.text).join('\n');
    expect(`${text}\n${cautions}`).not.toMatch(/\b1 (customers|mismatches|rows|segments)\b|of 1 have\b/);
  });

  test('no industry and no size is named for a single customer', () => {
    expect(text).not.toContain('most numerous');
    expect(sentences(five, 'en', { minimumCell: 1 }).join('\n')).toContain('most numerous, by industry, in');
  });

  test('what holds whatever the background is named, as no sentence before does', () => {
    expect(text).not.toContain('Onboarding and adoption correlate at');
    expect(text).toContain('Whether onboarding and adoption go together whatever the background');
  });
});

/** The sample with a priority that follows performance exactly, or runs against it. */
function withPriority(ofPerformance: (performance: number) => number) {
  const at = (header: string) => sample.headers.indexOf(header);
  return rowsOf(
    sample.rows.map((row) => {
      const share = (header: string, lowest: number, highest: number) =>
        (Number(row[at(header)]) - lowest) / (highest - lowest);
      const performance =
        0.4 * share('total_sales_amount', 1200, 98000) +
        0.35 * share('product_adoption_rate', 0.3, 1) +
        0.25 * share('support_resolution_efficiency', 0.3, 0.98);
      return row.map((cell, column) =>
        column === at('investment_priority_score') ? Number(ofPerformance(performance).toFixed(3)) : cell,
      );
    }),
  );
}

test('headline figures say how many customers they rest on where there is nothing to compare them with', () => {
  const perverse = withPriority((performance) => 3 - 3 * performance);
  expect(makeReport(perverse).result.placement.matched).toHaveLength(0);
  const headlines = headlinesOf(perverse);
  expect(headlines['Mean ROI of mismatched']).toMatch(/^median [\d.]+, n 360$/);
  expect(headlines['ROI below 5']).toMatch(/^\d+ of 360$/);
  const few = headlinesOf(rowsOf(sample.rows.filter((_row, index) => index % 60 === 0)), 'zh-CN');
  expect(few['引导分数与采用率相关系数']).toMatch(/^n \d；全部 /);
});

test('a re-weighting that raises the mismatch rate is not said to lower it', () => {
  const { plan, result } = makeReport(withPriority((performance) => 3 * performance));
  expect(result.reweighted!.mismatchRate).toBeGreaterThan(result.reweighted!.mismatchRateToday!);
  const text = plan.overview.cautions.map((caution) => caution.text).join('\n');
  expect(text).toContain('part of its mismatch rate');
  expect(text).not.toContain('lower mismatch rate');
});

test('a constant column is said to be unused, not to be missing', () => {
  const adoption = sample.headers.indexOf('product_adoption_rate');
  const constant = rowsOf(
    sample.rows.map((row) => row.map((cell, column) => (column === adoption ? 0.7 : cell))),
  );
  const { cautions } = makeReport(constant).plan.overview;
  expect(cautions[0]!.text).toMatch(/^No adoption column is used/);
});

test('the re-weighting names the parts that weigh, and the priority itself where there are no labels', () => {
  expect(sentences(sample).join('\n')).toContain(
    'Re-weighted to labels 20%, engagement 50% and return potential 30%, the top group',
  );
  const kept = ['customer_id', 'investment_priority_score', 'product_adoption_rate'];
  const narrow = {
    headers: kept,
    rows: sample.rows.map((row) => kept.map((header) => row[sample.headers.indexOf(header)]!)),
  };
  expect(sentences(narrow).join('\n')).toContain(
    'Re-weighted to today’s priority 29% and engagement 71%, the top group',
  );
  expect(sentences(narrow, 'zh-CN').join('\n')).toContain('若按现行优先级 29% 和参与度 71% 重新加权，');
});
