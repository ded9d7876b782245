import { readFileSync } from 'node:fs';
import type { ManifestValidation, ManifestValidationIssue } from 'office-addin-manifest';
import { version } from '../../../package.json';
import { type AskMicrosoft, checkManifests } from '../../../scripts/manifest/checkManifests';
import { manifestText } from '../../../scripts/manifest/manifestText';
import { unifiedManifestFiles } from '../../../scripts/manifest/unifiedManifest';

const options = { baseUrl: 'https://addins.example.com/payoff/', version };
const manifests = {
  xml: manifestText(options),
  unified: unifiedManifestFiles(options)['manifest.json']!,
};

/** The answers of Microsoft's tool: on the unified manifest, which it always has, and on the XML one. */
function answering(xml: () => Promise<ManifestValidation>, unified = accepted): AskMicrosoft {
  return (file) => (file.endsWith('.json') ? unified() : xml());
}

const accepted = () => Promise.resolve({ isValid: true });
const refused = (errors: ManifestValidationIssue[]) => () =>
  Promise.resolve({ isValid: false, report: { errors }, status: 200, statusText: 'OK' });
const outOfReach = answering(() => Promise.reject(new Error('Unable to contact the service.')));

test('without a network both manifests are checked here, and it is said that the service was not asked', async () => {
  const checks = await checkManifests(manifests, outOfReach);
  expect(checks.map(({ complaints }) => complaints)).toEqual([[], [], []]);
  expect(checks.map(({ notChecked }) => notChecked)).toEqual([
    undefined,
    undefined,
    'Unable to contact the service.',
  ]);
});

test('what the service accepts has no complaints', async () => {
  const checks = await checkManifests(manifests, answering(accepted));
  expect(checks.at(-1)).toEqual({ what: "manifest.xml, Microsoft's service", complaints: [] });
});

test('what the service refuses is told in its own words, and without any as a refusal', async () => {
  const errors = [{ title: 'Bad icon', content: 'It is too large.' }];
  const told = await checkManifests(manifests, answering(refused(errors)));
  expect(told.at(-1)!.complaints).toEqual(['Bad icon: It is too large.']);
  const silent = await checkManifests(manifests, answering(refused([])));
  expect(silent.at(-1)!.complaints).toEqual(['refused without a reason']);
});

test('a service that is down has refused nothing', async () => {
  const down = () => Promise.resolve({ isValid: false, status: 503, statusText: 'Unavailable' });
  expect((await checkManifests(manifests, answering(down))).at(-1)).toMatchObject({
    complaints: [],
    notChecked: 'It answered 503 Unavailable, without a report.',
  });
});

test('what the published schema refuses is told apart from what the service says', async () => {
  const errors = [{ title: 'Error', content: '/id must match format "uuid"' }];
  const [, schema, service] = await checkManifests(manifests, answering(accepted, refused(errors)));
  expect(schema!.complaints).toEqual(['Error: /id must match format "uuid"']);
  expect(service!.complaints).toEqual([]);
});

test('the tool is handed the manifests as they are', async () => {
  const seen: string[] = [];
  await checkManifests(manifests, (file) => {
    seen.push(readFileSync(file, 'utf8'));
    return accepted();
  });
  expect(seen).toEqual([manifests.unified, manifests.xml]);
});

test('an element out of its order is refused without a network', async () => {
  const xml = manifests.xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1');
  const [order] = await checkManifests({ ...manifests, xml }, outOfReach);
  expect(order!.complaints).toEqual(['OfficeApp: Id must stand before Version']);
});
