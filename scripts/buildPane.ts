import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint';
import { oneAtATime } from './oneAtATime';

const root = join(__dirname, '..');
const sources = [
  ...[
    'src',
    'docs',
    'assets',
    'scripts/manifest',
    'scripts/functions',
    'scripts/pages',
    'samples/tutorial',
    'scripts/functionsMetadata.ts',
    'scripts/licenses',
  ],
  ...['package.json', 'webpack.config.js', 'tsconfig.json'],
];
const cache = join(root, 'node_modules', '.cache', 'payoff-pane');
const LONGEST_BUILD = 300_000;

/**
 * The production bundle of the pane, built once for as long as no source changes.
 * Returns its folder. Test files that start at the same time build it only once.
 * `PAYOFF_BUILT` names the folder of a build that is to be tested instead.
 */
export async function buildPane(): Promise<string> {
  const built = process.env['PAYOFF_BUILT'];
  if (built !== undefined) return built;
  const folder = join(cache, fingerprint(sources));
  const finished = join(folder, 'finished');
  mkdirSync(cache, { recursive: true });
  await oneAtATime(`${folder}.lock`, LONGEST_BUILD, () => {
    if (existsSync(finished)) return;
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', 'local'],
      {
        cwd: root,
        env: { ...process.env, PAYOFF_OUTPUT: folder },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    writeFileSync(finished, '');
  });
  return folder;
}
