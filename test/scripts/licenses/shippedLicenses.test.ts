import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shippedLicenses } from '../../../scripts/licenses/shippedLicenses';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-licenses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package with its files, and the path of its script. */
function install(path: string, files: Record<string, string>): string {
  const place = join(folder, 'node_modules', path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return join(place, 'lib', 'index.js');
}

const described = (name: string, license = 'MIT') =>
  JSON.stringify({ name, version: '1.2.3', ...(license === '' ? {} : { license }) });

test('our own license stands first, that of a package with its name, version and notices after it', () => {
  const used = install('fast', {
    'package.json': described('fast', 'Apache-2.0'),
    LICENSE: 'Apache License\r\n',
    NOTICE: 'Made by Fast.',
    'lib/LICENSE-like.md': 'not at the top',
  });
  const text = shippedLicenses([join(folder, 'src/own.ts'), used]);
  expect(text).toMatch(/^Payoff\n\nMIT License/);
  expect(text).toContain('fast 1.2.3 (Apache-2.0)\n\nApache License\n\nMade by Fast.\n');
  expect(text).not.toContain('not at the top');
});

test('packages with one notice share it, and the innermost package counts', () => {
  const files = (name: string) => ({ 'package.json': described(name), license: 'The same words.' });
  const outer = install('@scope/outer', files('@scope/outer'));
  const inner = install('@scope/outer/node_modules/inner', files('inner'));
  const text = shippedLicenses([outer, `${inner}?query`, inner]);
  expect(text.match(/The same words\./g)).toHaveLength(1);
  expect(text).toContain('@scope/outer 1.2.3 (MIT)\ninner 1.2.3 (MIT)\n\nThe same words.');
});

test('a package without a file of its own is named with the license that it says', () => {
  expect(shippedLicenses([install('bare', { 'package.json': described('bare', 'ISC') })])).toContain(
    'bare 1.2.3 (ISC)\n\nLicense: ISC\n',
  );
});

test('a package that says no license is refused', () => {
  const used = install('silent', { 'package.json': described('silent', '') });
  expect(() => shippedLicenses([used])).toThrow('silent says no license');
});
