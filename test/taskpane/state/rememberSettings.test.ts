import { mismatchParameters } from '../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../../src/engine/recipe/types';
import { rememberSettings } from '../../../src/taskpane/state/rememberSettings';

const recipe: Recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const withShare = (topShare: number): Recipe => ({
  ...recipe,
  parameters: { ...recipe.parameters, topShare },
});
const none = { earlier: [], later: [] };

test('a change of a parameter or of the language is remembered, one of columns or answers is not', () => {
  expect(rememberSettings(none, recipe, withShare(0.2)).earlier).toEqual([recipe]);
  expect(rememberSettings(none, recipe, { ...recipe, locale: 'zh-CN' }).earlier).toEqual([recipe]);
  const mapped = { ...recipe, mapping: { sales: 'Revenue' }, answers: { Revenue: 'perCell' } };
  expect(rememberSettings(none, recipe, mapped)).toBe(none);
});

test('a change that goes on with the one before is one with it', () => {
  const first = rememberSettings(none, recipe, withShare(0.2));
  expect(rememberSettings(first, withShare(0.2), withShare(0.1), true).earlier).toEqual([recipe]);
  expect(rememberSettings(first, withShare(0.2), withShare(0.1)).earlier).toEqual([recipe, withShare(0.2)]);
});

test('what was taken back is gone once something else is changed', () => {
  const takenBack = { earlier: [], later: [withShare(0.2)] };
  expect(rememberSettings(takenBack, recipe, withShare(0.4)).later).toEqual([]);
});

test('settings of another table or of another analysis are forgotten', () => {
  const known = { earlier: [withShare(0.2)], later: [] };
  const elsewhere = { ...recipe, source: { sheet: 'Others' } };
  expect(rememberSettings(known, recipe, elsewhere)).toEqual(none);
  expect(rememberSettings(known, recipe, { ...recipe, analysis: 'conversion' })).toEqual(none);
  expect(rememberSettings(known, undefined, recipe)).toEqual(none);
});

test('a hundred changes are remembered, the latest', () => {
  let history: ReturnType<typeof rememberSettings> = none;
  for (let step = 1; step <= 120; step += 1) {
    history = rememberSettings(history, withShare((step - 1) / 200), withShare(step / 200));
  }
  expect(history.earlier).toHaveLength(100);
  expect(history.earlier.at(-1)).toEqual(withShare(119 / 200));
});
