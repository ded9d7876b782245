import { installedCatalogue } from '../catalogue/installedCatalogue';
import { ExcelHost } from '../channel/ExcelHost';
import type { HostSettings } from '../channel/ExcelHostOptions';
import { createWorkbook } from '../workbook/createWorkbook';
import type { WorkbookModel } from '../workbook/types';
import { AddinWindow } from './AddinWindow';
import { runOfficeScript } from './officeScripts';
import { type Patience, whileAlive } from './whileAlive';

export interface StartOptions extends HostSettings {
  readonly workbook?: WorkbookModel;
  /** `Office.context.officeTheme`, which Excel on the web leaves out. */
  readonly theme?: Readonly<Record<string, unknown>>;
}

/** Microsoft's office.js, connected to a workbook in memory. */
export interface StartedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The window that office.js runs in. */
  readonly window: Record<string, unknown>;
  readonly workbook: WorkbookModel;
  readonly host: ExcelHost;
  /** Puts Excel, Office and the others where code looks for globals; returns how to take them away again. */
  installGlobals(): () => void;
  close(): void;
}

const ORIGIN = 'https://addin.test';
/** office.js and Excel exchange some twenty messages within half a second; a start that is dead stands still. */
const PATIENCE: Patience = { interval: 1_000, looks: 20 };

/**
 * Starts office.js in Node, without a DOM, on a new workbook or the one given.
 * Several can run side by side; none keeps the process alive.
 */
export async function startExcel(options: StartOptions = {}): Promise<StartedExcel> {
  const workbook = options.workbook ?? createWorkbook();
  const addin = new AddinWindow(ORIGIN);
  const host = new ExcelHost({
    ...options,
    workbook,
    catalogue: installedCatalogue(),
    origin: ORIGIN,
    post: (text) => addin.deliver(text),
  });
  addin.onPosted = (text) => void host.receive(text);
  addin.window['name'] = host.windowName;
  runOfficeScript('office.debug.js', addin.window);
  const loaded = addin.window as unknown as Pick<
    StartedExcel,
    'Excel' | 'Office' | 'OfficeExtension' | 'CustomFunctions'
  >;
  const complaint = 'office.js did not become ready: nothing passes between it and Excel.';
  await whileAlive(loaded.Office.onReady(), () => addin.exchanges, complaint, PATIENCE);
  if (options.theme !== undefined) {
    Object.defineProperty(loaded.Office.context, 'officeTheme', { value: options.theme });
  }
  const { Excel, Office, OfficeExtension, CustomFunctions } = loaded;
  const globals = { Excel, Office, OfficeExtension, CustomFunctions };
  return {
    ...globals,
    window: addin.window,
    workbook,
    host,
    installGlobals: () => installGlobals(globals),
    close: () => addin.close(),
  };
}

function installGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = Object.fromEntries(Object.keys(globals).map((name) => [name, scope[name]]));
  Object.assign(scope, globals);
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete scope[name];
      else scope[name] = value;
    }
  };
}
