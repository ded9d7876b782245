import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentManifest } from './manifest/developmentManifest';
import { npmProgram } from './npmProgram';
import { nextVersion } from './release/nextVersion';
import { releasedTexts, type VersionedTexts } from './release/releasedTexts';

const root = join(__dirname, '..');
const files: Readonly<Record<keyof VersionedTexts, string>> = {
  packageJson: 'package.json',
  packageLock: 'package-lock.json',
  changelog: 'CHANGELOG.md',
};
const checks = ['lint', 'typecheck', 'test', 'validate', 'reproduce'];

/**
 * `npm run release -- VERSION [--url ADDRESS ...]`: all checks, the version in every place, a commit and a tag; with an
 * address the package too, by the options of `npm run package`. Nothing is pushed.
 */
function release([wanted, ...packaging]: readonly string[]): void {
  const version = nextVersion(wanted, git('tag', '--list').split('\n'));
  if (git('status', '--porcelain') !== '') throw new Error('There are changes that are not committed.');
  const texts = releasedTexts(readTexts(), version);
  for (const check of checks) npm('run', check);
  for (const [part, file] of Object.entries(files))
    writeFileSync(join(root, file), texts[part as keyof VersionedTexts]);
  writeFileSync(join(root, 'manifest.xml'), developmentManifest(version));
  git('commit', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Payoff ${version}`);
  if (packaging.length > 0) npm('run', 'package', '--', ...packaging);
  console.log(`Payoff ${version} is committed and tagged as v${version}.`);
}

function readTexts(): VersionedTexts {
  const texts = Object.entries(files).map(([part, file]) => [part, readFileSync(join(root, file), 'utf8')]);
  return Object.fromEntries(texts) as unknown as VersionedTexts;
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
}

function npm(...words: string[]): void {
  const [program, ...before] = npmProgram();
  execFileSync(program, [...before, ...words], { cwd: root, stdio: 'inherit' });
}

try {
  release(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
