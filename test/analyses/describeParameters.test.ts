import { analysisNamed } from '../../src/analyses';
import { describeParameters } from '../../src/analyses/describeParameters';
import { proseIn } from '../../src/report/text/proseIn';

const linesIn = (locale: 'en' | 'zh-CN') => describeParameters(analysisNamed('mismatch'), proseIn(locale));

test('a parameter is described with its default as it is typed, its range and its measures', () => {
  expect(linesIn('en').find(({ parameter }) => parameter === 'weights')).toMatchObject({
    default: '`0.4,0.35,0.25`',
    allowed: '3 numbers, 0 to 1,000,000: Sales, Product adoption, Support',
  });
});

test('a control for each measure is named by all of them', () => {
  const named = (locale: 'en' | 'zh-CN') =>
    linesIn(locale).find(({ parameter }) => parameter === 'directions')?.name;
  expect(named('en')).toBe('Good values of Sales, Product adoption, Support');
  expect(named('zh-CN')).toBe('“销售额、产品采用率、支持效率”的方向');
});

test('no parameter lacks a word in any language', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    for (const line of linesIn(locale)) {
      for (const [part, text] of Object.entries(line)) if (part !== 'typed') expect(text).not.toBe('');
    }
  }
});
