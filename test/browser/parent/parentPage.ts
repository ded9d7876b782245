import { connectFrame, type ConnectedFrame, type FrameOptions } from '../../../host/browser/connectFrame';
import { formatArea } from '../../../host/workbook/address';
import { fetchCatalogue } from '../../../host/browser/fetchCatalogue';
import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import type { PaneStart } from '../PaneStart';
import { makeWorkbook } from './makeWorkbook';

/** What a test can do at the Excel around the pane. */
export interface ExcelInPage {
  start(options: PaneStart): Promise<void>;
  sheetNames(): readonly string[];
  activeSheet(): string;
  value(sheet: string, row: number, column: number): unknown;
  /** '' where the cell has none. */
  formula(sheet: string, row: number, column: number): string;
  /** Every value of a sheet as text, to see whether anything changed. */
  fingerprint(sheet: string): string;
  select(sheet: string, row: number, column: number, rows?: number, columns?: number): void;
  selection(): string;
  enter(sheet: string, row: number, column: number, text: string): void;
  startEditing(): void;
  endEditing(): void;
  command(id: string): void;
  fail(fault: NonNullable<FrameOptions['faults']>[number]): void;
  requestCount(): number;
  settings(): readonly string[];
  protect(sheet: string): void;
  remove(sheet: string): void;
}

let workbook: WorkbookModel;
let frame: ConnectedFrame;
let person: PersonAtExcel;

const excel: ExcelInPage = {
  async start(options) {
    workbook = makeWorkbook(options);
    const element = document.querySelector('iframe')!;
    const site = options.site ?? '/';
    frame = connectFrame(element, workbook, {
      catalogue: await fetchCatalogue('/office-js/excel-web-16.00.debug.js'),
      url: `${site}taskpane.html`,
      locale: options.locale ?? 'en-US',
      customFunctions: (await (await fetch(`${site}functions.json`)).json()) as FunctionsMetadata,
      requirements: options.requirements,
      faults: options.faults,
      latency: options.latency,
    });
    person = new PersonAtExcel(frame.host);
  },
  sheetNames: () => workbook.sheets.map(({ name }) => name),
  activeSheet: () => workbook.sheets.find(({ id }) => id === workbook.activeSheetId)!.name,
  value: (sheet, row, column) => sheetOf(sheet).cells.value(row, column),
  formula: (sheet, row, column) => sheetOf(sheet).cells.formula(row, column) ?? '',
  fingerprint: (sheet) => {
    const { cells } = sheetOf(sheet);
    const area = cells.usedArea();
    if (area === undefined) return '';
    const rows = Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_cell, column) =>
        cells.value(area.row + row, area.column + column),
      ),
    );
    return JSON.stringify(rows);
  },
  select: (sheet, row, column, rows = 1, columns = 1) => {
    person.activate(sheetOf(sheet));
    person.select(sheetOf(sheet), { row, column, rows, columns });
  },
  selection: () => {
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId)!;
    return formatArea(frame.host.session.selection(active));
  },
  enter: (sheet, row, column, text) => person.enter(sheetOf(sheet), row, column, text),
  startEditing: () => person.startEditing(),
  endEditing: () => person.endEditing(),
  command: (id) => void frame.host.invokeCommand(id),
  fail: (fault) => frame.host.faults.add(fault),
  requestCount: () => frame.host.faults.requests,
  settings: () => [...workbook.settings.keys()],
  protect: (sheet) => {
    sheetOf(sheet).protected = true;
  },
  remove: (sheet) => {
    const gone = sheetOf(sheet);
    if (gone.id === workbook.activeSheetId) person.activate(workbook.sheets[0]!);
    (workbook.sheets as SheetModel[]).splice(workbook.sheets.indexOf(gone), 1);
  },
};

function sheetOf(name: string): SheetModel {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new RangeError(`No sheet ${name}`);
  return sheet;
}

Object.assign(window, { excel });
