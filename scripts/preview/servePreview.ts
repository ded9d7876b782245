import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { build } from 'esbuild';
import { isThisMachine, previewPolicy } from './previewHeaders';
import { TRUSTING_PAGE, TRUSTING_PAGE_PATH } from '../../host/browser/trustingPage';

const pageFolder = join(__dirname, 'page');
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.map': 'application/json',
};

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the preview on this machine only: the page with the stand-in's workbook, the built pane, and office.js from
 * node_modules in place of Microsoft's address.
 *
 * @param paneFolder the built pane
 * @param port 0 for any that is free
 */
export async function servePreview(paneFolder: string, port: number): Promise<PreviewServer> {
  const scripts = await bundleScripts();
  const policy = previewPolicy(paneFolder);
  let ownPort = 0;
  const server = createServer((request, response) => {
    const answer = isThisMachine(request.headers.host, ownPort)
      ? safely(() => answerTo(pathOf(request.url), paneFolder, scripts))
      : { status: 421 };
    const { status = 200, type = 'text/plain', body = '', isPage = false } = answer ?? { status: 404 };
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      ...(isPage ? { 'content-security-policy': policy } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  ownPort = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${ownPort}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** The page and the worker that reads files beside it, by the path each is asked for. */
const entries: Readonly<Record<string, string>> = {
  '/preview.js': 'previewPage.ts',
  '/readFileWorker.js': 'files/readFileWorker.ts',
};

async function bundleScripts(): Promise<ReadonlyMap<string, string>> {
  const bundles = Object.entries(entries).map(async ([path, entry]) => {
    const { outputFiles } = await build({
      entryPoints: [join(pageFolder, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      minify: true,
      logLevel: 'error',
    });
    return [path, outputFiles[0]!.text] as const;
  });
  return new Map(await Promise.all(bundles));
}

interface Answer {
  /** 200 where left out. */
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  /** The page of the preview itself: it is answered with the policy, however its path was written. */
  readonly isPage?: boolean;
}

/** Whatever a request asks for, the server stays: an address that is none, or a file that is gone, is an answer too. */
function safely(answer: () => Answer | undefined): Answer | undefined {
  try {
    return answer();
  } catch {
    return { status: 400 };
  }
}

function pathOf(url = '/'): string {
  return decodeURIComponent(url.split(/[?#]/)[0]!);
}

function answerTo(
  path: string,
  paneFolder: string,
  scripts: ReadonlyMap<string, string>,
): Answer | undefined {
  if (path === '/') return { ...fileAnswer(pageFolder, 'preview.html'), isPage: true };
  if (path === '/preview.css') return fileAnswer(pageFolder, 'preview.css');
  const script = scripts.get(path);
  if (script !== undefined) return { type: contentTypes['.js']!, body: script };
  if (path === '/taskpane.html') return panePage(paneFolder);
  if (path === `/office-js/${TRUSTING_PAGE_PATH}`)
    return { type: contentTypes['.html']!, body: TRUSTING_PAGE };
  if (path.startsWith('/office-js/')) return fileAnswer(officeFolder, path.slice('/office-js/'.length));
  return fileAnswer(paneFolder, path.slice(1));
}

/** The pane's page as it is shipped, but with office.js from this machine: the preview needs no network. */
function panePage(paneFolder: string): Answer {
  const page = readFileSync(join(paneFolder, 'taskpane.html'), 'utf8');
  return { type: contentTypes['.html']!, body: page.replace(`${CDN}office.js`, '/office-js/office.js') };
}

function fileAnswer(folder: string, name: string): Answer | undefined {
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    return undefined;
  }
  return { type: contentTypes[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}
