import { inputOf, inputs } from '../../inputs';
import { describe, expect, test } from '@jest/globals';
import { findTables } from '../../../../src/engine/table/findTables';
import { checkMatches } from '../../../../src/engine/table/headers/checkMatches';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import { gridOf } from '../gridOf';

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
