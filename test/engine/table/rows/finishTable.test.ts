import { finishTable } from '../../../../src/engine/table/rows/finishTable';
import { draftOf } from '../draftOf';

const draft = draftOf({ customer: 'name', sales: 'number' }, [
  ['A', 1],
  ['B', 2],
  ['A', 3],
]);

describe('finishTable', () => {
  it('copies nothing where no row is left out', () => {
    const { rowCount, sheetRows, columns } = finishTable(draft, 'a', new Uint8Array(3));
    expect([rowCount, [...sheetRows]]).toEqual([3, [2, 3, 4]]);
    expect(columns['sales']).toBe(draft.columns.get('sales')!.reading.column);
  });

  it('keeps the sheet rows of the rows that stay, also where some were never read', () => {
    const leftOut = Uint8Array.of(1, 0, 0);
    expect([...finishTable(draft, 'a', leftOut).sheetRows]).toEqual([3, 4]);
    expect([...finishTable({ ...draft, rows: Int32Array.of(1, 5, 9) }, 'a', leftOut).sheetRows]).toEqual([
      6, 10,
    ]);
    expect(finishTable(draft, 'a', leftOut).columns['customer']).toMatchObject({ labels: ['B', 'A'] });
  });

  it('leaves out a column that could not be read, and its header', () => {
    const sales = draft.columns.get('sales')!;
    const columns = new Map(draft.columns).set('sales', {
      ...sales,
      reading: { ...sales.reading, column: undefined },
    });
    expect(finishTable({ ...draft, columns }, 'a', new Uint8Array(3))).toMatchObject({
      analysis: 'a',
      headers: { customer: 'Header of customer' },
    });
    expect(Object.keys(finishTable({ ...draft, columns }, 'a', new Uint8Array(3)).headers)).toEqual([
      'customer',
    ]);
  });

  it('may have no row at all', () =>
    expect(finishTable(draft, 'a', Uint8Array.of(1, 1, 1))).toMatchObject({ rowCount: 0 }));
});
