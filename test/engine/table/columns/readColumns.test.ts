import { readChosenStages, readColumns } from '../../../../src/engine/table/columns/readColumns';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import type { DraftTable } from '../../../../src/engine/table/rows/DraftTable';
import type { CellValue, ReadOptions, RoleMatch } from '../../../../src/engine/table/types';
import { regionOf, roleOf } from '../contextOf';
import { gridOf } from '../gridOf';
import { plainValues } from '../corpus/runTableCase';

/** The columns of a table, each under the header that is its role, and read as such. */
function read(
  roles: readonly Partial<RoleDefinition>[],
  rows: readonly (readonly CellValue[])[],
  options: ReadOptions = {},
  certainty: RoleMatch['certainty'] = 'certain',
) {
  const definitions = roles.map(roleOf);
  const grid = gridOf([definitions.map(({ role }) => role), ...rows]);
  const region = regionOf(grid);
  const draft: DraftTable = { grid, region, rowCount: rows.length, rows: undefined, columns: new Map() };
  const matches = definitions.map(({ role }, column) => ({ role, column, certainty }) as RoleMatch);
  const input = {
    analysis: 'a',
    rows: 'records' as const,
    roles: [...definitions, roleOf({ role: 'chosen', kind: 'flag' })],
  };
  const steps = [...readColumns(draft, matches, input, options)].map(({ done, total }) => `${done}/${total}`);
  readChosenStages(draft, input, options);
  const values = [...draft.columns].map(([role, { reading }]) => [role, plainValues(reading.column)]);
  return { steps, values: Object.fromEntries(values) as Record<string, unknown>, columns: draft.columns };
}
const date = (role: string) => ({ role, kind: 'date' }) as const;

describe('readColumns', () => {
  it('stops after each role, with a column or without', () =>
    expect(read([date('from'), date('to')], [['2025-01-02', '']]).steps).toEqual(['1/3', '2/3', '3/3']));

  it('does not read what a person must confirm first', () =>
    expect(read([date('from')], [['2025-01-02']], {}, 'ask').values).toEqual({}));

  it('settles an open order of dates by a column that decides its own', () =>
    expect(read([date('from'), date('to')], [['01/02/2025', '13/01/2025']]).values).toEqual({
      from: ['2025-02-01'],
      to: ['2025-01-13'],
    }));

  it('leaves it open where two columns decide differently', () =>
    expect(
      read([date('from'), date('to'), date('back')], [['01/02/2025', '13/01/2025', '01/13/2025']]).values[
        'from'
      ],
    ).toEqual([null]));

  it('takes no order from an answer about another column', () =>
    expect(
      read([date('from'), date('to')], [['01/02/2025', '03/02/2025']], { answers: { to: 'dmy' } }).values,
    ).toEqual({
      from: [null],
      to: ['2025-02-03'],
    }));

  it('settles an assumed decimal sign by a column that shows its own', () =>
    expect(read([{ role: 'a' }, { role: 'b' }], [['1.234', '1,5']]).values).toEqual({ a: [1234], b: [1.5] }));
});

describe('readChosenStages', () => {
  const stage = { role: 'stage', kind: 'category', content: 'stage' } as const;

  it('lets the stage answer for a flag without a column, by the values that the user has named', () => {
    const { values, columns } = read([stage], [['Zorg'], ['Blip'], ['']], { success: { chosen: ['zorg'] } });
    expect(values['chosen']).toEqual([1, 0, -1]);
    expect(columns.get('chosen')?.reading.unit).toBe('derived');
  });

  it('leaves a flag alone that has a column, or for which nothing is named', () => {
    const rows = [['Zorg', 0]];
    const own = read([stage, { role: 'own', kind: 'flag' }], rows, { success: { own: ['0'] } });
    expect([own.values['own'], own.values['chosen']]).toEqual([[1], undefined]);
    expect(read([stage], [['Zorg']], { success: { chosen: [] } }).values['chosen']).toBeUndefined();
  });
});
