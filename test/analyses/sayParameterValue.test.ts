import { conversionParameterTexts } from '../../src/analyses/conversion/parameterTexts';
import { mismatchParameterTexts } from '../../src/analyses/mismatch/parameterTexts';
import { commonWords } from '../../src/analyses/ParameterWords';
import { sayParameterValue } from '../../src/analyses/sayParameterValue';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { mismatchParameters } from '../../src/engine/mismatch/parameters';
import type { ParameterValue } from '../../src/engine/recipe/Parameter';
import { proseIn } from '../../src/report/text/proseIn';

const mismatch = (
  name: keyof typeof mismatchParameterTexts,
  value: ParameterValue,
  locale: 'en' | 'zh-CN' = 'en',
) =>
  sayParameterValue(
    value,
    mismatchParameters.declared[name].field,
    mismatchParameterTexts[name],
    proseIn(locale),
  );

test('shares and weights are said in percent, in both languages', () => {
  expect(mismatch('topShare', 0.3)).toBe('30%');
  expect(mismatch('topShare', 0.125)).toBe('12.5%');
  expect(mismatch('topShare', 0.3333)).toBe('33.33%');
  expect(mismatch('weights', [0.5, 0.29, 0.21])).toBe('Sales 50%, Product adoption 29%, Support 21%');
  expect(mismatch('weights', [0.5, 0.29, 0.21], 'zh-CN')).toBe('销售额 50%、产品采用率 29%、支持效率 21%');
});

test('rules are said by their names, numbers as they stand, and nothing as none', () => {
  expect(mismatch('method', 'zscore')).toMatch(/^Z-score/);
  expect(mismatch('directions', ['lower', 'higher', 'higher'])).toBe(
    'Sales (Low is good), Product adoption (High is good), Support (High is good)',
  );
  expect(mismatch('roiLow', 5)).toBe('5');
  const { frozenCuts } = conversionParameters.declared;
  expect(sayParameterValue([], frozenCuts.field, conversionParameterTexts.frozenCuts, proseIn('en'))).toBe(
    'none',
  );
});

test('a choice of yes or no is said as on or off, in both languages', () => {
  const { field } = mismatchParameters.declared.proof;
  const say = (value: boolean, locale: 'en' | 'zh-CN') =>
    sayParameterValue(value, field, commonWords.proof, proseIn(locale));
  expect([say(true, 'en'), say(false, 'en')]).toEqual(['on', 'off']);
  expect([say(true, 'zh-CN'), say(false, 'zh-CN')]).toEqual(['开启', '关闭']);
});

test('values of a column are said with the role that they are for', () => {
  const { success } = conversionParameters.declared;
  const said = sayParameterValue(
    { called: ['Won', 'Live'] },
    success.field,
    conversionParameterTexts.success,
    proseIn('en'),
  );
  expect(said).toBe('Won, Live (Called)');
});
