import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { oneAtATime } from '../../scripts/oneAtATime';

const systemBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const LONGEST_UNPACKING = 120_000;

/** Quiet and reproducible: no sandbox in containers, no background requests, no hinting differences. */
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test answers itself may ask a server on this machine.
  '--disable-features=LocalNetworkAccessChecks',
  '--font-render-hinting=none',
];

/**
 * Starts the machine's Chrome, Chromium or Edge; where there is none (Linux, nothing installed),
 * the Chromium that comes inside an npm package, with the system libraries it ships.
 * `BROWSER_PATH` names another one.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['BROWSER_PATH'];
  const installed = named ?? systemBrowsers.find((path) => existsSync(path));
  if (installed !== undefined && installed !== 'npm') {
    return chromium.launch({ executablePath: installed, headless: true, args: quietArguments });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  const { libraries, executablePath } = await oneAtATime(
    join(tmpdir(), 'payoff-chromium.lock'),
    LONGEST_UNPACKING,
    async () => ({ libraries: unpackLibraries(), executablePath: await packaged.executablePath() }),
  );
  const launch = () =>
    chromium.launch({
      executablePath,
      headless: true,
      // Not the package's own arguments: one process for everything, as small functions in a cloud need it, ends with a tab.
      args: quietArguments,
      env: { ...process.env, LD_LIBRARY_PATH: `${libraries}:${process.env['LD_LIBRARY_PATH'] ?? ''}` },
    });
  // It crashed once at its start (a protection fault of its own), before it had loaded anything of ours.
  return launch().catch(launch);
}

/**
 * Unpacks the NSS libraries that the packaged Chromium needs: the package itself does so only on AWS Lambda.
 * Returns the folder that holds them.
 */
function unpackLibraries(): string {
  const folder = join(tmpdir(), 'payoff-chromium-libraries');
  if (existsSync(join(folder, 'complete'))) return join(folder, 'lib');
  // The package names no file of its own but its entry, build/cjs/index.cjs.
  const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const archive = brotliDecompressSync(readFileSync(join(packageFolder, 'bin', 'al2023.tar.br')));
  unpackTar(archive, folder);
  writeFileSync(join(folder, 'complete'), '');
  return join(folder, 'lib');
}

/** The plain files of a tar archive: 512-byte headers with the name at 0 and the octal size at 124. */
function unpackTar(archive: Buffer, folder: string): void {
  let position = 0;
  while (position + 512 <= archive.length) {
    const name = textAt(archive, position, 100);
    if (name === '') return;
    const size = Number.parseInt(textAt(archive, position + 124, 12), 8);
    const type = String.fromCharCode(archive[position + 156] ?? 0);
    const start = position + 512;
    if (type === '0' || type === '\0') {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(start, start + size), { mode: 0o755 });
    }
    position = start + Math.ceil(size / 512) * 512;
  }
}

function textAt(archive: Buffer, start: number, length: number): string {
  const bytes = archive.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return bytes.toString('latin1', 0, end < 0 ? length : end).trim();
}
