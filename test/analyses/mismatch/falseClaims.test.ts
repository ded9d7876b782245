import { describe, expect, test } from '@jest/globals';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { CellValue } from '../../../src/engine/table/types';
import { makeReport, sentencesOf } from './makeReport';

/**
 * Claims that a report of this kind once made although its own charts said otherwise. Each test makes a table in which
 * the claim is false and asks for a sentence that says so.
 */
const sample = generateMismatchSample();
const at = (header: string) => sample.headers.indexOf(header);
type Row = readonly CellValue[];

/** The sample with some cells changed; the mismatched customers stay the same unless priority or metrics are touched. */
function changed(change: (row: Row, index: number) => Readonly<Record<string, CellValue | undefined>>) {
  const rows = sample.rows.map((row, index) => {
    const cells = [...row];
    for (const [header, value] of Object.entries(change(row, index))) cells[at(header)] = value ?? null;
    return cells;
  });
  return { headers: sample.headers, rows };
}
function textOf(
  table: Parameters<typeof makeReport>[0],
  ...rest: [] | [Parameters<typeof makeReport>[1]]
): string {
  return sentencesOf(makeReport(table, ...rest).plan)
    .map(({ text }) => text)
    .join('\n');
}
const { result } = makeReport(sample);
const mismatched = new Set(result.placement.mismatch);
/** Keeps the cost and sets the return. */
const withRoi = (row: Row, roi: number) => ({
  customer_lifetime_value: Number(row[at('acquisition_cost')]) * roi,
});

