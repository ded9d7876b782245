import { conversionAnalysis } from '../../src/analyses/conversion/conversionAnalysis';
import { historyWords } from '../../src/analyses/historyWords';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { proseIn } from '../../src/report/text/proseIn';

const { parameters, parameterWords, populations } = conversionAnalysis;
const words = historyWords(parameters, parameterWords, populations);
const recipe = createRecipe(parameters, { sheet: 'Data' }, 'en');
const changed = {
  ...recipe,
  source: { sheet: 'Data of May' },
  parameters: {
    ...recipe.parameters,
    highShare: 0.3,
    frozenCuts: [0.6, 0.1, 0.5],
    success: { called: ['Won', 'Live'] },
  },
};

test('says what differs by its name, with both values', () => {
  const [source, ...settings] = words.sayChanged(recipe, changed, proseIn('en'));
  expect(source).toBe('table');
  expect(settings).toEqual([
    'Share of the high tier 20% → 30%',
    'Lines kept from an earlier run none → 0.6, 0.1, 0.5',
    expect.stringMatching(/ none → Won, Live \(Called\)$/),
  ]);
  expect(words.sayChanged(recipe, recipe, proseIn('zh-CN'))).toEqual([]);
  expect(words.sayChanged(recipe, changed, proseIn('zh-CN'))[0]).toBe('表格');
});

test('writes all parameters as they follow --set', () => {
  const text = words.sayParameters(changed);
  expect(text).toContain('highShare=0.3 lowShare=0.2 tierRule=rank');
  expect(text).toContain('success.called=Won,Live');
  expect(words.sayParameters(recipe)).not.toContain('success');
});
