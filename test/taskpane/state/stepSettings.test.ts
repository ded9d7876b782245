import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../../src/engine/recipe/types';
import { stepSettings } from '../../../src/taskpane/state/stepSettings';

const recipe: Recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const withShare = (topShare: number): Recipe => ({
  ...recipe,
  parameters: { ...recipe.parameters, topShare },
});
const changed = withShare(0.2);

test('a change that is taken back and made again leaves the settings and the history as they were', () => {
  const history = { earlier: [recipe], later: [] };
  const undone = stepSettings(history, changed, 'undo')!;
  expect(undone).toEqual({ recipe, history: { earlier: [], later: [changed] } });
  expect(stepSettings(undone.history, undone.recipe, 'redo')).toEqual({ recipe: changed, history });
});

test('columns and answers stay what they are now', () => {
  const now = { ...changed, mapping: { sales: 'Revenue' }, answers: { Revenue: 'perCell' } };
  expect(stepSettings({ earlier: [recipe], later: [] }, now, 'undo')?.recipe).toEqual({
    ...now,
    parameters: recipe.parameters,
  });
});

test('there is no step where nothing was changed, and none to settings of another table', () => {
  expect(stepSettings({ earlier: [], later: [changed] }, recipe, 'undo')).toBeUndefined();
  const elsewhere = { ...recipe, source: { sheet: 'Others' } };
  expect(stepSettings({ earlier: [recipe], later: [] }, elsewhere, 'undo')).toBeUndefined();
});
