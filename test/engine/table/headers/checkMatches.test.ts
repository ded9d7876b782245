import { inputOf, inputs } from '../../inputs';
import { describe, expect, test } from '@jest/globals';
import { findTables } from '../../../../src/engine/table/findTables';
import { checkMatches } from '../../../../src/engine/table/headers/checkMatches';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import type { CellValue } from '../../../../src/engine/table/types';
import { gridOf } from '../gridOf';

const idAndPriority = (row: number) => [`C${row}`, row + 0.5] as const;

/** What is said of a metric beside a readable one, in a table that begins in its third column and second row. */
function saidOfMetric(header: string, values: readonly CellValue[], format = '') {
  const rows = values.map((value, row) => [null, null, ...idAndPriority(row), 10 * row, value]);
  const numberFormats = [[], [], ...values.map(() => ['', '', '', '', '', format])];
  const grid = gridOf([[], [null, null, 'customer_id', 'priority score', 'total sales', header], ...rows], {
    numberFormats,
  });
  const region = findTables(grid, inputs)[0]!;
  const mismatch = inputOf('mismatch');
  const notices = checkMatches(grid, region, matchRoles(grid, region, mismatch), mismatch);
  return notices.find(({ facts }) => facts.header === header);
}

describe('checkMatches, of a metric whose figures cannot be read', () => {
  test('names the cell of the first figure, wherever the table begins', () => {
    const said = saidOfMetric('adoption rate', ['N/A', '7 of 10', '8 of 10', '6 of 10']);
    expect(said).toMatchObject({
      code: 'metricUnreadable',
      severity: 'error',
      facts: { example: '7 of 10' },
    });
    expect(said?.cells).toEqual([expect.objectContaining({ row: 4, column: 6 })]);
  });

  test('asks about figures that are shown as dates too, with a date as the example', () => {
    const said = saidOfMetric('adoption rate', [45659, 45660, 45661, 45662], 'yyyy-mm-dd');
    expect(said).toMatchObject({
      code: 'metricUnreadable',
      severity: 'error',
      facts: { why: 'dates', example: '2025-01-02' },
    });
  });
});

/** Code and severity of what is said about a customers table with these columns besides the id. */
function noticesOf(columns: Readonly<Record<string, (row: number) => number>>) {
  const rows = Array.from({ length: 8 }, (_, row) => [
    `C${row}`,
    ...Object.values(columns).map((valueOf) => valueOf(row)),
  ]);
  const grid = gridOf([['customer_id', ...Object.keys(columns)], ...rows]);
  const region = findTables(grid, inputs)[0]!;
  const notices = checkMatches(
    grid,
    region,
    matchRoles(grid, region, inputOf('mismatch')),
    inputOf('mismatch'),
  );
  return notices.map(({ code, severity, role }) => [code, severity, role]);
}

describe('checkMatches, of a column that bears the name of a role and holds one value only', () => {
  test('is a reason for the refusal where the analysis needs the role', () => {
    const notices = noticesOf({ investment_priority_score: () => 2, total_sales_amount: (row) => row });
    expect(notices.map(([code]) => code)).not.toContain('requiredRoleMissing');
    expect(notices).toContainEqual(['contradictedColumn', 'error', 'priority']);
  });

  test('is a reason for the refusal where no other column of the group is left', () => {
    const notices = noticesOf({ investment_priority_score: (row) => row, total_sales_amount: () => 5 });
    expect(notices.map(([code]) => code)).not.toContain('requiredGroupMissing');
    expect(notices).toContainEqual(['contradictedColumn', 'error', 'sales']);
  });

  test('is a warning where the analysis runs without it', () => {
    const notices = noticesOf({
      investment_priority_score: (row) => row,
      total_sales_amount: () => 5,
      product_adoption_rate: (row) => row / 8,
    });
    expect(notices).toContainEqual(['contradictedColumn', 'warning', 'sales']);
    expect(notices.map(([, severity]) => severity)).not.toContain('error');
  });
});
