import { isLaterRun } from '../../../src/engine/history/isLaterRun';
import { RECORD_VERSION } from '../../../src/engine/history/RunRecord';
import { RECIPE_VERSION } from '../../../src/engine/recipe/createRecipe';

test('a record or a recipe above the versions known here is of a later version', () => {
  expect(isLaterRun({ record: RECORD_VERSION + 1 })).toBe(true);
  expect(isLaterRun({ record: 1, recipe: { version: RECIPE_VERSION + 1 } })).toBe(true);
  expect(isLaterRun({ record: RECORD_VERSION, recipe: { version: RECIPE_VERSION } })).toBe(false);
});

test('what is damaged is of no version', () => {
  for (const damaged of [undefined, null, 'later', 99, {}, { record: '99' }, { recipe: null }, []])
    expect([damaged, isLaterRun(damaged)]).toEqual([damaged, false]);
});
