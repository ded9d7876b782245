import { checkColumns } from '../../../../src/engine/table/columns/checkColumns';
import type { RoleMatch } from '../../../../src/engine/table/types';
import { regionOf } from '../contextOf';
import { draftOf } from '../draftOf';
import { gridOf } from '../gridOf';

const checksOf = (draft: ReturnType<typeof draftOf>, matches: readonly RoleMatch[] = []) =>
  checkColumns(draft.grid, draft.region, draft, matches);

/** Kinds of columns that no role uses. */
function kindsOf(columns: readonly (readonly (string | number | null)[])[], formats: readonly string[] = []) {
  const rows = columns[0]!.map((_cell, row) => columns.map((column) => column[row]!));
  const grid = gridOf([columns.map((_column, index) => `H${index}`), ...rows], {
    firstColumn: 3,
    numberFormats: [[], formats],
  });
  const region = regionOf(grid);
  return checkColumns(
    grid,
    region,
    { grid, region, rowCount: rows.length, rows: undefined, columns: new Map() },
    [],
  );
}

describe('checkColumns', () => {
  it('tells what a column that no role uses looks like: numbers where they are more than half', () => {
    const columns = [
      [null, '-'],
      [1, 'x'],
      [1, 2],
      [45_659, 45_660],
    ];
    const checks = kindsOf(columns, ['', '', '0.0', 'yyyy-mm-dd']);
    expect(checks.map(({ kind }) => kind)).toEqual(['empty', 'text', 'number', 'date']);
    expect(checks.map(({ columnNumber }) => columnNumber)).toEqual([3, 4, 5, 6]);
  });

  it('counts error values as missing where no role uses the column', () =>
    expect(kindsOf([['#N/A', 'x', '']])[0]).toMatchObject({ filled: 1, missing: 2, unreadable: 0 }));

  it('counts each row of a column that is read as filled, missing or unreadable', () => {
    const [check] = checksOf(draftOf({ opened: 'date' }, [['2025-01-02'], [''], ['soon'], ['#N/A']]));
    expect(check).toMatchObject({ role: 'opened', kind: 'date', filled: 1, missing: 2, unreadable: 1 });
  });

  it('does not list a flag that was derived from the column of another role', () => {
    const draft = draftOf({ stage: 'stage' }, [['已签约'], ['不接入']]);
    const stage = draft.columns.get('stage')!;
    draft.columns.set('signed', { ...stage, role: 'signed', reading: { ...stage.reading, unit: 'derived' } });
    expect(checksOf(draft).map(({ role }) => role)).toEqual(['stage']);
  });

  it('lists a column once for each role that reads it, and says how sure each match was', () => {
    const draft = draftOf({ customer: 'name' }, [['A'], ['B']]);
    draft.columns.set('product', { ...draft.columns.get('customer')!, role: 'product' });
    const match = { role: 'product', certainty: 'likely' } as RoleMatch;
    expect(checksOf(draft, [match]).map(({ role, certainty }) => [role, certainty])).toEqual([
      ['customer', undefined],
      ['product', 'likely'],
    ]);
  });

  it('says what a column looks like that a role could not read', () => {
    const draft = draftOf({ priority: 'number' }, [['High'], ['Low']]);
    const priority = draft.columns.get('priority')!;
    draft.columns.set('priority', { ...priority, reading: { ...priority.reading, column: undefined } });
    expect(checksOf(draft)[0]).toMatchObject({ role: 'priority', kind: 'text' });
  });
});
