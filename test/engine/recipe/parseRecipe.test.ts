import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { parseRecipe } from '../../../src/engine/recipe/parseRecipe';

describe('parseRecipe', () => {
  it.each(['conversion', 'mismatch'] as const)('reads back what was written: %s', (analysis) => {
    const recipe = {
      ...createRecipe(analysis, { sheet: '客户', table: 'Customers' }, 'zh-CN'),
      mapping: { customer: '客户简称', amount: null },
      answers: { 时间: 'dmy' },
    };
    expect(parseRecipe(JSON.stringify(recipe))).toEqual(recipe);
  });

  it('fills in the defaults of a recipe written by hand', () => {
    const recipe = parseRecipe('{"analysis":"mismatch","parameters":{"topShare":0.2}}');
    expect(recipe.parameters).toEqual({
      ...createRecipe('mismatch', { sheet: '' }, 'en').parameters,
      topShare: 0.2,
    });
  });

  it.each([
    ['not json', 'recipeNotJson'],
    ['[]', 'recipeWrong'],
    ['{"analysis":"churn"}', 'recipeWrong'],
    ['{"analysis":"mismatch","version":99}', 'recipeTooNew'],
    ['{"analysis":"mismatch","version":"1"}', 'recipeWrong'],
    ['{"analysis":"mismatch","locale":"fr"}', 'recipeWrong'],
    ['{"analysis":"mismatch","mapping":{"sales":3}}', 'recipeWrong'],
    ['{"analysis":"mismatch","source":{"sheet":1}}', 'recipeWrong'],
    ['{"analysis":"mismatch","parameters":{"topShare":"0.3"}}', 'parameterOutside'],
    ['{"analysis":"mismatch","parameters":{"watchedStages":"Growth"}}', 'parameterNoTexts'],
    ['{"analysis":"mismatch","parameters":{"topshare":0.3}}', 'parameterUnknown'],
  ])('refuses %s with the code %s', (text, code) => {
    expect(() => parseRecipe(text)).toThrow(expect.objectContaining({ code }));
  });
});
