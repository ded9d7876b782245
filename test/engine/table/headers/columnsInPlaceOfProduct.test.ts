import { inputOf, inputs } from '../../inputs';
import { findTables } from '../../../../src/engine/table/findTables';
import { checkMatches } from '../../../../src/engine/table/headers/checkMatches';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import { gridOf } from '../gridOf';

test('a missing product names the columns that may stand in for it: names that come again, not amounts, dates or answers', () => {
  const rows = Array.from({ length: 24 }, (_value, row) => [
    `Firm ${row % 6}`,
    row % 3 === 0 ? 'Closed Won' : 'Closed Lost',
    ['Ann', 'Bo'][row % 2]!,
    ['North', 'South', 'East'][row % 3]!,
    100 * row,
    `Deal ${row}`,
    `2025-01-${10 + row}`,
    row % 2 === 0 ? 'price' : 'timing',
  ]);
  const headers = ['Account', 'Stage', 'Owner', 'Region', 'Amount', 'Topic', 'Close Date', 'Loss Reason'];
  const grid = gridOf([headers, ...rows]);
  const region = findTables(grid, inputs)[0]!;
  const input = inputOf('conversion');
  const notices = checkMatches(grid, region, matchRoles(grid, region, input), input);
  const missing = notices.find(({ code }) => code === 'requiredRoleMissing');
  expect(missing?.facts).toMatchObject({ role: 'product', columns: ['Owner', 'Region'] });
});
