import { checkParameters } from '../../../src/engine/recipe/checkParameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { choice } from '../../../src/engine/recipe/kinds/choice';
import { share, tierShare } from '../../../src/engine/recipe/kinds/number';
import { weights } from '../../../src/engine/recipe/kinds/numbers';
import { declareParameters } from '../../../src/engine/recipe/ParameterSet';
import type { Recipe } from '../../../src/engine/recipe/types';

const visits = declareParameters(
  'visits',
  {
    weights: { parts: weights(['length', 'pages'], [0.6, 0.4], 0, 10) },
    lines: { top: tierShare(0.3), bottom: tierShare(0.2) },
    targets: { goal: share(0.5) },
    advanced: { rule: choice(['mean', 'median'], 'mean') },
  },
  ['top', 'bottom'],
);

test('defaults, types and sections of parameters come from one declaration', () => {
  const { defaults } = visits;
  const parts: readonly [number, number] = defaults.parts;
  const rule: 'mean' | 'median' = defaults.rule;
  const rows: 'all' | 'visible' = defaults.rows;
  expect({ parts, rule, rows }).toEqual({ parts: [0.6, 0.4], rule: 'mean', rows: 'all' });
  expect(defaults).toEqual({
    parts,
    top: 0.3,
    bottom: 0.2,
    goal: 0.5,
    rule,
    rows,
    sheets: 'all',
    proof: false,
  });
  expect(visits.sections).toEqual({
    weights: ['parts'],
    lines: ['top', 'bottom'],
    targets: ['goal'],
    advanced: ['rule'],
  });
});

test('a checked recipe has the values that are declared, and shares that exclude each other fit into one', () => {
  const recipe: Recipe = createRecipe(visits, { sheet: 'Visits' }, 'en');
  checkParameters(recipe, visits);
  const top: number = recipe.parameters.top;
  expect(top).toBe(0.3);
  const greedy = { ...recipe, parameters: { ...recipe.parameters, top: 0.9 } };
  expect(() => checkParameters(greedy, visits)).toThrow(
    expect.objectContaining({ code: 'sharesOverlap', facts: { top: 0.9, bottom: 0.2 } }),
  );
});

test('a parameter left out of a recipe is missed by its name', () => {
  const complete = createRecipe(visits, { sheet: 'Visits' }, 'en');
  const recipe: Recipe = {
    ...complete,
    parameters: { rows: 'all', sheets: 'all', proof: false, parts: [1, 1], top: 0.1, bottom: 0.1 },
  };
  expect(() => checkParameters(recipe, visits)).toThrow(
    expect.objectContaining({ code: 'parameterMissing', facts: { parameter: 'goal' } }),
  );
});
