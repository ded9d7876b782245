import { changeParameter } from '../../../src/taskpane/actions/changeParameter';
import { changeSettings, stepBackOrForth } from '../../../src/taskpane/actions/changeSettings';
import { checkAgain, checkColumns } from '../../../src/taskpane/actions/checkColumns';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { resetParameters } from '../../../src/taskpane/actions/keepRecipe';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane, type Pane } from '../../../src/taskpane/state/Pane';
import { smallRecords } from '../../browser/smallRecords';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

async function withColumns(use: (pane: Pane) => Promise<void>): Promise<void> {
  await withExcel(workbookOf({ Records: smallRecords.rows }), async () => {
    const pane = createPane(excelWorkbook, 'en');
    await findSources(pane);
    await checkColumns(pane);
    await use(pane);
  });
}
const recipeOf = (pane: Pane) => pane.store.get().recipe!;

test('parameters, language and the way back to the defaults are taken back one by one, and made again', async () => {
  await withColumns(async (pane) => {
    changeParameter(pane, 'highShare', 0.35);
    await changeSettings(pane, { ...recipeOf(pane), locale: 'zh-CN' });
    await resetParameters(pane);
    const seen = () => [recipeOf(pane).parameters['highShare'], recipeOf(pane).locale];
    expect(seen()).toEqual([0.2, 'zh-CN']);
    const back = [];
    for (let step = 0; step < 4; step += 1) {
      await stepBackOrForth(pane, 'undo');
      back.push(seen());
    }
    expect(back).toEqual([
      [0.35, 'zh-CN'],
      [0.35, 'en'],
      [0.2, 'en'],
      [0.2, 'en'],
    ]);
    for (let step = 0; step < 3; step += 1) await stepBackOrForth(pane, 'redo');
    expect(seen()).toEqual([0.2, 'zh-CN']);
  });
});

test('the steps of one slider are one change', async () => {
  await withColumns(async (pane) => {
    changeParameter(pane, 'highShare', 0.3);
    changeParameter(pane, 'highShare', 0.31, true);
    changeParameter(pane, 'highShare', 0.32, true);
    await stepBackOrForth(pane, 'undo');
    expect(recipeOf(pane).parameters['highShare']).toBe(0.2);
  });
});

test('a setting that decides how the table is read is read again when it is taken back', async () => {
  await withColumns(async (pane) => {
    const used = () => pane.store.get().checked?.matches.find(({ role }) => role === 'signed')?.header;
    const { recipe, checked } = pane.store.get();
    await checkAgain(pane, { ...recipe!, mapping: { ...recipe!.mapping, signed: null } });
    expect(used()).toBeUndefined();
    const before = pane.store.get().checked;
    await changeSettings(pane, {
      ...recipeOf(pane),
      parameters: { ...recipeOf(pane).parameters, success: { called: ['No'] } },
    });
    expect(pane.store.get().checked).not.toBe(before);
    await stepBackOrForth(pane, 'undo');
    // The column that was taken away stays away.
    expect(used()).toBeUndefined();
    expect(pane.store.get().checked?.table?.rowCount).toBe(checked?.table?.rowCount);
    expect(recipeOf(pane).parameters['success']).toEqual(recipe!.parameters['success']);
  });
});
