import { profileColumn } from '../../../../src/engine/table/columns/profileColumn';
import { saysSuccess } from '../../../../src/engine/table/flags/saysSuccess';
import type { StoredColumn } from '../../../../src/engine/table/grid/StoredColumn';
import { gridOf } from '../gridOf';

const says = (texts: readonly string[]) =>
  saysSuccess(profileColumn(gridOf(texts.map((text) => [text])).columns[0] as StoredColumn));

test('a pipeline with a stage of success says it', () => {
  expect(says(['Prospecting', 'Closed Won', 'Prospecting'])).toBe(true);
});

test('states, and steps before any success, do not', () => {
  expect(says(['Ohio', 'Texas', 'Ohio'])).toBe(false);
  expect(says(['Prospecting', 'Proposal Sent'])).toBe(false);
});
