import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, FrameLocator, Page, Route } from 'playwright-core';
import { buildPane } from '../../scripts/buildPane';
import type { PaneStart } from './PaneStart';
import type { ExcelInPage } from './parent/parentPage';

const ORIGIN = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.css': 'text/css',
};

/** What plays Excel: the page around the pane, which may have a worker do it. */
export interface ExcelScripts {
  readonly page: string;
  readonly worker?: string;
}
const excelInPage: ExcelScripts = { page: join(__dirname, 'parent', 'parentPage.ts') };

/** The pane in its frame, with the Excel around it. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Calls the Excel of the page. */
  excel<Name extends keyof ExcelInPage>(
    name: Name,
    ...values: Parameters<ExcelInPage[Name]>
  ): Promise<Awaited<ReturnType<ExcelInPage[Name]>>>;
  /** Addresses asked for outside the page's own origin and office.js: there must be none. */
  readonly outside: readonly string[];
  /** Errors of the page: uncaught ones, refusals of the content security policy, console errors. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the built pane beside a workbook: unmodified office.js, the real handshake, no server and no certificate.
 * The browser's requests are answered from disk.
 */
export async function openPane(
  browser: Browser,
  start: PaneStart,
  view: BrowserContextOptions = {},
  scripts: ExcelScripts = excelInPage,
): Promise<OpenedPane> {
  const folder = await buildPane();
  const site = start.site === undefined ? undefined : new URL(start.site).origin;
  const bundles = {
    '/parent.js': await bundle(scripts.page),
    ...(scripts.worker === undefined ? {} : { '/worker.js': await bundle(scripts.worker) }),
  };
  const context = await browser.newContext({
    viewport: { width: 400, height: 800 },
    ignoreHTTPSErrors: site !== undefined,
    ...view,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => answer(route, { folder, bundles, outside, site }));
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${ORIGIN}/parent.html`);
  await page.evaluate((options) => (window as unknown as { excel: ExcelInPage }).excel.start(options), start);
  return {
    page,
    pane: page.frameLocator('iframe'),
    excel: (name, ...values) =>
      page.evaluate(
        ([called, given]) => {
          const { excel } = window as unknown as { excel: Record<string, (...all: unknown[]) => unknown> };
          return excel[called as string]!(...(given as unknown[])) as never;
        },
        [name, values] as const,
      ),
    outside,
    errors,
    close: () => context.close(),
  };
}

const bundled = new Map<string, Promise<string>>();

/** A script of the page that plays Excel, bundled once a test file. */
function bundle(entry: string): Promise<string> {
  const text =
    bundled.get(entry) ??
    build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', logLevel: 'error' }).then(
      ({ outputFiles }) => outputFiles[0]!.text,
    );
  bundled.set(entry, text);
  return text;
}

interface Answers {
  readonly folder: string;
  readonly bundles: Readonly<Record<string, string>>;
  readonly outside: string[];
  /** Origin of a server that answers for the pane. */
  readonly site: string | undefined;
}

const parentPage = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style>
<iframe title="Payoff"></iframe><script src="/parent.js"></script>`;

async function answer(route: Route, { folder, bundles, outside, site }: Answers): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href.startsWith(CDN)) return answerFile(route, join(officeFolder, url.href.slice(CDN.length)));
  if (url.origin === site) return route.continue();
  if (url.origin !== ORIGIN) {
    outside.push(url.href);
    return route.abort();
  }
  if (url.pathname === '/parent.html') return route.fulfill({ contentType: 'text/html', body: parentPage });
  const script = bundles[url.pathname];
  if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
  if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204, body: '' });
  if (url.pathname.startsWith('/office-js/')) {
    return answerFile(route, join(officeFolder, url.pathname.slice('/office-js/'.length)));
  }
  return answerFile(route, join(folder, url.pathname));
}

async function answerFile(route: Route, file: string): Promise<void> {
  const path = file.split('?')[0]!;
  if (!existsSync(path)) return route.fulfill({ status: 404, body: 'not found' });
  return route.fulfill({
    body: readFileSync(path),
    contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
  });
}
