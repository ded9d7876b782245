/** @jest-environment jsdom */
import { mismatchParameters } from '../../../../src/engine/mismatch/parameters';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import { LevelChoice } from '../../../../src/taskpane/screens/match/LevelChoice';
import { click, paneWithoutExcel, showInPane } from '../support/showInPane';

async function show(values: readonly string[], proposed: readonly string[]) {
  const pane = paneWithoutExcel('en');
  pane.store.set({ recipe: createRecipe(mismatchParameters, { sheet: 'Accounts' }, 'en') });
  const choice = { header: 'Tier', parameter: 'order.priority', values, proposed };
  const element = await showInPane(pane, <LevelChoice {...choice} />);
  const chosen = () => pane.store.get().recipe?.parameters['order'];
  return { element, chosen };
}

test('the order that is proposed is confirmed by one click', async () => {
  const { element, chosen } = await show(['Low', 'High', 'Medium'], ['High', 'Medium', 'Low']);
  await click(element, 'Use this order');
  expect(chosen()).toEqual({ priority: ['High', 'Medium', 'Low'] });
});

test('levels that nobody knows stand as the column has them, and are moved up and down', async () => {
  const { element, chosen } = await show(['Oak', 'Pine', 'Elm'], []);
  await click(element, 'Move Elm up');
  await click(element, 'Move Oak down');
  expect([...element.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Elm',
    'Oak',
    'Pine',
  ]);
  await click(element, 'Use this order');
  expect(chosen()).toEqual({ priority: ['Elm', 'Oak', 'Pine'] });
});

test('the first level cannot go up, the last not down', async () => {
  const { element } = await show(['Oak', 'Pine'], []);
  const disabled = [...element.querySelectorAll('button')].filter((button) => button.disabled);
  expect(disabled.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Move Oak up',
    'Move Pine down',
  ]);
});
