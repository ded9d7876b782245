import { excludeIncomplete, neededInRow } from '../../../../src/engine/table/rows/excludeIncomplete';
import { roleOf } from '../contextOf';
import { draftOf } from '../draftOf';

const roles = [
  roleOf({ role: 'customer_id', inRow: 'any' }),
  roleOf({ role: 'customer_name', inRow: 'any' }),
  roleOf({ role: 'priority', inRow: 'each' }),
  roleOf({ role: 'support', inRow: 'each' }),
  roleOf({ role: 'resolution', inRow: 'each', insteadOf: 'support' }),
  roleOf({ role: 'industry' }),
];
const both = { customer_id: 'id', customer_name: 'name', priority: 'number', support: 'number' } as const;
function excluded(draft: ReturnType<typeof draftOf>) {
  const leftOut = new Uint8Array(draft.rowCount);
  const rows = excludeIncomplete(draft, { roles }, leftOut);
  return [
    rows.map(({ row, column, reason }) => [row, column.replace('Header of ', ''), reason]),
    [...leftOut],
  ];
}

describe('neededInRow', () => {
  it('needs what the table has, and not what stands in for it', () => {
    const needed = (names: Parameters<typeof draftOf>[0]) => neededInRow(draftOf(names, []), { roles });
    expect(needed({ ...both, resolution: 'number' })).toEqual({
      all: ['priority', 'support'],
      any: ['customer_id', 'customer_name'],
    });
    expect(needed({ resolution: 'number', industry: 'name' })).toEqual({ all: ['resolution'], any: [] });
  });
});

describe('excludeIncomplete', () => {
  it('leaves a row out for the first value that it lacks, and says why it is not there', () =>
    expect(
      excluded(
        draftOf(both, [
          ['a', 'A', 1, 1],
          ['', '', 'n/a', ''],
          ['a', 'A', 1, 'many'],
          ['a', 'A', '#N/A', 1],
        ]),
      ),
    ).toEqual([
      [
        [3, 'priority', 'missingValue'],
        [4, 'support', 'unreadableNumber'],
        [5, 'priority', 'errorValue'],
      ],
      [0, 1, 1, 1],
    ]));

  it('is content with one of several names, and misses the first where there is none', () =>
    expect(
      excluded(
        draftOf(both, [
          ['', 'A', 1, 1],
          ['a', '', 1, 1],
          ['', '', 1, 1],
        ]),
      ),
    ).toEqual([[[4, 'customer_id', 'missingValue']], [0, 0, 1]]));

  it('takes 0, false and a negative number for values', () =>
    expect(excluded(draftOf({ priority: 'number', support: 'number' }, [[0, -1]]))).toEqual([[], [0]]));
});
