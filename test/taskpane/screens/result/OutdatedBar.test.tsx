/** @jest-environment jsdom */
import { conversionParameterTexts } from '../../../../src/analyses/conversion/parameterTexts';
import { conversionParameters } from '../../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import { OutdatedBar } from '../../../../src/taskpane/screens/result/OutdatedBar';
import type { FinishedRun } from '../../../../src/taskpane/state/PaneState';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { control, paneWithoutExcel, showInPane } from '../support/showInPane';

const source = {
  sheet: 'Data',
  table: undefined,
  address: 'A1',
  rowCount: 9,
  columnCount: 3,
  firstRow: [],
  guesses: [],
};
const recipe = createRecipe(conversionParameters, { sheet: 'Data' }, 'en');

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const say = sayIn(locale);

  async function show(change: { edits?: number; highShare?: number; missing?: string[] }) {
    const pane = paneWithoutExcel(locale);
    const parameters = { ...recipe.parameters, highShare: change.highShare ?? recipe.parameters.highShare };
    pane.store.set({
      source,
      outcome: { recipe, source, region: 0, edits: 0 } as unknown as FinishedRun,
      recipe: { ...recipe, parameters },
      edits: change.edits ?? 0,
      missing: change.missing ?? [],
    });
    return showInPane(pane, <OutdatedBar />);
  }

  test('a result of the data and settings as they are carries no bar', async () => {
    expect((await show({})).textContent).toBe('');
  });

  test('that sheets of the result are gone is said, with a button that writes them again', async () => {
    const element = await show({ missing: ['Actions', 'Summary'] });
    expect(element.textContent).toContain(say('result.outdated.missing', { count: 2 }));
    control(element, say('result.again'));
  });

  test('changed data and settings are said, with a button that runs again', async () => {
    const element = await show({ edits: 1, highShare: 0.3 });
    const settings = [conversionParameterTexts.highShare.name[locale]];
    expect(element.textContent).toContain(say('result.outdated.data'));
    expect(element.textContent).toContain(say('result.outdated.settings', { settings }));
    control(element, say('result.again'));
  });
});
