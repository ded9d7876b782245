import { expect, test } from '@jest/globals';
import { levelOrder, orderGroups } from '../../../src/engine/mismatch/orderGroups';
import { grouping } from './buildTable';

test('orderGroups puts known levels by standing, others after them, blank last, and keeps everybody', () => {
  const cells = ['Manager', 'Owner', null, 'C-Level', 'VP', 'Manager'];
  const ordered = orderGroups(grouping(cells), levelOrder);
  expect(ordered.labels).toEqual(['C-Level', 'VP', 'Manager', 'Owner', '']);
  expect(Array.from(ordered.codes, (code) => ordered.labels[code])).toEqual(cells.map((cell) => cell ?? ''));
});
