import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(__dirname, '../..');

/**
 * The license of Payoff and of every package that a build has code of, each with the notice that it asks to be kept.
 * Packages with the same notice share it.
 *
 * @param resources files that the build was made of; those outside node_modules are ours
 * @throws Error for a package without a license, or one that says nothing of it
 */
export function shippedLicenses(resources: readonly string[]): string {
  const folders = [...new Set(resources.flatMap(packageFolder))].sort();
  const byNotice = new Map<string, Set<string>>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string | undefined>;
    if (name === undefined || version === undefined) continue;
    if (typeof license !== 'string') throw new Error(`${name} says no license: ${folder}`);
    const notice = noticeIn(folder) ?? `License: ${license}`;
    byNotice.set(notice, (byNotice.get(notice) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const own = ['Payoff', readFileSync(join(root, 'LICENSE'), 'utf8').trim()] as const;
  const others = [...byNotice].map(([notice, names]) => [[...names].sort().join('\n'), notice] as const);
  others.sort(([first], [second]) => (first < second ? -1 : 1));
  return [own, ...others].map(([names, notice]) => `${names}\n\n${notice}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}

/** The folder of the package that a file belongs to: the innermost one below a node_modules. */
function packageFolder(resource: string): readonly string[] {
  const parts = resource.split('?')[0]!.split(sep);
  const place = parts.lastIndexOf('node_modules');
  if (place < 0) return [];
  const length = parts[place + 1]!.startsWith('@') ? 2 : 1;
  return [parts.slice(0, place + 1 + length).join(sep)];
}

/** License and notice files of a package, one after the other. */
function noticeIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying)/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (files.length === 0) return undefined;
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
