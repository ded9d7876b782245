import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json';
import { unzipSync } from 'fflate';
import { version } from '../package.json';
import { functionsMetadataFiles } from '../scripts/functionsMetadata';
import { appPackage } from '../scripts/manifest/appPackage';
import { developmentOptions } from '../scripts/manifest/developmentManifest';
import { manifestText, shortcutsText } from '../scripts/manifest/manifestText';
import { SCHEMA_VERSION, unifiedManifestFiles } from '../scripts/manifest/unifiedManifest';
import { commands } from '../src/taskpane/commands/commands';
import { eachText } from './support/eachText';

const baseUrl = 'https://addins.example.com/payoff/';
const production = { baseUrl, version };
const packages = { production, development: developmentOptions(version) };
const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  `build/json-schemas/teams/v${SCHEMA_VERSION}`,
);
const icons = join(__dirname, '../assets/icons');

/** Microsoft's published schemas, in the package that its own tools read them from. */
function complaints(schemaFile: string, text: string): unknown {
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
  ajv.addMetaSchema(draft04);
  const schema = readFileSync(join(schemas, schemaFile), 'utf8');
  const check = ajv.compile(JSON.parse(schema) as object);
  check(JSON.parse(text));
  return check.errors ?? [];
}

describe.each(Object.entries(packages))('the unified manifest of %s', (_, options) => {
  const files = unifiedManifestFiles(options);
  const manifest = JSON.parse(files['manifest.json']!) as Manifest;
  const chinese = JSON.parse(files['manifest.zh-CN.json']!) as Record<string, string>;

  test('is what the schemas of Microsoft want', () => {
    expect(complaints('MicrosoftTeams.schema.json', files['manifest.json']!)).toEqual([]);
    expect(complaints('MicrosoftTeams.Localization.schema.json', files['manifest.zh-CN.json']!)).toEqual([]);
  });

  test('leads to pages, scripts and pictures that the build makes', async () => {
    const made = new Set([
      ...Object.keys(await functionsMetadataFiles(options.baseUrl)),
      ...['taskpane.html', 'functions.js', 'shortcuts.json'],
    ]);
    const addresses = [...eachText(manifest), ...Object.values(chinese)].filter((text) =>
      text.startsWith(options.baseUrl),
    );
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      const file = address.slice(options.baseUrl.length);
      expect([file, made.has(file) || existsSync(join(__dirname, '..', file))]).toEqual([file, true]);
    }
    const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
    expect([websiteUrl, privacyUrl, termsOfUseUrl].map((url) => url.slice(options.baseUrl.length))).toEqual([
      'docs/guide.html',
      'docs/privacy.html',
      'docs/license.html',
    ]);
    const elsewhere = eachText(manifest).filter((text) => /^https?:/.test(text) && !addresses.includes(text));
    expect(elsewhere).toEqual([manifest.$schema]);
  });

  test('asks for the runtime, the sets and the right that the XML manifest asks for', () => {
    const xml = manifestText(options);
    const [extension] = manifest.extensions;
    for (const { name, minVersion } of extension!.requirements.capabilities)
      expect(xml).toContain(`<Set Name="${name}" MinVersion="${minVersion}"/>`);
    expect(extension!.runtimes).toHaveLength(1);
    expect(extension!.runtimes[0]!.lifetime).toBe('long');
    expect(manifest.authorization.permissions.resourceSpecific.map(({ name }) => name)).toEqual([
      'Document.ReadWrite.User',
    ]);
    // Both installed, one is shown; each is an app of its own.
    const [alternate] = extension!.alternates;
    expect(xml).toContain(`<Id>${alternate!.hide.customOfficeAddin.officeAddinId}</Id>`);
    expect(xml).not.toContain(manifest.id);
  });

  test('has a button, an action and keys for every command', () => {
    const [extension] = manifest.extensions;
    const [runtime] = extension!.runtimes;
    const { controls } = extension!.ribbons[0]!.tabs[0]!.groups[0]!;
    expect(controls.map(({ id }) => id)).toEqual(commands.map(({ id }) => `Payoff.${id}`));
    const known = runtime!.actions.map(({ id }) => id);
    for (const { actionId } of controls) expect(known).toContain(actionId);
    const [keys] = extension!.keyboardShortcuts;
    const mapped = JSON.parse(shortcutsText()) as { shortcuts: { action: string; key: unknown }[] };
    expect(keys!.shortcuts).toEqual(mapped.shortcuts.map(({ action, key }) => ({ actionId: action, key })));
    // Keys only run functions, and their names are shown where two add-ins want the same keys.
    for (const { actionId } of keys!.shortcuts)
      expect(runtime!.actions.find(({ id }) => id === actionId)).toMatchObject({
        type: 'executeFunction',
        displayName: expect.any(String),
      });
  });

  test('says everything in Chinese that it says in English', () => {
    const english = Object.keys(chinese).filter((key) => key !== '$schema');
    for (const place of english) {
      const original = valueAt(manifest, place);
      expect([place, typeof original]).toEqual([place, 'string']);
      expect([place, chinese[place] === original]).toEqual([place, false]);
    }
    const shown = eachText(manifest.extensions).filter((text) => /^[A-Z][\w ,.%-]*[ .a-z]/.test(text));
    const translated = new Set(english.map((place) => valueAt(manifest, place)));
    const parts =
      /^(PayoffRuntime|PayoffPane|OpenPage|SharedRuntime|ExcelApi|TabHome|Payoff\..*|Alt\+.*|Command\+.*)$/;
    const ids = new Set(commands.map(({ id }) => id));
    expect(shown.filter((text) => !translated.has(text) && !parts.test(text) && !ids.has(text))).toEqual([]);
  });
});

