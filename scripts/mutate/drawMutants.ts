import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../samples/seededRandom';
import { mutantsOf, type Mutant } from './mutantsOf';

const root = join(__dirname, '..', '..');

/** Some mutants of the files of some folders, the same for the same seed; of `only` (FILE:LINE) all, if it is given. */
export function drawMutants(
  folders: readonly string[],
  count: number,
  seed: number,
  only?: readonly string[],
): readonly Mutant[] {
  const random = seededRandom(seed);
  const all = folders
    .flatMap(sourcesIn)
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  if (only !== undefined) return all.filter(({ file, line }) => only.includes(`${file}:${line}`));
  return random.shuffle(all).slice(0, count);
}

function sourcesIn(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}
