import { statusWords } from '../../../src/report/judgement/judgementWords';
import { parseJudgedCell } from '../../../src/workbook/judgements/parseJudgedCell';

const status = { part: 'status', choices: statusWords } as const;

test('a choice is known by its word in any language and case, another word stays as it was typed', () => {
  expect(['Done', ' 已完成 ', 'ＤＯＮＥ'].map((word) => parseJudgedCell(word, status, false))).toEqual([
    2, 2, 2,
  ]);
  expect(parseJudgedCell('waits for legal', status, false)).toBe('waits for legal');
  expect(parseJudgedCell(2, status, false)).toBe('2');
});

test('a day is its number from 1900, also in a workbook that counts from 1904; a text stays a text', () => {
  expect(parseJudgedCell(46_082, { part: 'due' }, false)).toBe(46_082);
  expect(parseJudgedCell(44_620, { part: 'due' }, true)).toBe(46_082);
  expect(parseJudgedCell('三月', { part: 'date' }, false)).toBe('三月');
});

test('blanks say nothing, whatever they are made of', () => {
  for (const blank of ['', '  ', null, undefined])
    expect(parseJudgedCell(blank, { part: 'owner' }, false)).toBeUndefined();
});
