import { expect, test } from '@jest/globals';
import { probabilityText } from '../../../src/report/text/probabilityText';

test('probabilityText never says that a p-value is 0', () => {
  expect(probabilityText('en', 0.0421)).toBe('= 0.042');
  expect(probabilityText('en', 0.001)).toBe('= 0.001');
  expect(probabilityText('zh-CN', 0.00002)).toBe('< 0.001');
  expect(probabilityText('en', 0)).toBe('< 0.001');
});
