import { goTo } from '../../src/workbook/goTo';
import { readSelection } from '../../src/workbook/onSelectionChanged';
import { withExcel, workbookOf } from './support/startWithData';

const long = () => workbookOf({ List: Array.from({ length: 300 }, (_row, index) => [`Row ${index}`]) });

test.each([undefined, { atTop: true }])(
  'the cell that is gone to is the one that is selected, shown %p',
  async (how) => {
    await withExcel(long(), async () => {
      await goTo('List', 250, 0, how);
      expect(await readSelection()).toMatchObject({ sheet: 'List', row: 250, column: 0, text: 'Row 250' });
    });
  },
);

test('a sheet that is not there is named', async () => {
  await withExcel(long(), async () => {
    await expect(goTo('Gone', 0, 0)).rejects.toMatchObject({ code: 'sheetGone', facts: { sheet: 'Gone' } });
  });
});
