import { loadNamed } from '../../host/browser/connectFrame';
import type { PaneStart } from '../../test/browser/PaneStart';
import type { FromWorker, ToWorker } from './excelWorker';
import { REQUEST, WRITE } from './marks';

const { origin } = window.location;
const frame = document.querySelector('iframe')!;
const worker = new Worker('/worker.js');
const say = (message: ToWorker) => worker.postMessage(message);

/** The page around the pane: carries every message between the pane and the Excel in the worker, and marks the requests. */
function start(options: PaneStart): Promise<void> {
  return new Promise((started) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('post' in data) frame.contentWindow?.postMessage(data.post, origin);
      else {
        loadNamed(frame, data.windowName, '/taskpane.html');
        started();
      }
    });
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || typeof data !== 'string') return;
      performance.mark(data.includes('SetCellProperties') || data.includes('Values') ? WRITE : REQUEST);
      say({ received: data });
    });
    say({ start: options, origin });
  });
}

Object.assign(window, { excel: { start } });
