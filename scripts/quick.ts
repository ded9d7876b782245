import { execFileSync, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { npmProgram } from './npmProgram';
import { chooseTests } from './quick/chooseTests';
import { readDurations } from './quick/readDurations';

const root = join(__dirname, '..');
/** Run by node itself: what npx starts is a script of the shell on Windows. */
const tools = {
  eslint: [process.execPath, join(root, 'node_modules/eslint/bin/eslint.js')],
  prettier: [process.execPath, join(root, 'node_modules/prettier/bin/prettier.cjs')],
  jest: [process.execPath, join(root, 'node_modules/jest/bin/jest.js')],
} as const;
/** Of a minute; the rest is for types, lint and finding the tests. */
const SECONDS_OF_TESTS = 30;

/**
 * `npm run quick`: within a minute, whether a change holds: types of everything, lint of the changed files, and of the
 * tests that the change can reach as many as fit, without a browser. Changed is what the branch has beyond origin/main
 * and what is not committed yet. `npm test` and `npm run lint` stay the measure.
 */
async function main(): Promise<void> {
  const changed = changedFiles();
  if (changed.length === 0) {
    console.log('Nothing has changed.');
    return;
  }
  const linted = changed.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file));
  const checks = await Promise.all([
    run(npmProgram(), ['run', '--silent', 'typecheck']),
    run(tools.eslint, ['--no-warn-ignored', ...linted], linted.length > 0),
    run(tools.prettier, ['--check', '--ignore-unknown', ...changed]),
  ]);
  const tested = await testChange(
    changed.filter((file) => /^(src|host|cli|samples|scripts|test)\//.test(file)),
  );
  process.exitCode = [...checks, tested].every(Boolean) ? 0 : 1;
}

async function testChange(changed: readonly string[]): Promise<boolean> {
  if (changed.length === 0) return true;
  const lanes = ['--selectProjects', 'unit', 'host'];
  const [program, jest] = tools.jest;
  const words = [...lanes, '--listTests', '--findRelatedTests', ...changed];
  const listed = execFileSync(program, [jest, ...words], { cwd: root, encoding: 'utf8' });
  const related = listed
    .split('\n')
    .filter((line) => line.startsWith(root))
    .map((path) => relative(root, path));
  const seconds = SECONDS_OF_TESTS * availableParallelism();
  const { chosen, leftOut } = chooseTests(related, changed, readDurations(), seconds);
  const passed = await run(tools.jest, [...lanes, '--runTestsByPath', ...chosen], chosen.length > 0);
  if (leftOut.length > 0) {
    console.log(`\nLeft for npm test, because they take longer: ${leftOut.length} files.`);
    for (const test of leftOut) console.log(`  ${test}`);
  }
  return passed;
}

function changedFiles(): readonly string[] {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  const base = hasOrigin() ? git('merge-base', 'HEAD', 'origin/main').trim() : 'HEAD';
  const files = `${git('diff', '--name-only', '--diff-filter=d', base)}${git('ls-files', '--others', '--exclude-standard')}`;
  return [...new Set(files.split('\n').filter((file) => file !== ''))];
}

function hasOrigin(): boolean {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', 'origin/main'], { cwd: root });
    return true;
  } catch {
    return false;
  }
}

/** Whether a command ends well; it says itself what is wrong. */
function run(
  [program, ...before]: readonly [string, ...string[]],
  words: readonly string[],
  isNeeded = true,
): Promise<boolean> {
  if (!isNeeded) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    spawn(program, [...before, ...words], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('exit', (code) => resolve(code === 0));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
