import { otherwiseOf, perOutcome } from '../../../../src/analyses/conversion/words/perOutcome';
import { proseOfOutcome } from '../../../../src/analyses/conversion/words/proseOfOutcome';
import { proseIn } from '../../../../src/report/text/proseIn';

const spend = perOutcome(
  { en: 'Spend no new tests on calls', 'zh-CN': '不再新增测试' },
  { en: 'Spend no new effort on calls' },
);

test('a text says one thing of calls and another, in their terms, of deals and conversions', () => {
  const said = (['call', 'win', 'conversion'] as const).map((outcome) =>
    proseOfOutcome(proseIn('en'), outcome).say(spend),
  );
  expect(said).toEqual([
    'Spend no new tests on calls',
    'Spend no new effort on wins',
    'Spend no new effort on conversions',
  ]);
});

test('a language that is left out says the same of each', () => {
  expect(proseOfOutcome(proseIn('zh-CN'), 'win').say(spend)).toBe('不再新增测试');
  expect(otherwiseOf({ en: 'a', 'zh-CN': '甲' })).toEqual({ en: 'a', 'zh-CN': '甲' });
});
