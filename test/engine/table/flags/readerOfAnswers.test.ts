import { profileColumn } from '../../../../src/engine/table/columns/profileColumn';
import { readerOfAnswers } from '../../../../src/engine/table/flags/readerOfAnswers';
import type { StoredColumn } from '../../../../src/engine/table/grid/StoredColumn';
import { gridOf } from '../gridOf';

const readerOf = (texts: readonly string[], role: string) =>
  readerOfAnswers(profileColumn(gridOf(texts.map((text) => [text])).columns[0] as StoredColumn), role);

test('answers with one verb answer', () => {
  const read = readerOf(['已转化', '未转化'], 'called');
  expect([read('已转化'), read('未转化'), read('其他')]).toEqual([1, 0, -1]);
});

test('answers with several verbs are stages, not answers: a lost deal is not called', () => {
  const read = readerOf(['已成交', '已流失'], 'called');
  expect([read('已成交'), read('已流失')]).toEqual([-1, -1]);
});

test('a loss answers whether a record was rejected, and nothing else', () => {
  expect(readerOf(['已流失', '未流失'], 'rejected')('已流失')).toBe(1);
  expect(readerOf(['已流失', '未流失'], 'called')('已流失')).toBe(-1);
  expect(readerOf(['已签约', '未签约'], 'rejected')('已签约')).toBe(-1);
});

test('words of yes and no answer whatever stands beside them', () => {
  expect(readerOf(['是', '已成交', '已流失'], 'called')('是')).toBe(1);
});
