import { missingSheets } from '../../src/workbook/missingSheets';
import { withExcel, workbookOf } from './support/startWithData';

it('names those that no sheet has, in their order', async () => {
  await withExcel(workbookOf({ Data: [['x']], Other: [['x']] }), async () => {
    expect(await missingSheets(['Gone', 'Data', 'Away'])).toEqual(['Gone', 'Away']);
    expect(await missingSheets(['Other'])).toEqual([]);
  });
});
