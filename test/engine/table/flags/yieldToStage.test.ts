import { inputOf, inputs } from '../../inputs';
import { findTables } from '../../../../src/engine/table/findTables';
import { yieldToStage } from '../../../../src/engine/table/flags/yieldToStage';
import { matchRoles } from '../../../../src/engine/table/matchRoles';
import { gridOf } from '../gridOf';

/** The header that answers whether a record was called, after these values were named as its success. */
function calledBy(header: string, called: readonly string[]): string | undefined {
  const grid = gridOf([
    ['Account', 'Product', 'Stage', header],
    ['Acme', 'A', 'Closed Won', 'TRUE'],
    ['Best', 'B', 'Closed Lost', 'FALSE'],
    ['Core', 'B', 'Prospecting', 'FALSE'],
  ]);
  const region = findTables(grid, inputs)[0]!;
  const matches = matchRoles(grid, region, inputOf('conversion'));
  const left = yieldToStage(grid, region, matches, { success: { called } });
  return left.find(({ role }) => role === 'called')?.header;
}

test.each([
  ['a stage is named', 'Is Won', ['Closed Won'], undefined],
  ['nothing is named', 'Is Won', [], 'Is Won'],
  ['one of its own values is named', 'Is Won', ['TRUE'], 'Is Won'],
  ['a value is named that nothing holds', 'Is Won', ['Signed'], 'Is Won'],
  ['its name says that it answers', 'Called', ['Closed Won'], 'Called'],
])(
  'a column that serves for the success yields to the stages only where they are named: %s',
  (_case, header, called, left) => {
    expect(calledBy(header, called)).toBe(left);
  },
);
