import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildEnvironment } from '../manifest/productionOptions';
import { readFolder } from './readFolder';

const root = join(__dirname, '../..');

interface BuildSettings extends BuildEnvironment {
  /** Makes every part anew. */
  readonly PAYOFF_CACHE?: 'none';
}

/** The files of a production build for these settings, by path. */
export function buildSite(settings: BuildSettings): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'payoff-site-'));
  try {
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--mode', 'production'], {
      cwd: root,
      env: { ...process.env, ...settings, PAYOFF_OUTPUT: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return readFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
