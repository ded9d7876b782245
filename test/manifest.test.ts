/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { developmentManifest } from '../scripts/manifest/developmentManifest';
import { functionsMetadataFiles } from '../scripts/functionsMetadata';
import { manifestText, shortcutsText } from '../scripts/manifest/manifestText';
import { commands } from '../src/taskpane/commands/commands';

const root = join(__dirname, '..');
const productionUrl = 'https://addins.example.com/payoff/';
const manifests = {
  development: developmentManifest(version),
  production: manifestText({ baseUrl: productionUrl, version }),
};

function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.getElementsByTagName('parsererror')[0];
  if (error) throw new Error(error.textContent ?? 'not well formed');
  return document;
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagName('*')].filter((element) => element.localName === name);
}

/** Ids that Resources defines, with their element. */
function definedResources(document: Document): Map<string, Element> {
  const [resources] = elements(document, 'Resources');
  const groups = resources ? [...resources.children] : [];
  return new Map(
    groups.flatMap((group) => [...group.children].map((child) => [child.getAttribute('id') ?? '', child])),
  );
}

function usedResourceIds(document: Document): Set<string> {
  const used = [...document.getElementsByTagName('*')].map((element) => element.getAttribute('resid'));
  return new Set(used.filter((id): id is string => id !== null));
}

/** Width and height that a PNG file declares in its first chunk. */
function pictureSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('manifest.xml in the repository is the development manifest that the commands make', () => {
  expect(readFileSync(join(root, 'manifest.xml'), 'utf8')).toBe(manifests.development);
});

