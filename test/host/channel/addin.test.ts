import { excelForEachTest } from '../excelForEachTest';

const asPromise = (call: (callback: (result: Office.AsyncResult<unknown>) => void) => void) =>
  new Promise<Office.AsyncResult<unknown>>((resolve) => call(resolve));

describe('what the add-in asks of Excel beside the workbook', () => {
  const excel = excelForEachTest(() => ({
    customFunctions: true,
    documentSettings: { kept: '"from the file"' },
  }));

  test('document settings are there from the start, saved and read again, dates included', async () => {
    const { settings } = excel().Office.context.document;
    expect(settings.get('kept')).toBe('from the file');
    settings.set('panel', { tab: 2, when: new Date(5) });
    const saved = await asPromise((callback) => settings.saveAsync(callback));
    expect(saved.status).toBe('succeeded');
    settings.set('panel', 'not saved');
    await asPromise((callback) => settings.refreshAsync(callback));
    const panel = settings.get('panel') as { tab: number; when: Date };
    expect(panel.tab).toBe(2);
    expect(panel.when.getTime()).toBe(5);
  });

  test('a ribbon update arrives', async () => {
    await excel().Office.ribbon.requestUpdate({
      tabs: [
        {
          id: 'PayoffTab',
          visible: true,
          groups: [{ id: 'Runs', controls: [{ id: 'Refresh', enabled: false }] }],
        },
      ],
    });
    expect([...excel().host.session.addin.buttons]).toEqual([['Refresh', false]]);
    expect([...excel().host.session.addin.tabs]).toEqual([['PayoffTab', true]]);
  });

  test('a ribbon button calls the action that is associated with it', async () => {
    const pressed: string[] = [];
    excel().Office.actions.associate('REFRESH', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await excel().host.invokeCommand('REFRESH');
    expect(pressed).toEqual(['REFRESH']);
  });

  test('a keyboard shortcut calls the same action, without an event', async () => {
    const pressed: unknown[] = [];
    excel().Office.actions.associate('REFRESH', (event: unknown) => void pressed.push(event));
    await excel().host.pressShortcut('REFRESH');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(pressed).toEqual([null]);
  });

  test('the pane is hidden and shown, and hears of it', async () => {
    const heard: string[] = [];
    await excel().Office.addin.onVisibilityModeChanged(
      ({ visibilityMode }) => void heard.push(visibilityMode),
    );
    await excel().Office.addin.hide();
    expect(excel().host.session.addin.state).toBe('Background');
    await excel().Office.addin.showAsTaskpane();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  test('how the add-in starts with the workbook is kept', async () => {
    const { addin, StartupBehavior } = excel().Office;
    expect(await addin.getStartupBehavior()).toBe('None');
    await addin.setStartupBehavior(StartupBehavior.load);
    expect(await addin.getStartupBehavior()).toBe('Load');
  });
});