test('the functions have no prefix in production, as in the XML manifest, and DEV in development', () => {
  const prefixes = Object.values(packages).map((options) => {
    const text = unifiedManifestFiles(options)['manifest.json']!;
    return (JSON.parse(text) as Manifest).extensions[0]!.runtimes[0]!.customFunctions.namespace?.name;
  });
  expect(prefixes).toEqual([undefined, 'DEV']);
});

test('a manifest that breaks the schema is noticed', () => {
  const broken = unifiedManifestFiles(production)['manifest.json']!.replace('"executeFunction"', '"execute"');
  expect(complaints('MicrosoftTeams.schema.json', broken)).not.toEqual([]);
});

test('the app package holds the manifest, its Chinese texts and its pictures in the sizes that are asked for', () => {
  const found = unzipSync(appPackage(production));
  expect(Object.keys(found).sort()).toEqual([
    'manifest.json',
    'manifest.zh-CN.json',
    'payoff-192.png',
    'payoffOutline-32.png',
  ]);
  for (const [name, size] of [
    ['payoff-192.png', 192],
    ['payoffOutline-32.png', 32],
  ] as const) {
    const bytes = readFileSync(join(icons, name));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    expect(Buffer.from(found[name]!).equals(bytes)).toBe(true);
  }
  expect(appPackage(production)).toEqual(appPackage(production));
});

interface Manifest {
  readonly $schema: string;
  readonly id: string;
  readonly developer: {
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { name: string }[] };
  };
  readonly extensions: readonly {
    readonly requirements: { readonly capabilities: readonly { name: string; minVersion: string }[] };
    readonly runtimes: readonly {
      readonly lifetime: string;
      readonly actions: readonly { id: string }[];
      readonly customFunctions: { readonly namespace?: { readonly name: string } };
    }[];
    readonly ribbons: readonly {
      readonly tabs: readonly {
        readonly groups: readonly { readonly controls: readonly { id: string; actionId: string }[] }[];
      }[];
    }[];
    readonly keyboardShortcuts: readonly { readonly shortcuts: readonly { actionId: string }[] }[];
    readonly alternates: readonly {
      readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } };
    }[];
  }[];
}

/** What stands at a place such as `extensions[0].runtimes[0].code.page`. */
function valueAt(manifest: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce((found, step) => (found as Record<string, unknown>)[step], manifest);
}
