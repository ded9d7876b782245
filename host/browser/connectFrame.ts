import type { Catalogue } from '../catalogue/types';
import { ExcelHost } from '../channel/ExcelHost';
import type { HostSettings } from '../channel/ExcelHostOptions';
import type { ChangeListener } from '../executor/ExcelSession';
import type { WorkbookModel } from '../workbook/types';

export interface FrameOptions extends HostSettings {
  /** From `fetchCatalogue`, or computed by the server of the page. */
  readonly catalogue: Catalogue;
  /** Page of the add-in; it may be of another origin. */
  readonly url: string;
  /** Told after every request or edit that changed the workbook or the view: redraw these sheets. */
  readonly onModelChanged?: ChangeListener;
}

/** An add-in that runs in a frame, with its Excel. */
export interface ConnectedFrame {
  readonly host: ExcelHost;
  disconnect(): void;
}

/**
 * Loads the add-in into the frame and answers its office.js from the workbook, as Excel on the web does:
 * by `postMessage`, with the genuine handshake. To connect again, disconnect first.
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  workbook: WorkbookModel,
  options: FrameOptions,
): ConnectedFrame {
  const target = new URL(options.url, window.location.href);
  const host = new ExcelHost({
    ...options,
    workbook,
    origin: window.location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, target.origin),
  });
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && event.origin === target.origin) void host.receive(event.data);
  };
  window.addEventListener('message', receive);
  const stopListening =
    options.onModelChanged === undefined ? undefined : host.session.onModelChanged(options.onModelChanged);
  loadNamed(frame, host.windowName, target.href);
  return {
    host,
    disconnect() {
      window.removeEventListener('message', receive);
      stopListening?.();
      frame.src = 'about:blank';
    },
  };
}

/** office.js finds its host by the window's name, which a frame takes only when it enters the page. */
export function loadNamed(frame: HTMLIFrameElement, name: string, url: string): void {
  const { parentNode, nextSibling } = frame;
  frame.remove();
  frame.name = name;
  frame.src = url;
  parentNode?.insertBefore(frame, nextSibling);
}
