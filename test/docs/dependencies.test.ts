import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(join(__dirname, '..', '..', file), 'utf8');
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

test('every dependency stands in the table with the version that is pinned', () => {
  for (const [name, version] of Object.entries(dependencies)) {
    expect(page.replace(/ +/g, ' ')).toContain(`| \`${name}\` | ${version} |`);
  }
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
