import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { conversionParameters } from '../../src/engine/conversion/parameters';
import { listSources } from '../../src/workbook/listSources';
import { openSource } from '../../src/workbook/openSource';
import { obstacleOf, readWritingPlace } from '../../src/workbook/readWritingPlace';
import { runAnalysis } from '../../src/workbook/runAnalysis';
import { smallRecords } from '../browser/smallRecords';
import { withExcel, workbookOf } from './support/startWithData';

const recipe = createRecipe(conversionParameters, { sheet: 'Records' }, 'en');
const run = async () => runAnalysis(await openSource((await listSources())[0]!), recipe);

test('a protected sheet of an earlier run is found and named before anything is read or written', async () => {
  const workbook = workbookOf({ Records: smallRecords.rows });
  await withExcel(workbook, async () => {
    expect(await readWritingPlace(recipe)).toEqual({
      filled: 0,
      hasComparison: false,
      protectedSheets: [],
      isStructureProtected: false,
      written: [],
    });
    const { sheetNames } = await run();
    const summary = sheetNames['summary']!;
    const place = await readWritingPlace(recipe);
    expect(place.filled).toBe(Object.keys(sheetNames).length);
    expect(obstacleOf(place)).toBeUndefined();
    workbook.sheets.find(({ name }) => name === summary)!.protected = true;
    const protectedSheets = { code: 'sheetsProtected', facts: { sheets: [summary] } };
    expect(obstacleOf(await readWritingPlace(recipe))).toMatchObject(protectedSheets);
    await expect(run()).rejects.toMatchObject(protectedSheets);
    // A report in another language goes to sheets of its own.
    expect((await readWritingPlace({ ...recipe, locale: 'zh-CN' })).protectedSheets).toEqual([]);
  });
});

test('a protected structure stops a run that must add sheets, and not one that fills those of the last', async () => {
  const workbook = workbookOf({ Records: smallRecords.rows });
  await withExcel(workbook, async () => {
    workbook.structureLocked = true;
    await expect(run()).rejects.toMatchObject({ code: 'structureProtected' });
    expect(workbook.sheets).toHaveLength(1);
    workbook.structureLocked = false;
    await run();
    workbook.structureLocked = true;
    const sheets = workbook.sheets.length;
    const codesOf = ({ notices }: { notices: readonly { code: string }[] }) =>
      notices.map(({ code }) => code);
    // The first comparison would add sheets, of what changed and of the indicators: it is left out, and that is said.
    expect(codesOf(await run())).toContain('comparisonLeftOut');
    expect(workbook.sheets).toHaveLength(sheets);
    workbook.structureLocked = false;
    expect(codesOf(await run())).not.toContain('comparisonLeftOut');
    expect(workbook.sheets).toHaveLength(sheets + 2);
    workbook.structureLocked = true;
    expect(codesOf(await run())).not.toContain('comparisonLeftOut');
    expect((await readWritingPlace(recipe)).hasComparison).toBe(true);
  });
});
