import { isErrorText, isMissingText, isUnknown } from '../../../../src/engine/table/vocabulary/missingTexts';

test('blanks in words, and what is unknown, are no value', () => {
  for (const text of ['', ' - ', 'NULL', '无', '(blank)', 'N/A', 'Unknown', '未知'])
    expect([text, isMissingText(text)]).toEqual([text, true]);
  for (const text of ['no', '否', '0', 'Nina', 'Unknown Ltd'])
    expect([text, isMissingText(text)]).toEqual([text, false]);
});

test('of these, only what is unknown answers nothing', () => {
  for (const text of ['n/a', ' UNKNOWN ', '不详', 'TBD'])
    expect([text, isUnknown(text)]).toEqual([text, true]);
  for (const cell of ['', '-', 'null', '无', null, 0, false])
    expect([cell, isUnknown(cell)]).toEqual([cell, false]);
});

test('error values are neither', () => {
  expect([isErrorText('#N/A'), isMissingText('#N/A'), isUnknown('#N/A')]).toEqual([true, false, false]);
  expect(isErrorText('#1 priority')).toBe(false);
});
