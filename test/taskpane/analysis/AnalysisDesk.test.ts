import type { Analysis } from '../../../src/analyses/Analysis';
import { rememberLast } from '../../../src/analyses/rememberLast';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { DataCheck, Table } from '../../../src/engine/table/types';
import { AnalysisDesk } from '../../../src/taskpane/analysis/AnalysisDesk';

const recipe = createRecipe(conversionParameters, { sheet: 'Records' }, 'en');
const version = '1.0.0';

function deskThatCounts(): { desk: AnalysisDesk; computed: () => number } {
  let count = 0;
  const compute = rememberLast(() => (count += 1));
  const analysis = {
    name: recipe.analysis,
    report: (table: Table, _check: DataCheck, { parameters }: typeof recipe) =>
      Promise.resolve(compute(table, parameters)),
  };
  return { desk: new AnalysisDesk([analysis as unknown as Analysis]), computed: () => count };
}

test('a run with the prepared settings computes nothing again, also once its columns are written down', async () => {
  const { desk, computed } = deskThatCounts();
  await desk.answer({ kind: 'table', table: {} as Table, check: {} as DataCheck });
  await expect(desk.answer({ kind: 'prepare', recipe, version })).resolves.toBeUndefined();
  const copy = JSON.parse(JSON.stringify(recipe)) as typeof recipe;
  await desk.answer({
    kind: 'report',
    recipe: { ...copy, mapping: { customer: 'Client' } },
    run: { version },
  });
  expect(computed()).toBe(1);
});

test('another setting or another table is computed anew', async () => {
  const { desk, computed } = deskThatCounts();
  await desk.answer({ kind: 'table', table: {} as Table, check: {} as DataCheck });
  await desk.answer({ kind: 'prepare', recipe, version });
  const other = { ...recipe, parameters: { ...recipe.parameters, rows: 'visible' as const } };
  await desk.answer({ kind: 'report', recipe: other, run: { version } });
  expect(computed()).toBe(2);
  await desk.answer({ kind: 'table', table: {} as Table, check: {} as DataCheck });
  await desk.answer({ kind: 'report', recipe: other, run: { version } });
  expect(computed()).toBe(3);
});
