import { checkColumns } from '../../../src/taskpane/actions/checkColumns';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { resetParameters } from '../../../src/taskpane/actions/keepRecipe';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../../src/taskpane/state/Pane';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

test('the default settings keep the columns and answers, and the screen says that they are back', async () => {
  await withExcel(workbookOf({ Records: smallRecords.rows }), async () => {
    const pane = createPane(excelWorkbook, 'en');
    await findSources(pane);
    await checkColumns(pane);
    const { recipe } = pane.store.get();
    if (recipe?.analysis !== 'conversion') throw new Error('These records are for the conversion analysis.');
    const mapping = { ...recipe.mapping, signed: null };
    const parameters = { ...recipe.parameters, highShare: 0.35 };
    pane.store.set({ screen: 'keep', recipe: { ...recipe, mapping, parameters, answers: { Called: 'x' } } });
    await resetParameters(pane);
    expect(pane.store.get()).toMatchObject({
      recipe: { mapping, answers: { Called: 'x' }, parameters: { highShare: 0.2 } },
      announcement: { key: 'keep.defaults', shownOn: 'keep' },
    });
  });
});
