import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const fixtures = join(__dirname, '..', '..', 'fixtures');

export function workbookFixture(name: string): Uint8Array {
  return readFileSync(join(fixtures, 'workbooks', name));
}

export function tableFixture(name: string): Uint8Array {
  return readFileSync(join(fixtures, 'tables', name));
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package as Excel writes it, reduced to what must be there. Parts given replace those of the same name. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml':
      `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
      '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>first</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
  );
}

export function relationships(targets: readonly [kind: string, target: string][]): string {
  const elements = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

export function sheetOf(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Text of one part of a saved workbook. */
export function partOf(file: Uint8Array, name: string): string {
  const content = unzipSync(file)[name];
  if (content === undefined) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(content);
}

export function partNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file));
}

/** Parts of `before` that are gone or differ in `after`, byte by byte. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const kept = unzipSync(after);
  return Object.entries(unzipSync(before))
    .filter(([name, content]) => !Buffer.from(content).equals(Buffer.from(kept[name] ?? new Uint8Array())))
    .map(([name]) => name)
    .sort();
}

/** Errors that the Open XML SDK finds in each file, as "part: path: description". Starting it takes longer than a file. */
export async function schemaErrors(
  files: readonly Uint8Array[],
  kind: 'xlsx' | 'docx' = 'xlsx',
): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'payoff-validate-'));
  try {
    const inputs = files.map((_, index) => join(folder, `${index}.${kind}`));
    const output = join(folder, 'errors.json');
    await Promise.all(files.map((file, index) => writeFile(inputs[index]!, file)));
    // A process of its own: the validator is an ES module that loads a .NET runtime.
    const script =
      `import validate from '@ooxml-tools/validate'; import { readFileSync, writeFileSync } from 'node:fs';` +
      `const errors = []; for (const input of ${JSON.stringify(inputs)})` +
      ` errors.push(await validate(readFileSync(input), '${kind}', 'Microsoft365'));` +
      `writeFileSync(${JSON.stringify(output)}, JSON.stringify(errors)); process.exit(0);`;
    await run(process.execPath, ['--input-type=module', '--eval', script]);
    const errors = JSON.parse(await readFile(output, 'utf8')) as SchemaError[][];
    return errors.map((ofFile) =>
      ofFile.map(({ description, path }) => `${path.partUri}: ${path.xpath}: ${description}`),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface SchemaError {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

function run(command: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
    let trouble = '';
    child.stderr.on('data', (text) => (trouble += String(text)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(trouble))));
  });
}
