import { findUnfilledNames } from '../../../../src/engine/table/rows/findUnfilledNames';
import { roleOf } from '../contextOf';
import { draftOf } from '../draftOf';

const input = {
  roles: ['customer', 'product'].map((role) => roleOf({ role, content: 'name', inRow: 'each' })),
};
const roles = { customer: 'name', product: 'name' } as const;
/** A customer over some blanks, then others without any. */
const said = (blanks: number, others: number) => {
  const rows = [
    ['A', 'x'],
    ...Array.from({ length: blanks }, () => ['', 'x']),
    ...Array.from({ length: others }, (_row, index) => [`B${index}`, 'x']),
  ];
  return findUnfilledNames(draftOf(roles, rows), input).map(({ role, facts }) => [role, facts['count']]);
};

describe('findUnfilledNames', () => {
  it('needs two blank rows and a fifth of all', () => {
    expect([said(1, 0), said(2, 0)]).toEqual([[], [['customer', 2]]]);
    expect([said(2, 7), said(2, 8)]).toEqual([[['customer', 2]], []]);
  });

  it('does not count a row in which the product is blank too: nothing says that it is a record', () => {
    const rows = [
      ['A', 'x'],
      ['', 'x'],
      ['', ''],
      ['B', 'y'],
    ];
    expect(findUnfilledNames(draftOf(roles, rows), input)).toEqual([]);
  });

  it('finds no group where the first row has no name', () =>
    expect(
      findUnfilledNames(
        draftOf(roles, [
          ['', 'x'],
          ['', 'x'],
          ['A', 'x'],
        ]),
        input,
      ),
    ).toEqual([]));

  it('finds products written once as well, with their cells', () => {
    const [notice, ...others] = findUnfilledNames(
      draftOf(roles, [
        ['A', 'x'],
        ['B', ''],
        ['C', ''],
      ]),
      input,
    );
    expect(notice).toMatchObject({
      role: 'product',
      facts: { count: 2 },
      cells: [
        { row: 3, column: 2 },
        { row: 4, column: 2 },
      ],
    });
    expect(others).toEqual([]);
  });

  it('needs the other column as a witness', () =>
    expect(findUnfilledNames(draftOf({ customer: 'name' }, [['A'], [''], ['']]), input)).toEqual([]));
});
