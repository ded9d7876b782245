import { findFreeRoom } from '../../../src/workbook/formulas/findFreeRoom';
import { withExcel, workbookOf } from '../support/startWithData';

const filled = () =>
  workbookOf({
    Data: [
      ['Name', 'Score', ''],
      ['Ann', 1, ''],
      ['Ben', 2, ''],
      ['', '', 'note'],
    ],
  });
const room = { sheet: 'Data', row: 1, column: 0, rows: 2, columns: 1 };

test('a place on occupied cells moves to the first column to the right where all of them are free', async () => {
  await withExcel(filled(), async () => {
    expect(await findFreeRoom(room)).toEqual({ column: 2, table: undefined });
    expect(await findFreeRoom({ ...room, rows: 3 })).toEqual({ column: 3, table: undefined });
  });
});

test('a place that is free stays where it is', async () => {
  await withExcel(filled(), async () => {
    expect(await findFreeRoom({ ...room, row: 10 })).toEqual({ column: 0, table: undefined });
  });
});

test('where the sheet ends there is no room', async () => {
  await withExcel(filled(), async () => {
    expect(await findFreeRoom({ ...room, row: 1_048_575 })).toBeUndefined();
  });
});
