import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { recipeSchema, recipeSchemaFile } from '../../scripts/recipeSchema';
import { analyses } from '../../src/analyses';
import { parseRecipe } from '../../src/engine/recipe/parseRecipe';

const sets = analyses.map(({ parameters }) => parameters);
const isValid = new Ajv().compile(JSON.parse(recipeSchema()) as object);

/** Whether the product takes a recipe. */
function isTaken(recipe: unknown): boolean {
  try {
    parseRecipe(JSON.stringify(recipe), sets);
    return true;
  } catch {
    return false;
  }
}

test('the schema in docs is what the declarations make', () => {
  expect(readFileSync(join(__dirname, '..', '..', recipeSchemaFile), 'utf8')).toBe(recipeSchema());
});

test.each(analyses.map(({ name }) => name))('a recipe of %s with its defaults is valid', (analysis) => {
  const recipe = parseRecipe(JSON.stringify({ analysis }), sets);
  expect([isValid(recipe), isValid.errors]).toEqual([true, null]);
});

test('the roles that an analysis reads are what a mapping may name', () => {
  for (const { name, input } of analyses) {
    for (const { role } of input.roles) {
      expect(isValid({ analysis: name, mapping: { [role]: 'Header' } })).toBe(true);
    }
    expect(isValid({ analysis: name, mapping: { nonsense: 'Header' } })).toBe(false);
  }
});

test('the schema takes a parameter exactly where the product does, whatever it is set to', () => {
  const names = analyses.flatMap(({ name, parameters }) =>
    Object.entries(parameters.declared).map(([parameter, { default: usual }]) => ({
      name,
      parameter,
      usual,
    })),
  );
  const number = fc.oneof(
    fc.constantFrom(-1, 0, 0.3, 0.5, 1, 5, 60.5, 2e9),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const text = fc.constantFrom(
    'minmax',
    'rank',
    'percentile',
    'higher',
    'lower',
    'first',
    'all',
    'Growth',
    '',
  );
  const value = fc.oneof(
    number,
    text,
    fc.constant(null),
    fc.array(number, { maxLength: 5 }),
    fc.array(text, { maxLength: 5 }),
    fc.constantFrom([0, 0, 0], [0, 0, 0, 0], [0.2, 0.3, 0.5], ['higher', 'higher', 'lower']),
    fc.dictionary(fc.constantFrom('called', 'priority', 'nonsense'), fc.array(text, { maxLength: 2 })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), value, fc.boolean(), ({ name, parameter, usual }, other, keep) => {
      const recipe = { analysis: name, parameters: { [parameter]: keep ? usual : other } };
      expect([recipe, isValid(recipe)]).toEqual([recipe, isTaken(recipe)]);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test.each([
  { analysis: 'mismatch', paramters: {} },
  { analysis: 'nonsense' },
  { analysis: 'mismatch', source: {} },
  { analysis: 'mismatch', locale: 'fr' },
  { analysis: 'conversion', parameters: { topShare: 0.3 } },
  { analysis: 'mismatch', answers: { Rate: 'nonsense' } },
  {},
])('neither the schema nor the product takes %j', (recipe) => {
  expect([isValid(recipe), isTaken(recipe)]).toEqual([false, false]);
});
