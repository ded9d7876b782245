import { expect, test } from '@jest/globals';
import { joinWords } from '../../../src/report/text/joinWords';

test('joinWords joins as each language does', () => {
  expect(joinWords('en', ['Growth', 'Retention', 'Maturity'])).toBe('Growth, Retention and Maturity');
  expect(joinWords('zh-CN', ['增长期', '维系期'])).toBe('增长期和维系期');
  expect(joinWords('en', ['Growth'])).toBe('Growth');
  expect(joinWords('en', [])).toBe('');
});
