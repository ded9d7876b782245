import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const page = read('docs/dependencies.md');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

/** What a user gets: names as they are installed, without the packages they lie in. */
const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
  .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }));

test('the page counts what the lock file has', () => {
  const names = new Set(shipped.map(({ name }) => (name.startsWith('@') ? name.split('/')[0] : name)));
  expect(page).toContain(`${shipped.length} packages under ${names.size} names or scopes`);
  const licenses = new Map<string, number>();
  for (const { license = 'none' } of shipped) licenses.set(license, (licenses.get(license) ?? 0) + 1);
  for (const [license, count] of licenses) {
    expect(page).toContain(`${license.replace(' AND ', ' with ')} ${count}`);
  }
});

/** Packages that the code of some folders and files imports, or looks for where they lie. */
function importedBy(places: readonly string[]): readonly string[] {
  const files = places.flatMap((place) => {
    if (/\.js$/.test(place)) return [place];
    const names = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => /\.(ts|tsx|js)$/.test(name)).map((name) => join(place, name));
  });
  const found = files.flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?:\bfrom |^import |\bimport\(|\brequire\(|\brequire\.resolve\()'([^'./][^']*)'(?=[;)])/gm,
      ),
    ].map(([, name]) => name!),
  );
  const packageOf = (name: string) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
  return [...new Set(found.filter((name) => !isBuiltin(name)).map(packageOf))];
}

test('every dependency stands in a table with the version that is pinned, and so does what the command line and the preview take', () => {
  const taken = importedBy([
    'cli',
    'host',
    'samples',
    'src',
    'scripts/preview',
    'scripts/runBundled.js',
    'scripts/bundleOnce.js',
    'scripts/fingerprint.js',
  ]);
  expect(taken).toEqual(
    expect.arrayContaining(['fflate', '@microsoft/office-js', 'esbuild', 'react', 'echarts']),
  );
  for (const name of new Set([...Object.keys(dependencies), ...taken])) {
    const { version } = packages[`node_modules/${name}`]!;
    expect(page.replace(/ +/g, ' ')).toContain(`| \`${name}\` | ${version} |`);
  }
});

test('of what the command line and the preview take besides, esbuild alone runs code when it is installed', () => {
  const besides = ['@borgar/fx', '@microsoft/office-js', 'esbuild', 'fflate'];
  const entries = besides.map((name) => ({ name, ...packages[`node_modules/${name}`]! }));
  expect(entries.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name)).toEqual(
    ['esbuild'],
  );
  expect(entries.filter(({ integrity }) => integrity === undefined)).toEqual([]);
});

test('nothing that is shipped runs code when it is installed, or has another content under the same version', () => {
  expect(shipped.filter(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  expect(shipped.filter(({ integrity }) => integrity === undefined)).toEqual([]);
});

test('the advisories that are told apart by version name the versions that are installed', () => {
  const versions = (name: string) =>
    shipped.filter((entry) => entry.name === name).map(({ version }) => version);
  expect(new Set(versions('debug'))).toEqual(new Set(['2.6.9']));
  expect(versions('@babel/runtime')).toEqual(['7.29.14']);
  expect(versions('path-parse')).toEqual(['1.0.7']);
  expect(shipped.filter(({ name }) => name.startsWith('react-server-dom'))).toEqual([]);
});
