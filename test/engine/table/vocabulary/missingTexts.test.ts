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

describe('missing and error texts', () => {
  it.each(['', '-', '——', 'N/A', ' n/a ', 'NULL', '未知', '请选择', '（空白）', 'Select'])(
    '%p is missing',
    (text) => {
      expect(isMissingText(text)).toBe(true);
    },
  );
  it.each(['0', 'no', '其他', 'Nancy', 'Naples', '#N/A', 'Total'])('%p is not', (text) => {
    expect(isMissingText(text)).toBe(false);
  });
  it('knows the error values of Excel', () => {
    expect(['#N/A', '#DIV/0!', '#SPILL!', '#name?'].every(isErrorText)).toBe(true);
    expect(['#1', '# N/A!', '#tag'].some(isErrorText)).toBe(false);
  });
});

test('a missing text has sixteen letters at most, and ends in no digit', () => {
  expect([isMissingText('Please  \u200Bselect'), isMissingText('Please   \u200Bselect ')]).toEqual([
    true,
    false,
  ]);
  expect(isMissingText('Please\u3000\u3000\u3000 select')).toBe(true);
});
