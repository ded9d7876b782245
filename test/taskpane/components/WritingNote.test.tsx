/** @jest-environment jsdom */
import { act } from 'react';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { Recipe } from '../../../src/engine/recipe/types';
import { WritingNote } from '../../../src/taskpane/components/WritingNote';
import type { WorkbookPort } from '../../../src/taskpane/excel/WorkbookPort';
import { createPane, type Pane } from '../../../src/taskpane/state/Pane';
import { sayIn } from '../../../src/taskpane/text/paneText';
import type { WritingPlace } from '../../../src/workbook/readWritingPlace';
import { control, showInPane } from '../screens/support/showInPane';

const free: WritingPlace = {
  filled: 0,
  hasComparison: false,
  protectedSheets: [],
  isStructureProtected: false,
  written: [],
};

function paneAt(locale: 'en' | 'zh-CN', place: WritingPlace): Pane {
  const workbook = {
    readWritingPlace: () => Promise.resolve(place),
    countSheets: ({ parameters }: Recipe) => Promise.resolve(parameters.sheets === 'all' ? 21 : 7),
  };
  const pane = createPane(workbook as unknown as WorkbookPort, locale);
  pane.store.set({ recipe: createRecipe(conversionParameters, { sheet: 'Data' }, 'en') });
  return pane;
}

async function noteOf(locale: 'en' | 'zh-CN', place: WritingPlace): Promise<string> {
  return (await showInPane(paneAt(locale, place), <WritingNote />)).textContent;
}

describe.each(['en', 'zh-CN'] as const)('in %s', (locale) => {
  const say = sayIn(locale);
  const language = say('shell.language.en');

  test('says how many sheets a run would add, or fill again, and in which language', async () => {
    expect(await noteOf(locale, free)).toContain(say('match.writes.new', { count: 21, language }));
    expect(await noteOf(locale, { ...free, filled: 19 })).toContain(
      say('match.writes.again', { count: 21, language }),
    );
  });

  test('lets a person choose fewer sheets, and counts these', async () => {
    const pane = paneAt(locale, free);
    const note = await showInPane(pane, <WritingNote />);
    const fewer = { en: 'Summary and lists only', 'zh-CN': '仅摘要和名单' }[locale];
    await act(async () => {
      control(note, fewer).click();
      await Promise.resolve();
    });
    expect(pane.store.get().recipe?.parameters.sheets).toBe('summaryAndLists');
    expect(note.textContent).toContain(say('match.writes.new', { count: 7, language }));
  });

  test('lets a person ask for formulas, and do without them again', async () => {
    const pane = paneAt(locale, free);
    const note = await showInPane(pane, <WritingNote />);
    const asked = () => pane.store.get().recipe?.parameters.proof;
    const choose = () =>
      act(async () => {
        control(note, { en: 'With formulas', 'zh-CN': '附公式核对' }[locale]).click();
        await Promise.resolve();
      });
    expect(asked()).toBe(false);
    await choose();
    expect(asked()).toBe(true);
    await choose();
    expect(asked()).toBe(false);
  });

  test('names the sheets that are protected, and says that the structure is', async () => {
    const sheets = await noteOf(locale, { ...free, filled: 3, protectedSheets: ['Summary', 'Actions'] });
    expect(sheets).toMatch(/Summary.*Actions/);
    expect(await noteOf(locale, { ...free, isStructureProtected: true })).toMatch(/structure|结构/);
  });
});
