import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { changedParameters } from '../../../src/engine/recipe/changedParameters';

const recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');

test('names the parameters that differ, and nothing else', () => {
  const changed = { ...recipe, parameters: { ...recipe.parameters, topShare: 0.2, method: 'rank' as const } };
  expect(changedParameters(recipe, changed)).toEqual(['topShare', 'method']);
  expect(changedParameters(recipe, recipe)).toEqual([]);
});

test('says that columns, table or language changed', () => {
  const changed = { ...recipe, mapping: { sales: 'Revenue' }, locale: 'zh-CN' as const };
  expect(changedParameters(recipe, changed)).toEqual(['mapping', 'locale']);
});