describe('false claims', () => {
  test('no threat is claimed where growth and retention hold 50 %, only the real share', () => {
    let place = 0;
    const table = changed((_row, index) =>
      mismatched.has(index) ? { lifecycle_stage: (place += 1) % 2 === 0 ? 'Growth' : 'Maturity' } : {},
    );
    const text = textOf(table);
    expect(text).toContain(
      'Growth and Retention account for 50.0% of the mismatched customers (92 of 184), not more than 60%',
    );
    expect(text).not.toContain('a threat');
  });

  test('customers are counted once: the counts of the heat map add up to the mismatched customers', () => {
    const cells = result.segments!.cells;
    expect(cells.reduce((sum, { mismatch }) => sum + mismatch, 0)).toBe(184);
    expect(cells.reduce((sum, { all }) => sum + all, 0)).toBe(1200);
  });

  test('a repeated customer is refused or settled before the analysis, never counted twice', () => {
    const doubled = { headers: sample.headers, rows: [...sample.rows, sample.rows[0]!] };
    expect(() => makeReport(doubled)).toThrow('duplicate');
  });

  test('the industries named are those with the most mismatched customers', () => {
    let place = 0;
    const table = changed((_row, index) => {
      if (!mismatched.has(index)) return {};
      place += 1;
      return { industry_vertical: place <= 100 ? 'Retail' : place <= 150 ? 'Media' : 'Education' };
    });
    expect(textOf(table)).toContain('Mismatched customers are most numerous, by industry, in Retail (54.3%');
    expect(textOf(table)).not.toMatch(
      /most numerous, by industry, in[^;]*(Financial|Technology|Manufacturing)/,
    );
  });

  test('a segment above the average performance is not called weak', () => {
    const text = textOf(sample);
    const worst =
      /Mean performance is lowest in (.*?) \((\d\.\d+), n \d+\) and (.*?) \((\d\.\d+).*it is (\d\.\d+)/.exec(
        text,
      )!;
    expect([worst[1], worst[3]]).toEqual(['Small Financial Services', 'Medium Technology']);
    expect(Number(worst[2])).toBeLessThanOrEqual(Number(worst[4]));
    expect(Number(worst[4])).toBeLessThan(Number(worst[5]));
  });

  test('directors and managers are not called lower where managers have the higher median', () => {
    const table = changed((row) => (row[at('decision_maker_level')] === 'Manager' ? withRoi(row, 25) : {}));
    const text = textOf(table);
    expect(text).toMatch(/25\.00 for managers.*the lower levels are not both below the higher ones/);
    expect(text).not.toContain('Where a director or manager decides');
  });

  test('a difference between levels within chance is called that', () => {
    const table = changed((row, index) => withRoi(row, 5 + (index % 7)));
    expect(textOf(table)).toContain('is within chance');
    const strong = changed((row) =>
      withRoi(row, row[at('decision_maker_level')] === 'VP' ? 20 : 5 + Number(row[at('team_size')]) / 1000),
    );
    expect(textOf(strong)).toContain('is beyond chance');
  });

  test('teams of 1-5 are called scattered and capped only where they are both', () => {
    const small = (row: Row) => Number(row[at('team_size')]) <= 5;
    const neither = textOf(changed((row, index) => withRoi(row, small(row) ? 30 : 2 + (index % 9))));
    expect(neither).toContain('Teams of 1–5 neither vary most');
    const both = textOf(
      changed((row, index) => withRoi(row, small(row) ? 1 + 4 * (index % 2) : 20 + (index % 3))),
    );
    expect(both).toContain('Teams of 1–5 vary most (coefficient of variation');
    expect(both).toContain('and have the lowest upper end');
  });

  test('no dormant list without a dormant customer of high priority', () => {
    const text = textOf(
      changed((row) => (row[at('lifecycle_stage')] === 'Dormant' ? { lifecycle_stage: 'Maturity' } : {})),
    );
    expect(text).not.toContain('Dormant account');
    expect(textOf(sample)).toMatch(/Dormant account: \d+ customers/);
  });

  test('performance stays between 0 and 1, and a raw sum is called one', () => {
    expect(Math.max(...result.performance.scores)).toBeLessThanOrEqual(1);
    const raw = makeReport(sample, 'en', { method: 'none' });
    expect(Math.max(...raw.result.performance.scores)).toBeGreaterThan(1000);
    expect(raw.plan.overview.cautions.map(({ text }) => text).join()).toContain(
      'The metrics are added as they are',
    );
  });

  test('a correlation of repeated pairs is said to rest on few distinct ones', () => {
    const table = changed((_row, index) =>
      mismatched.has(index)
        ? {
            customer_onboarding_score: 1 + (index % 5),
            product_adoption_rate: [0.3, 0.36, 0.42, 0.45, 0.5][index % 5]!,
          }
        : {},
    );
    const { plan } = makeReport(table);
    expect(plan.overview.cautions.map(({ text }) => text).join()).toMatch(
      /Only \d+ of \d+ pairs of onboarding and adoption are different/,
    );
  });

  test('a mean return is never called low alone: the matched customers stand beside it', () => {
    const text = textOf(changed((row, index) => withRoi(row, 5 + ((index * 37) % 11))));
    expect(text).toMatch(
      /Their mean ROI is .* of matched customers cannot be told apart from it: difference/,
    );
    const higher = textOf(
      changed((row, index) => withRoi(row, (mismatched.has(index) ? 12 : 6) + (index % 3))),
    );
    expect(higher).toMatch(/above the .* of matched customers/);
  });

  test('"whatever the background" is not claimed where one large industry runs the other way', () => {
    const table = changed((row) =>
      row[at('industry_vertical')] === 'Retail'
        ? { customer_onboarding_score: Number((5 - 4 * Number(row[at('product_adoption_rate')])).toFixed(2)) }
        : {},
    );
    const text = textOf(table);
    expect(text).toContain(
      'Onboarding and adoption do not go together whatever the background: Retail has a correlation of 0 or below',
    );
    expect(text).not.toContain('go together whatever the background: within every');
  });

  test('a priority made of engagement is not said to lean on static labels', () => {
    const text = textOf(
      changed((row) => ({ investment_priority_score: Number(row[at('customer_onboarding_score')]) })),
    );
    expect(text).toContain('does not lean on static labels more than on engagement');
    expect(textOf(sample)).toContain('the score leans on static labels');
  });

  test('only the columns that are there are said to explain the priority', () => {
    const without = (...headers: string[]) => {
      const kept = [...sample.headers.keys()].filter((column) => !headers.includes(sample.headers[column]!));
      return textOf({
        headers: kept.map((column) => sample.headers[column]!),
        rows: sample.rows.map((row) => kept.map((column) => row[column]!)),
      });
    };
    expect(without()).toMatch(/explained by industry and company size and .* by onboarding and adoption/);
    expect(without('company_size_tier', 'customer_onboarding_score')).toMatch(
      /explained by industry and [\d.]+% by adoption \(/,
    );
  });

  test('no re-weighting is recommended that would not lower the mismatch rate', () => {
    const toLabels = makeReport(sample, 'en', { reweighting: [1, 0, 0] });
    const { mismatchRate, mismatchRateToday } = toLabels.result.reweighted!;
    expect(mismatchRate).toBeGreaterThanOrEqual(mismatchRateToday!);
    expect(toLabels.plan.overview.lists.map(({ text }) => text)).not.toContain('Lower in a new score');
    expect(makeReport(sample).plan.overview.lists.map(({ text }) => text)).toContain('Lower in a new score');
  });

  test('no sentence speaks of a return where none is known', () => {
    const text = textOf(changed(() => ({ acquisition_cost: 0 })));
    expect(text).not.toMatch(/ROI is|ROI below|median ROI/);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  test('the same claims are false in Chinese', () => {
    const table = changed((row) => (row[at('decision_maker_level')] === 'Manager' ? withRoi(row, 25) : {}));
    const text = textOf(table, 'zh-CN');
    expect(text).toContain('较低级别并非都低于较高级别');
    expect(text).not.toContain('由总监、经理决策时');
  });
});