describe.each(Object.entries(manifests))('the %s manifest', (name, text) => {
  const document = parse(text);

  test('defines every resource that it uses, and uses every one that it defines', () => {
    expect([...definedResources(document).keys()].sort()).toEqual([...usedResourceIds(document)].sort());
  });

  test('keeps resource ids within 32 characters and names each once', () => {
    const [resources] = elements(document, 'Resources');
    const ids = [...(resources?.querySelectorAll('[id]') ?? [])].map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect((id ?? '').length).toBeLessThanOrEqual(32);
  });

  test('has only https addresses', () => {
    const values = [...document.getElementsByTagName('*')].flatMap((element) =>
      ['DefaultValue', 'Value', 'Url'].map((name) => element.getAttribute(name)),
    );
    const addresses = values.filter((value): value is string => value?.includes('://') ?? false);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  test('points to pictures that exist in the size they claim', () => {
    const sizes = new Map(
      elements(document, 'Image')
        .filter((element) => element.getAttribute('resid') !== null)
        .map((element) => [element.getAttribute('resid') ?? '', Number(element.getAttribute('size'))]),
    );
    expect(sizes.size).toBe(commands.length * 8);
    for (const [id, size] of sizes) {
      const address = definedResources(document).get(id)?.getAttribute('DefaultValue') ?? '';
      const file = join(root, 'assets', 'icons', address.slice(address.lastIndexOf('/') + 1));
      expect(existsSync(file) ? pictureSize(file) : file).toEqual([size, size]);
    }
    expect(pictureSize(join(root, 'assets', 'icons', 'payoff-32.png'))).toEqual([32, 32]);
    expect(pictureSize(join(root, 'assets', 'icons', 'payoff-64.png'))).toEqual([64, 64]);
  });

  test('asks for the shared runtime and the Excel API that Office 2021 has', () => {
    const sets = elements(document, 'Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.14'],
    ]);
  });

  test('uses one page for pane, functions and commands: the shared runtime', () => {
    for (const name of ['Runtime', 'FunctionFile']) {
      expect(elements(document, name)[0]?.getAttribute('resid')).toBe('Taskpane.Url');
    }
    expect(elements(document, 'Page')[0]?.children[0]?.getAttribute('resid')).toBe('Taskpane.Url');
    expect(elements(document, 'Runtime')[0]?.getAttribute('lifetime')).toBe('long');
  });

  test('says everything in Chinese too', () => {
    const texts = [
      ...elements(document, 'String'),
      ...elements(document, 'DisplayName'),
      ...elements(document, 'Description').filter((element) => element.hasAttribute('DefaultValue')),
    ];
    expect(texts.length).toBeGreaterThan(12);
    for (const text of texts) {
      const override = text.children[0];
      expect(override?.getAttribute('Locale')).toBe('zh-CN');
      expect(override?.getAttribute('Value')).not.toBe('');
      if (text.getAttribute('id') !== 'Functions.Namespace') {
        expect(override?.getAttribute('Value')).toMatch(/\p{Script=Han}/u);
      }
    }
    expect(
      definedResources(document).get('Functions.Metadata.Url')?.children[0]?.getAttribute('Value'),
    ).toMatch(/functions\.zh-CN\.json$/);
  });

  test('keeps names and tooltips within the limits of the ribbon', () => {
    for (const [group, limit] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      for (const text of elements(document, group)[0]?.children ?? []) {
        const values = [text.getAttribute('DefaultValue'), text.children[0]?.getAttribute('Value')];
        for (const value of values) expect(value?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('carries the version of package.json, in the four parts that Office knows', () => {
    const carried = elements(document, 'Version')[0]?.textContent;
    expect(carried).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(carried).toBe(`${version}.0`);
  });

  test('leads to pages that the build makes', async () => {
    const made = new Set([
      ...Object.keys(await functionsMetadataFiles()),
      ...['taskpane.html', 'functions.js', 'shortcuts.json'],
    ]);
    const base = name === 'production' ? productionUrl : 'https://localhost:3000/';
    const values = [...document.getElementsByTagName('*')].flatMap((element) =>
      ['DefaultValue', 'Value', 'Url'].map((attribute) => element.getAttribute(attribute)),
    );
    const files = values
      .filter((value): value is string => value?.startsWith(base) ?? false)
      .map((value) => value.slice(base.length))
      .filter((file) => !file.startsWith('assets/'));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !made.has(file))).toEqual([]);
  });

  test('has a button for every command, and calls each by the name it is registered under', () => {
    const buttons = elements(document, 'Control').map((control) => control.getAttribute('id'));
    expect(buttons).toEqual(commands.map((command) => `Payoff.${command.id}`));
    const called = elements(document, 'FunctionName').map((element) => element.textContent);
    expect(called).toEqual(
      commands.filter((command) => command.action.kind !== 'openPane').map((command) => command.id),
    );
  });
});

test('production leaves the namespace out altogether: an empty one breaks desktop Excel', () => {
  expect(manifests.production).not.toMatch(/Namespace/);
  expect(manifests.production).not.toMatch(/localhost/);
});

test('development prefixes the functions with DEV', () => {
  const document = parse(manifests.development);
  expect(elements(document, 'Namespace')[0]?.getAttribute('resid')).toBe('Functions.Namespace');
  expect(definedResources(document).get('Functions.Namespace')?.getAttribute('DefaultValue')).toBe('DEV');
});

test('every command has a keyboard shortcut of its own', () => {
  const { actions, shortcuts } = JSON.parse(shortcutsText()) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string; mac: string } }[];
  };
  const ids = commands.map((command) => command.id);
  expect(actions.map((action) => action.id)).toEqual(ids);
  expect(shortcuts.map((shortcut) => shortcut.action)).toEqual(ids);
  expect(new Set(shortcuts.map((shortcut) => shortcut.key.default)).size).toBe(ids.length);
  // Ctrl+Alt is AltGr, and these letters are the browser's: see "Custom keyboard shortcuts in Office Add-ins".
  for (const { key } of shortcuts) {
    expect(key.default).toMatch(/^Alt\+Shift\+[C-HJ-MO-RU-Z]$/);
    expect(key.mac).toBe(key.default.replace('Alt', 'Command+Option'));
  }
});
