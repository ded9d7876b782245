/** @jest-environment jsdom */
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { WritingNote } from '../../../src/taskpane/components/WritingNote';
import type { WorkbookPort } from '../../../src/taskpane/excel/WorkbookPort';
import { createPane } from '../../../src/taskpane/state/Pane';
import { sayIn } from '../../../src/taskpane/text/paneText';
import type { WritingPlace } from '../../../src/workbook/readWritingPlace';
import { showInPane } from '../screens/support/showInPane';

const free: WritingPlace = { filled: 0, protectedSheets: [], isStructureProtected: false };

async function noteOf(locale: 'en' | 'zh-CN', place: WritingPlace): Promise<string> {
  const workbook = {
    readWritingPlace: () => Promise.resolve(place),
    countSheets: () => Promise.resolve(21),
  };
  const pane = createPane(workbook as unknown as WorkbookPort, locale);
  pane.store.set({ recipe: createRecipe(conversionParameters, { sheet: 'Data' }, 'en') });
  return (await showInPane(pane, <WritingNote />)).textContent;
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const say = sayIn(locale);
  const language = say('shell.language.en');

  test('says how many sheets a run would add, or fill again, and in which language', async () => {
    expect(await noteOf(locale, free)).toBe(say('match.writes.new', { count: 21, language }));
    expect(await noteOf(locale, { ...free, filled: 19 })).toBe(
      say('match.writes.again', { count: 19, language }),
    );
  });

  test('names the sheets that are protected, and says that the structure is', async () => {
    const sheets = await noteOf(locale, { ...free, filled: 3, protectedSheets: ['Summary', 'Actions'] });
    expect(sheets).toMatch(/Summary.*Actions/);
    expect(await noteOf(locale, { ...free, isStructureProtected: true })).toMatch(/structure|结构/);
  });
});
