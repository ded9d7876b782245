import * as fc from 'fast-check';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import { readTable } from '../../../src/engine/table/readTable';
import type { CellValue } from '../../../src/engine/table/types';
import { plainValues } from './corpus/runTableCase';
import { dirtyTwins } from './fuzz/dirtyTwins';
import { inputOf, inputs } from '../inputs';
import { gridOf } from './gridOf';

/** The same tables in every run, so that a change is judged by what it does and not by the draw; any other may be tried. */
const seed = Number(process.env['PAYOFF_SEED'] ?? 20_261_127);

const analyses: readonly string[] = ['mismatch', 'conversion'];

test.each(analyses)(
  'reads a dirtied table of the %s analysis like its clean twin (5,000 tables)',
  (analysis) => {
    fc.assert(
      fc.property(dirtyTwins(analysis), ({ clean, dirty }) => {
        expect(readPlain(dirty, analysis)).toEqual(readPlain(clean, analysis));
      }),
      { numRuns: 5000, seed },
    );
  },
  300_000,
);

/** The columns of the best table by role, or the errors where it is refused. */
function readPlain(cells: readonly (readonly CellValue[])[], analysis: string): unknown {
  const grid = gridOf(cells);
  const [region] = findTables(grid, inputs);
  if (region === undefined) return 'no table';
  const { table, check } = readTable(
    grid,
    region,
    matchRoles(grid, region, inputOf(analysis)),
    inputOf(analysis),
  );
  if (table === undefined) {
    // A blank may have become an error value: another reason why rows are left out, but of the same kind.
    const errors = check.notices.filter(({ severity }) => severity === 'error');
    return [...new Set(errors.map(({ code }) => code))];
  }
  return Object.fromEntries(
    Object.entries(table.columns)
      .map(([role, column]) => [role, plainValues(column)])
      .sort(),
  );
}
