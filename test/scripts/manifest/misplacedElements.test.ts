import { version } from '../../../package.json';
import { developmentManifest } from '../../../scripts/manifest/developmentManifest';
import { manifestText } from '../../../scripts/manifest/manifestText';
import { misplacedElements } from '../../../scripts/manifest/misplacedElements';

const production = manifestText({ baseUrl: 'https://addins.example.com/payoff/', version });

test('both manifests have every element where Excel wants it', () => {
  expect(misplacedElements(developmentManifest(version))).toEqual([]);
  expect(misplacedElements(production)).toEqual([]);
});

test('an element ahead of one that must stand before it is named with both', () => {
  const swapped = production.replace(
    /(<FunctionFile[^>]*>\s*)(<ExtensionPoint[\s\S]*?<\/ExtensionPoint>)/,
    '$2$1',
  );
  expect(swapped).not.toBe(production);
  expect(misplacedElements(swapped)).toEqual([
    'DesktopFormFactor: FunctionFile must stand before ExtensionPoint',
  ]);
});

test('an element that is not known where it stands is named with its parent', () => {
  const added = production.replace('<Label resid="Group.Label"/>', '$&<Banner/>');
  expect(misplacedElements(added)).toEqual(['Group: Banner has no place here']);
});
