import { countSheets } from '../../../src/report/sheet/countSheets';

const sheets = [{ isEssential: true }, {}, { isHidden: true }, {}, { isEssential: true }, { isProof: true }];

test('counts every sheet that a report has, or those of summary and lists and what their charts are drawn from', () => {
  expect(countSheets(sheets, { sheets: 'all', proof: false })).toBe(5);
  expect(countSheets(sheets, { sheets: 'summaryAndLists', proof: false })).toBe(3);
});

test('sheets of formulas are counted where they are asked for, whichever others are', () => {
  expect(countSheets(sheets, { sheets: 'all', proof: true })).toBe(6);
  expect(countSheets(sheets, { sheets: 'summaryAndLists', proof: true })).toBe(4);
});
