/** @jest-environment jsdom */
import { conversionParameters } from '../../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import { SuccessChoice } from '../../../../src/taskpane/screens/match/SuccessChoice';
import { click, paneWithoutExcel, showInPane } from '../support/showInPane';

const values = ['Prospecting', 'Closed Won', 'Closed Lost', 'Renewed'];

async function show(proposed: readonly string[]) {
  const pane = paneWithoutExcel('en');
  pane.store.set({ recipe: createRecipe(conversionParameters, { sheet: 'Deals' }, 'en') });
  const choice = { header: 'Stage', parameter: 'success.called', values, proposed };
  const element = await showInPane(pane, <SuccessChoice {...choice} />);
  const chosen = () => pane.store.get().recipe?.parameters['success'];
  return { element, chosen };
}

test('what is proposed is ticked, and one click confirms it', async () => {
  const { element, chosen } = await show(['Closed Won']);
  const ticked = [...element.querySelectorAll('input')].map(({ checked }) => checked);
  expect(ticked).toEqual([false, true, false, false]);
  await click(element, 'Use these values');
  expect(chosen()).toEqual({ called: ['Closed Won'] });
});

test('values are ticked and unticked, and kept in the order of the column', async () => {
  const { element, chosen } = await show(['Renewed', 'Closed Lost']);
  await click(element, 'Closed Lost');
  await click(element, 'Closed Won');
  await click(element, 'Use these values');
  expect(chosen()).toEqual({ called: ['Closed Won', 'Renewed'] });
});

test('without a value there is nothing to use', async () => {
  const { element, chosen } = await show([]);
  const [use] = [...element.querySelectorAll('button')];
  expect(use?.disabled).toBe(true);
  await click(element, 'Use these values');
  expect(chosen()).toEqual({});
});
