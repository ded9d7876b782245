import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { parseArea, splitSheetName } from '../../host/workbook/address';
import { createSheet } from '../../host/workbook/createSheet';
import type { SheetModel, WorkbookModel } from '../../host/workbook/types';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import { sampleWorkbook } from '../../samples/sampleWorkbook';
import type { SampleTable } from '../../samples/sampleTable';
import { describeRecalculated, recalculate } from '../support/recalculate';

const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = { write: () => undefined, complain: () => undefined, isTerminal: false };
/** What a person typed with the add-in, and the result that Excel saved with it. */
const typed = { formula: '=COMPOSITE_SCORE(B2:D4)', value: 0.75 };

/** A workbook with a formula of ours in a cell, analyzed: as a colleague gets it. */
async function analyzed(analysis: string, content: SampleTable): Promise<WorkbookModel> {
  const [input, output] = [`${analysis}.xlsx`, `${analysis}.payoff.xlsx`].map((name) => join(folder, name));
  const workbook = sampleWorkbook([{ name: 'Data', table: 'Data', content }]);
  const sheet = createSheet('{00000009-0001-0000-0000-000000000000}', 'Typed');
  sheet.cells.setValue(0, 0, typed.value);
  sheet.cells.setFormula(0, 0, typed.formula);
  workbook.sheets.push(sheet);
  writeFileSync(input!, saveWorkbook(workbook, { customFunctions: ['COMPOSITE_SCORE'] }));
  const words = ['--analysis', analysis, '--table', 'Data', '--locale', 'en', '--out', output!];
  expect(await runCommandLine([input!, ...words], silent)).toBe(0);
  return openWorkbook(readFileSync(output!), output!);
}

const sheetNamed = ({ sheets }: WorkbookModel, wanted: string) => sheets.find(({ name }) => name === wanted)!;

function valuesOf({ cells }: SheetModel): readonly unknown[] {
  const area = cells.usedArea();
  if (area === undefined) return [];
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_cell, column) =>
      cells.value(area.row + row, area.column + column),
    ),
  ).flat();
}

/** LibreOffice writes 15 digits. */
const isAlike = (one: unknown, other: unknown) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-14 * Math.abs(one)
    : one === other;
const isError = (value: unknown) => /^#([A-Z]+!|NAME\?|N\/A|DIV\/0!)$/.test(String(value));
const chartsIn = ({ parts }: WorkbookModel) =>
  [...parts.keys()].filter((name) => /\/charts\/chart\d+\.xml$/i.test(name)).length;

/** Where the links of a workbook lead, each to a cell in use of a sheet that is there. */
function brokenLinks(workbook: WorkbookModel): readonly string[] {
  const links = workbook.sheets.flatMap(({ hyperlinks }) => [...hyperlinks.values()]);
  expect(links.length).toBeGreaterThan(50);
  return links.flatMap(({ address, documentReference }) => {
    const reference = documentReference ?? address ?? '';
    const { sheetName, rest } = splitSheetName(reference.replace(/^#/, ''));
    const sheet = workbook.sheets.find(({ name }) => name === sheetName);
    const area = parseArea(rest.replaceAll('$', ''));
    const used = sheet?.cells.usedArea();
    const isThere =
      area !== undefined &&
      used !== undefined &&
      area.row < used.row + used.rows &&
      area.column < used.column + used.columns;
    return isThere ? [] : [reference];
  });
}

describeRecalculated('a result opened where there is no add-in', () => {
  let results: readonly WorkbookModel[];
  let opened: readonly WorkbookModel[];
  beforeAll(async () => {
    results = [
      await analyzed('mismatch', generateMismatchSample()),
      await analyzed('conversion', generateConversionSample()),
    ];
    opened = recalculate(results);
  }, 600_000);

  test.each([
    ['mismatch', 0],
    ['conversion', 1],
  ])('has all sheets, values and charts, no error and no dead link: %s', (_analysis, place) => {
    const [result, seen] = [results[place]!, opened[place]!];
    expect(seen.sheets.map(({ name }) => name)).toEqual(result.sheets.map(({ name }) => name));
    for (const sheet of result.sheets) {
      const values = valuesOf(sheetNamed(seen, sheet.name));
      expect([sheet.name, values.filter(isError)]).toEqual([sheet.name, []]);
      const written = valuesOf(sheet);
      expect([sheet.name, values.length]).toEqual([sheet.name, written.length]);
      const others = written.flatMap((value, at) =>
        isAlike(value, values[at]) ? [] : [[value, values[at]]],
      );
      expect([sheet.name, others]).toEqual([sheet.name, []]);
    }
    expect(chartsIn(result)).toBeGreaterThan(5);
    expect(chartsIn(seen)).toBe(chartsIn(result));
    expect(brokenLinks(result)).toEqual([]);
    expect(brokenLinks(seen)).toEqual([]);
  });

  test('shows the last value of a function of ours, and the method sheet says where the add-in is to be had', () => {
    for (const workbook of [...results, ...opened]) {
      expect(sheetNamed(workbook, 'Typed').cells.value(0, 0)).toBe(typed.value);
      const method = workbook.sheets.find(({ name }) => /method/i.test(name))!;
      expect(valuesOf(method)).toContainEqual(expect.stringContaining('show their last value without it'));
      expect(valuesOf(method)).toContain('Version of Payoff');
    }
  });
});
