import { inputOf, inputs } from '../../inputs';
import { regionColumn } from '../../../../src/engine/table/columns/gatherRows';
import { profileColumn } from '../../../../src/engine/table/columns/profileColumn';
import { findTables } from '../../../../src/engine/table/findTables';
import { findNearMatches } from '../../../../src/engine/table/headers/findNearMatches';
import { gridOf } from '../gridOf';

/** The roles that a column may be meant for by its header alone: its content speaks for none and against none. */
function nearTo(header: string, roles: readonly string[] = ['stage', 'product']): readonly string[] {
  const grid = gridOf([[header], ['Blue'], ['Green'], ['Red']]);
  const column = regionColumn(grid, findTables(grid, inputs)[0]!, 0);
  const columns = [{ index: 0, header, profile: profileColumn(column) }];
  const definitions = inputOf('conversion').roles.filter(({ role }) => roles.includes(role));
  return findNearMatches(definitions, columns, () => true).map(({ role }) => role);
}

test.each(['State', 'Stags', 'Statue'])(
  '%s is near to no short word: a letter makes another of it',
  (header) => expect(nearTo(header)).toEqual([]),
);

test.each([
  ['Stage 2024', 'stage'],
  ['Opportunty stage', 'stage'],
  ['Prodct name', 'product'],
])('%s is near to what it holds, and a long word to its misspelling', (header, role) =>
  expect(nearTo(header)).toEqual([role]),
);

test('a flag is not near to a header that leaves its answer open: what is closed was won or lost', () => {
  expect(nearTo('Is Closed', ['called', 'signed', 'rejected'])).toEqual([]);
  expect(nearTo('Is Closed Won ?', ['signed'])).toEqual(['signed']);
});
