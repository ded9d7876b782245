import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { keepLines, linesOf } from '../../../src/taskpane/actions/keepLines';
import type { WorkbookPort } from '../../../src/taskpane/excel/WorkbookPort';
import { createPane } from '../../../src/taskpane/state/Pane';

const group = (key: string, lines: readonly number[]) => ({ key, names: [], classes: '', scores: [], lines });
const runOf = (analysis: string) => ({
  when: '2026-01-01T00:00:00Z',
  version: '1',
  headlines: [],
  recipe: createRecipe(analysisNamed(analysis).parameters, { sheet: 'Records' }, 'en'),
  groups: [group('customer', [0.7, 0.2]), group('product', [0.5, 0.1])],
});

test('the settings of the run are used again with its lines, and nothing is run yet', async () => {
  const pane = createPane({} as WorkbookPort, 'en');
  await keepLines(pane, runOf('conversion'));
  const { recipe, screen, announcement } = pane.store.get();
  expect(recipe?.parameters).toMatchObject({ frozenCuts: [0.7, 0.2, 0.5], highShare: 0.2 });
  expect([screen, announcement?.key]).toEqual(['find', 'keep.linesKept']);
});

test('an analysis without such lines offers none', async () => {
  const pane = createPane({} as WorkbookPort, 'en');
  expect(linesOf(runOf('mismatch'), pane)).toBeUndefined();
  await keepLines(pane, runOf('mismatch'));
  expect(pane.store.get().recipe).toBeUndefined();
});
