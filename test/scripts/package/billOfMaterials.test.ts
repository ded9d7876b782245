import { dependencies, devDependencies, version } from '../../../package.json';
import { billOfMaterials } from '../../../scripts/package/billOfMaterials';

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string; readonly purl: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes?: readonly { alg: string }[];
    readonly licenses?: readonly unknown[];
  }[];
}

const text = billOfMaterials();
const bom = JSON.parse(text) as Bom;

test('it is CycloneDX and names every dependency with the version that is pinned', () => {
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(bom.metadata.component).toMatchObject({ name: 'payoff', purl: `pkg:npm/payoff@${version}` });
  const versions = new Map(bom.components.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(dependencies))
    expect([name, versions.get(name)]).toEqual([name, version]);
});

test('what only makes and tests it is not in it', () => {
  const names = new Set(bom.components.map(({ name }) => name));
  for (const tool of [
    'webpack',
    'jest',
    'typescript',
    'playwright-core',
  ] satisfies (keyof typeof devDependencies)[])
    expect([tool, names.has(tool)]).toEqual([tool, false]);
});

test('every part has an address, a digest and a license', () => {
  for (const { name, purl, hashes, licenses } of bom.components) {
    expect([name, purl.startsWith('pkg:npm/'), hashes?.[0]?.alg, licenses?.length]).toEqual([
      name,
      true,
      'SHA-512',
      1,
    ]);
  }
});

test('nothing of the moment or of the npm that tells it stands in it', () => {
  expect(text).not.toMatch(/timestamp|serialNumber|"tools"/);
});
