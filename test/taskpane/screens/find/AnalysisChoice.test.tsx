/** @jest-environment jsdom */
import { inputsOf } from '../../../../src/analyses';
import type { Locale } from '../../../../src/engine/recipe/types';
import { guessAnalysis } from '../../../../src/engine/table/guessAnalysis';
import { AnalysisChoice } from '../../../../src/taskpane/screens/find/AnalysisChoice';
import { click, paneWithoutExcel, showInPane } from '../support/showInPane';

async function show(locale: Locale, firstRow: readonly string[]) {
  const pane = paneWithoutExcel(locale);
  const source = {
    sheet: 'Data',
    table: undefined,
    address: 'A1:D9',
    rowCount: 9,
    columnCount: firstRow.length,
    firstRow,
    guesses: guessAnalysis(firstRow, inputsOf(pane.analyses)),
  };
  pane.store.set({ sources: [source], source });
  const element = await showInPane(pane, <AnalysisChoice />);
  return { pane, text: element.textContent, element };
}

test.each([
  ['en' as const, 'Missing: Product', 'Columns of the table: Customer, Went live, Shade.'],
  ['zh-CN' as const, '缺少：产品', '表中的列：Customer、Went live、Shade。'],
])(
  'says of each analysis what is missing, and which columns there are, in %s',
  async (locale, missing, columns) => {
    const { text } = await show(locale, ['Customer', 'Went live', 'Shade', '']);
    expect(text).toContain(missing);
    expect(text).toContain(columns);
  },
);

test('of roles that stand in for one another, all are named', async () => {
  const { text } = await show('en', ['Customer', 'Product']);
  expect(text).toMatch(/Missing: .* or .* or /);
});

test('a table that has what an analysis needs is told so, and its columns are not listed', async () => {
  const { text } = await show('en', ['Customer', 'Product', 'Called']);
  expect(text).toContain('Nothing that it needs is missing.');
  expect(text).not.toContain('Columns of the table');
});

test('an analysis is chosen by a click', async () => {
  const { pane, element } = await show('en', ['Customer', 'Went live']);
  for (const { name, title } of pane.analyses) {
    const input = [...element.querySelectorAll('input')].find(({ value }) => value === name)!;
    const label = element.querySelector(`label[for="${input.id}"]`)!;
    expect(label.textContent).toContain(title.en);
    await click(element, label.textContent);
    expect(pane.store.get().analysis).toBe(name);
  }
});
