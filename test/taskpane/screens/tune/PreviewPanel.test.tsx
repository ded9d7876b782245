/** @jest-environment jsdom */
import { act } from 'react';
import { mismatchParameters } from '../../../../src/engine/mismatch/parameters';
import type { ParameterValues } from '../../../../src/engine/recipe/ParameterSet';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import type { Locale } from '../../../../src/engine/recipe/types';
import type { DataCheck } from '../../../../src/engine/table/types';
import { previewRecipe } from '../../../../src/taskpane/analysis/previewRecipe';
import type { WorkbookPort } from '../../../../src/taskpane/excel/WorkbookPort';
import { PreviewPanel } from '../../../../src/taskpane/screens/tune/PreviewPanel';
import { createPane } from '../../../../src/taskpane/state/Pane';
import type { FinishedRun } from '../../../../src/taskpane/state/PaneState';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import { buildTable, manyCustomers } from '../../../engine/mismatch/buildTable';
import { click, showInPane } from '../support/showInPane';

const table = buildTable(manyCustomers(200));
const recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const check = { columns: [], notices: [] } as unknown as DataCheck;

async function show(locale: Locale, hasRun = false) {
  const pane = createPane({ preview: previewRecipe } as unknown as WorkbookPort, locale);
  pane.store.set({ checked: { table, check, matches: [] }, recipe });
  if (hasRun) pane.store.set({ outcome: { recipe } as unknown as FinishedRun });
  const element = await showInPane(pane, <PreviewPanel />);
  const change = (parameters: Partial<ParameterValues>) =>
    act(async () => {
      pane.store.set({ recipe: { ...recipe, parameters: { ...recipe.parameters, ...parameters } } });
      await Promise.resolve();
    });
  return { element, change, say: sayIn(locale) };
}

test.each(['en', 'zh-CN'] as const)(
  'shows by name who enters and who leaves while a weight is changed, in %s',
  async (locale) => {
    const { element, change, say } = await show(locale);
    expect(element.textContent).toContain(say('tune.preview.opened'));
    expect(element.textContent).toContain(say('tune.preview.same'));
    await change({ weights: [1, 0, 0] });
    expect(element.textContent).not.toContain(say('tune.preview.same'));
    expect(element.textContent).toMatch(locale === 'en' ? /Enter: \S.*Leave: \S/ : /进入：\S.*离开：\S/);
    await click(element, say('tune.preview.more'));
    expect(element.textContent).toMatch(
      locale === 'en' ? /First before: \S.*First now: \S/ : /原前几名：\S.*现前几名：\S/,
    );
  },
);

test('beside a result the settings are compared with those of its run', async () => {
  const { element, say } = await show('en', true);
  expect(element.textContent).toContain(say('tune.preview.ran'));
});

test('settings that contradict each other are said instead of previewed', async () => {
  const { element, change, say } = await show('en');
  await change({ weights: [0, 0, 0] });
  expect(element.textContent).toMatch(/weight/i);
  expect(element.textContent).not.toContain(say('tune.preview.same'));
});
