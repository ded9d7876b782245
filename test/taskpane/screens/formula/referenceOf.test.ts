import { referenceOf } from '../../../../src/taskpane/screens/formula/referenceOf';
import { sayIn } from '../../../../src/taskpane/text/paneText';

const population = { values: [[5], [''], [3]], headers: ['销售额'], source: 'S!B2:B4' };

test('a reference is labelled in the language of the pane, and blank cells are no values', () => {
  const rows = referenceOf(sayIn('zh-CN'), 'zh-CN', population, false);
  expect(rows.map(([label]) => label)).toEqual([
    ...['投效分析参照', '来源', '日期', '个数', '均值', '标准差', ''],
    ...[1, 2],
  ]);
  expect(rows[2]![1]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(rows.slice(7)).toEqual([
    [1, 3],
    [2, 5],
  ]);
});

test('cells without values are refused', () => {
  expect(() => referenceOf(sayIn('en'), 'en', { ...population, values: [['']] }, false)).toThrow(
    'formulaUnreadable',
  );
});
