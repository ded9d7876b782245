import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../samples/seededRandom';
import { mutantsOf, withMutant, type Mutant } from './mutate/mutantsOf';
import { rooms } from './mutate/rooms';

const root = join(__dirname, '..');
/** A mutant that runs for so long is caught: it loops. */
const LONGEST_RUN = 1_200_000;

/**
 * `npm run mutate -- [--room NAME] [--count N] [--seed N]`: changes one small thing at a time and runs
 * the tests that can reach it, without a browser. Says for every room how many changes some test caught, and lists the
 * others. The sample is the same for the same seed. Each mutant stands in the working copy while its tests run, so that
 * everything made from the sources is made from it; the file is put back afterwards, also when the run is stopped.
 */
function main(words: readonly string[]): void {
  const { values } = parseArgs({
    args: [...words],
    options: {
      room: { type: 'string' },
      count: { type: 'string', default: '150' },
      seed: { type: 'string', default: '1' },
    },
  });
  const chosen = values.room === undefined ? Object.keys(rooms) : [values.room];
  for (const room of chosen) {
    const folders = rooms[room];
    if (folders === undefined) throw new Error(`There is no room ${room}: ${Object.keys(rooms).join(', ')}`);
    const sample = drawMutants(folders, Number(values.count), Number(values.seed));
    const survivors = sample.filter((mutant, index) => {
      const killed = isKilled(mutant);
      console.log(
        `${room} ${index + 1}/${sample.length} ${killed ? 'killed  ' : 'SURVIVED'} ${describe(mutant)}`,
      );
      return !killed;
    });
    const killed = sample.length - survivors.length;
    console.log(
      `\n${room}: ${killed} of ${sample.length} killed (${((100 * killed) / sample.length).toFixed(1)}%)`,
    );
    for (const survivor of survivors) console.log(`  survived: ${describe(survivor)}`);
    console.log('');
  }
}

function drawMutants(folders: readonly string[], count: number, seed: number): readonly Mutant[] {
  const random = seededRandom(seed);
  const all = folders
    .flatMap(sourcesIn)
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  const drawn: Mutant[] = [];
  while (drawn.length < count && all.length > 0) {
    drawn.push(...all.splice(random.integer(0, all.length - 1), 1));
  }
  return drawn;
}

function sourcesIn(folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      if (statSync(join(root, file)).isDirectory()) return sourcesIn(file);
      return /\.tsx?$/.test(name) ? [file] : [];
    });
}

/** Whether the types or a test that the file reaches do not hold any more. */
function isKilled(mutant: Mutant): boolean {
  const path = join(root, mutant.file);
  const source = readFileSync(path, 'utf8');
  const putBack = () => writeFileSync(path, source);
  process.once('exit', putBack);
  try {
    writeFileSync(path, withMutant(source, mutant));
    return !holds(['npm', 'run', '--silent', 'typecheck']) || !holds(testsOf(mutant.file));
  } finally {
    putBack();
    process.removeListener('exit', putBack);
  }
}

function testsOf(file: string): readonly string[] {
  const lanes = ['--selectProjects', 'unit', 'host', '--silent', '--reporters', 'default'];
  // The first test that fails is enough.
  return ['npx', 'jest', ...lanes, '--bail', '--findRelatedTests', file];
}

function holds([command = '', ...words]: readonly string[]): boolean {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'ignore', timeout: LONGEST_RUN });
  return status === 0;
}

function describe({ file, line, original, replacement }: Mutant): string {
  return `${relative('.', file)}:${line}  ${original}  →  ${replacement}`;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
main(process.argv.slice(2));
