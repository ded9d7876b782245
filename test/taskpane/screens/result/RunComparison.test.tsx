/** @jest-environment jsdom */
import { mismatchParameters } from '../../../../src/engine/mismatch/parameters';
import type { ParameterValues } from '../../../../src/engine/recipe/ParameterSet';
import { createRecipe } from '../../../../src/engine/recipe/createRecipe';
import type { Locale, Recipe } from '../../../../src/engine/recipe/types';
import { previewRecipe } from '../../../../src/taskpane/analysis/previewRecipe';
import type { WorkbookPort } from '../../../../src/taskpane/excel/WorkbookPort';
import { RunComparison } from '../../../../src/taskpane/screens/result/RunComparison';
import { createPane } from '../../../../src/taskpane/state/Pane';
import type { FinishedRun } from '../../../../src/taskpane/state/PaneState';
import { sayIn } from '../../../../src/taskpane/text/paneText';
import type { RunRecord } from '../../../../src/workbook/types';
import { buildTable, manyCustomers } from '../../../engine/mismatch/buildTable';
import { showInPane } from '../support/showInPane';

const table = buildTable(manyCustomers(200));
const recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const withParameters = (parameters: Partial<ParameterValues>): Recipe => ({
  ...recipe,
  parameters: { ...recipe.parameters, ...parameters },
});
const runOf = (when: string, of: Recipe): RunRecord => ({
  when: `2026-01-0${when}T10:00:00Z`,
  recipe: of,
  headlines: [],
  version: '1',
});

async function textOf(before: Recipe | undefined, after: Recipe, locale: Locale = 'en'): Promise<string> {
  const pane = createPane({ preview: previewRecipe } as unknown as WorkbookPort, locale);
  pane.store.set({
    outcome: { recipe: after, table } as unknown as FinishedRun,
    runs: [runOf('2', after), ...(before === undefined ? [] : [runOf('1', before)])],
  });
  return (await showInPane(pane, <RunComparison />)).textContent;
}

test.each(['en', 'zh-CN'] as const)(
  'after a weight was changed, who moved since the run before is named, in %s',
  async (locale) => {
    const text = await textOf(recipe, withParameters({ weights: [1, 0, 0] }), locale);
    expect(text).toContain(sayIn(locale)('result.compared.bySettings'));
    expect(text).toContain(
      locale === 'en'
        ? 'Weights of performance: Sales 100%, Product adoption 0%, Support 0% (before: Sales 40%, Product adoption 35%, Support 25%)'
        : '综合表现的权重：销售额 100%、产品采用率 0%、支持效率 0%（上次：销售额 40%、产品采用率 35%、支持效率 25%）',
    );
    expect(text).toMatch(locale === 'en' ? /Enter: \S.*Leave: \S/ : /进入：\S.*离开：\S/);
    expect(text).toMatch(locale === 'en' ? /First before: \S.*First now: \S/ : /原前几名：\S.*现前几名：\S/);
  },
);

test('where the settings are the same, what differs comes from the data', async () => {
  const text = await textOf(recipe, recipe);
  expect(text).toContain(sayIn('en')('result.compared.same'));
  expect(text).not.toContain(sayIn('en')('result.compared.bySettings'));
});

test('nobody is named where the run before read the cells in another way', async () => {
  const other = { ...withParameters({ weights: [1, 0, 0] }), mapping: { adoption: 'Usage' } };
  const text = await textOf(recipe, other);
  expect(text).toContain('columns');
  expect(text).not.toContain(sayIn('en')('result.compared.bySettings'));
});

test('the first run is compared with nothing', async () => {
  expect(await textOf(undefined, recipe)).toBe('');
});
