import { expect, test } from '@jest/globals';
import { joinWords } from '../../../src/report/text/joinWords';

test('joinWords joins as each language does', () => {
  expect(joinWords('en', ['Growth', 'Retention', 'Maturity'])).toBe('Growth, Retention and Maturity');
  expect(joinWords('zh-CN', ['增长期', '维系期'])).toBe('增长期和维系期');
  expect(joinWords('zh-CN', ['和平', 'Retail', '和'])).toBe('和平、Retail 和和');
  expect(joinWords('zh-CN', ['销售额 37%', 'Media'])).toBe('销售额 37% 和 Media');
  expect(joinWords('en', ['Growth'])).toBe('Growth');
  expect(joinWords('en', [])).toBe('');
});
