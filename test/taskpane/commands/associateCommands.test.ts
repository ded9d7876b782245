import { associateCommands } from '../../../src/taskpane/commands/associateCommands';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane } from '../../../src/taskpane/state/Pane';
import { withExcel, workbookOf } from '../../workbook/support/startWithData';

describe('associateCommands', () => {
  it('asks for the pane once, however often a button is clicked before it is there', async () => {
    await withExcel(workbookOf({ Data: [['a']] }), async (excel) => {
      let asked = 0;
      let shown: () => void = () => undefined;
      excel.Office.addin.showAsTaskpane = () => {
        asked += 1;
        return new Promise((resolve) => (shown = resolve));
      };
      associateCommands(createPane(excelWorkbook, 'en'));
      const clicks = [excel.host.invokeCommand('InsertFunction'), excel.host.invokeCommand('FreezeToValues')];
      await until(() => asked > 0);
      await new Promise((resume) => setTimeout(resume, 50));
      expect(asked).toBe(1);
      shown();
      await Promise.all(clicks);

      const next = excel.host.invokeCommand('InsertFunction');
      await until(() => asked > 1);
      shown();
      await next;
      expect(asked).toBe(2);
    });
  });

  it('does what the command says, and asks again the next time, where the pane could not be shown', async () => {
    await withExcel(workbookOf({ Data: [['a']] }), async (excel) => {
      let asked = 0;
      excel.Office.addin.showAsTaskpane = () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('refused')) : Promise.resolve();
      };
      const pane = createPane(excelWorkbook, 'en');
      associateCommands(pane);
      await excel.host.invokeCommand('InsertFunction');
      expect(pane.store.get().screen).toBe('formula');
      await excel.host.invokeCommand('FreezeToValues');
      expect([asked, pane.store.get().screen]).toEqual([2, 'freeze']);
    });
  });

  it('tells Office that it is done once the pane is there, not after the analysis that it starts', async () => {
    await withExcel(workbookOf({ Data: [['a']] }), async (excel) => {
      let look: () => void = () => undefined;
      const workbook = {
        ...excelWorkbook,
        listSources: () => new Promise<never[]>((resolve) => (look = () => resolve([]))),
      };
      const pane = createPane(workbook, 'en');
      associateCommands(pane);
      await excel.host.invokeCommand('AnalyzeMismatch');
      expect(pane.store.get().sources).toBeUndefined();
      look();
      await until(() => pane.store.get().sources !== undefined);
    });
  });

  it('does the command, and asks again the next time, where Excel never says that the pane is there', async () => {
    await withExcel(workbookOf({ Data: [['a']] }), async (excel) => {
      let asked = 0;
      excel.Office.addin.showAsTaskpane = () => {
        asked += 1;
        return new Promise(() => undefined);
      };
      const pane = createPane(excelWorkbook, 'en');
      associateCommands(pane, 50);
      await excel.host.invokeCommand('InsertFunction');
      expect([asked, pane.store.get().screen]).toEqual([1, 'formula']);
      await excel.host.invokeCommand('FreezeToValues');
      expect([asked, pane.store.get().screen]).toEqual([2, 'freeze']);
    });
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !condition(); turn += 1)
    await new Promise((resume) => setTimeout(resume, 10));
  expect(condition()).toBe(true);
}
