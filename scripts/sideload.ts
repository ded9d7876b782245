import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { developmentCertificate } from './sideload/developmentCertificate';
import { obstacleToStart } from './sideload/obstacleToStart';

const root = join(__dirname, '..');
const tool = join(root, 'node_modules/office-addin-debugging/cli.js');

/**
 * `npm start` and `npm run start:web -- --document ADDRESS`: Microsoft's office-addin-debugging serves the add-in and opens
 * Excel with it. It goes on, and ends as if all were well, where something is missing: that is looked at first.
 */
async function sideload([where, ...words]: readonly string[]): Promise<void> {
  if (where !== 'desktop' && where !== 'web') throw new Error('Say where: desktop or web.');
  const obstacle = obstacleToStart(where, words, process.platform);
  if (obstacle !== undefined) throw new Error(obstacle);
  await developmentCertificate();
  const started = spawn(process.execPath, [tool, 'start', 'manifest.xml', where, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  started.on('exit', (code) => (process.exitCode = code ?? 1));
}

sideload(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
