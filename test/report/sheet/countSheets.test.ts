import { countSheets } from '../../../src/report/sheet/countSheets';

const sheets = [{ isEssential: true }, {}, { isHidden: true }, {}, { isEssential: true }];

test('counts every sheet that a report has, or those of summary and lists and what their charts are drawn from', () => {
  expect(countSheets(sheets, 'all')).toBe(5);
  expect(countSheets(sheets, 'summaryAndLists')).toBe(3);
});
