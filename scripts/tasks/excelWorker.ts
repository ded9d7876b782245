import { fetchCatalogue } from '../../host/browser/fetchCatalogue';
import { ExcelHost } from '../../host/channel/ExcelHost';
import type { PaneStart } from '../../test/browser/PaneStart';
import { makeWorkbook } from '../../test/browser/parent/makeWorkbook';

/** What the page says to its worker. */
export type ToWorker = { readonly start: PaneStart; readonly origin: string } | { readonly received: string };
/** What the worker says to its page: the name that the window of the add-in must have, or a text for it. */
export type FromWorker = { readonly windowName: string } | { readonly post: string };

let host: ExcelHost | undefined;
const say = (message: FromWorker) => self.postMessage(message);

/** Excel in a worker: its work is none of the pane's, as in Excel itself. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('received' in data) void host?.receive(data.received);
  else void start(data.start, data.origin);
});

async function start(options: PaneStart, origin: string): Promise<void> {
  host = new ExcelHost({
    workbook: makeWorkbook(options),
    catalogue: await fetchCatalogue('/office-js/excel-web-16.00.debug.js'),
    origin,
    locale: options.locale,
    customFunctions: true,
    post: (text) => say({ post: text }),
  });
  say({ windowName: host.windowName });
}
