import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedTexts, type VersionedTexts } from '../../../scripts/release/releasedTexts';

const read = (name: string) => readFileSync(join(__dirname, '../../..', name), 'utf8');
const texts: VersionedTexts = {
  packageJson: read('package.json'),
  packageLock: read('package-lock.json'),
  changelog: '# Changes\n\n## Unreleased\n\n- **A change.**\n\n## 1.0.0\n\nThe first.\n',
};

test('the version changes in every place, and nothing else does', () => {
  const released = releasedTexts(texts, '7.8.9');
  const changed = (before: string, after: string) => {
    const old = before.split('\n');
    return after.split('\n').filter((line, index) => line !== old[index]);
  };
  expect(changed(texts.packageJson, released.packageJson)).toEqual(['  "version": "7.8.9",']);
  expect(changed(texts.packageLock, released.packageLock)).toEqual([
    '  "version": "7.8.9",',
    '      "version": "7.8.9",',
  ]);
});

test('the changes stand under the version, and a place for the next ones above them', () => {
  expect(releasedTexts(texts, '1.1.0').changelog).toBe(
    '# Changes\n\n## Unreleased\n\n## 1.1.0\n\n- **A change.**\n\n## 1.0.0\n\nThe first.\n',
  );
});

test('without a change nothing is released', () => {
  const { changelog } = releasedTexts(texts, '1.1.0');
  expect(() => releasedTexts({ ...texts, changelog }, '1.2.0')).toThrow('no change');
});
