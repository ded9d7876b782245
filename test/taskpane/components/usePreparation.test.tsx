/** @jest-environment jsdom */
import { act } from 'react';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../../src/engine/recipe/types';
import { usePreparation } from '../../../src/taskpane/components/usePreparation';
import type { WorkbookPort } from '../../../src/taskpane/excel/WorkbookPort';
import { createPane } from '../../../src/taskpane/state/Pane';
import type { CheckedSource } from '../../../src/workbook/checkSource';
import { showInPane } from '../screens/support/showInPane';

const recipe = createRecipe(conversionParameters, { sheet: 'Data' }, 'en');
const usable = { table: {}, matches: [], check: {} } as unknown as CheckedSource;

function Reader() {
  usePreparation();
  return null;
}

async function preparedWhile(read: (change: (locale: Recipe['locale']) => void) => void, checked = usable) {
  const prepared: Recipe[] = [];
  const workbook = {
    prepare: (_checked: CheckedSource, asked: Recipe) => {
      prepared.push(asked);
      return Promise.reject(new Error('refused'));
    },
  };
  const pane = createPane(workbook as unknown as WorkbookPort, 'en');
  pane.store.set({ recipe, checked });
  await showInPane(pane, <Reader />);
  await act(async () => {
    read((locale) => pane.store.set({ recipe: { ...recipe, locale } }));
    await new Promise((resume) => setTimeout(resume, 400));
  });
  return prepared;
}

test('what is on the screen is prepared once it has settled, and a refusal is no failure', async () => {
  expect(await preparedWhile((change) => (change('zh-CN'), change('en')))).toHaveLength(1);
});

test('a table that cannot be used is not prepared', async () => {
  expect(await preparedWhile(() => undefined, { ...usable, table: undefined })).toEqual([]);
});
