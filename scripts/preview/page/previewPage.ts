import { fetchCatalogue } from '../../../host/browser/fetchCatalogue';
import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import { FileProblem } from '../../../host/files/FileProblem';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { parseArea } from '../../../host/workbook/address';
import { splitSheetName } from '../../../host/workbook/address';
import { cellKey } from '../../../host/workbook/CellStore';
import type { Area, WorkbookModel } from '../../../host/workbook/types';
import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { sampleWorkbook } from '../../../samples/sampleWorkbook';
import type { Locale } from '../../../src/engine/recipe/types';
import { sentenceForNotice } from '../../../src/report/text/noticeText';
import { proseIn } from '../../../src/report/text/proseIn';
import { CellEditor } from './CellEditor';
import { drawFrame } from './drawFrame';
import { openFile } from './files/openFile';
import { pageText, pageTextIn } from './pageText';
import { PreviewExcel } from './PreviewExcel';
import type { ReadSoFar } from './files/readTextTable';
import { showCell, showTabs } from './showSurroundings';
import { SheetView } from './SheetView';

const samples: Readonly<Record<'records' | 'customers', () => WorkbookModel>> = {
  records: () =>
    sampleWorkbook([{ name: '测试记录', table: 'Records', content: generateConversionSample() }]),
  customers: () =>
    sampleWorkbook([{ name: 'Customers', table: 'Customers', content: generateMismatchSample() }]),
};

async function start(): Promise<void> {
  const files = {
    catalogue: await fetchCatalogue('/office-js/excel-web-16.00.debug.js'),
    functions: (await (await fetch('/functions.json')).json()) as FunctionsMetadata,
  };
  const query = new URLSearchParams(window.location.search);
  let locale: Locale = localeOf(query.get('locale') ?? navigator.language);
  let fileName = 'payoff-sample.xlsx';
  let excel: PreviewExcel | undefined;
  let waiting = false;
  const frame = drawFrame(pageTextIn(locale));
  const view = new SheetView(frame.grid);
  const editor = new CellEditor(view, (moveDown) => {
    frame.grid.focus();
    if (moveDown) move(1, 0);
  });

  const draw = () => {
    waiting = false;
    if (excel === undefined) return;
    const { workbook, sheet, selection } = excel;
    view.show({ workbook, sheet, locale, selection });
    showTabs(frame.tabs, workbook, (chosen) => excel?.person.activate(chosen));
    showCell(frame, sheet, selection);
    frame.showSteps(excel);
  };
  let lastSelection = '';
  const drawSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      draw();
      const place = excel && `${excel.sheet.id} ${JSON.stringify(excel.selection)}`;
      if (excel !== undefined && place !== lastSelection) view.reveal(excel.selection);
      lastSelection = place ?? '';
    });
  };
  const show = (workbook: WorkbookModel) => {
    excel?.close();
    excel = new PreviewExcel(workbook, frame.pane, locale === 'en' ? 'en-US' : 'zh-CN', files, drawSoon);
    drawSoon();
  };
  // The last resort: a sentence for the person, the details for whoever mends it.
  const sayUnexpected = (error: unknown) => {
    console.error(error);
    frame.say(pageText.unexpected[locale]);
  };
  window.addEventListener('error', ({ error }) => sayUnexpected(error));
  window.addEventListener('unhandledrejection', ({ reason }) => sayUnexpected(reason));
  let reading: AbortController | undefined;
  const open = async (file: File) => {
    reading?.abort();
    const own = (reading = new AbortController());
    frame.say('');
    frame.showReading(file.name, { rows: 0 }, locale);
    try {
      const onProgress = (progress: ReadSoFar) => frame.showReading(file.name, progress, locale);
      const workbook = await openFile(file, onProgress, own.signal);
      if (workbook === undefined) return;
      fileName = file.name.replace(/(\.\w+)?$/, '.payoff.xlsx');
      show(workbook);
    } catch (error) {
      if (error instanceof FileProblem) frame.say(sentenceForNotice(error, proseIn(locale)));
      else sayUnexpected(error);
    } finally {
      if (reading === own) frame.endReading();
    }
  };

  const select = (area: Area) => excel?.person.select(excel.sheet, area);
  const move = (rows: number, columns: number, extend = false) => {
    if (excel === undefined) return;
    const { selection } = excel;
    const row = Math.max(0, selection.row + (extend ? 0 : rows));
    const column = Math.max(0, selection.column + (extend ? 0 : columns));
    select({
      row,
      column,
      rows: extend ? Math.max(1, selection.rows + rows) : 1,
      columns: extend ? Math.max(1, selection.columns + columns) : 1,
    });
  };
  const edit = (text?: string) => {
    if (excel === undefined) return;
    const { sheet, selection } = excel;
    const known = sheet.cells.formula(selection.row, selection.column);
    editor.open(
      excel,
      selection,
      text ?? known ?? String(sheet.cells.value(selection.row, selection.column)),
    );
  };

  frame.grid.addEventListener('mousedown', (event) => {
    const from = view.cellAt(event.clientX, event.clientY);
    if (from === undefined || excel === undefined) return;
    select({ ...from, rows: 1, columns: 1 });
    if (followHyperlink(excel, from)) return;
    const drag = (moved: MouseEvent) => {
      const to = view.cellAt(moved.clientX, moved.clientY);
      if (to === undefined) return;
      select({
        row: Math.min(from.row, to.row),
        column: Math.min(from.column, to.column),
        rows: Math.abs(to.row - from.row) + 1,
        columns: Math.abs(to.column - from.column) + 1,
      });
    };
    window.addEventListener('mousemove', drag);
    window.addEventListener('mouseup', () => window.removeEventListener('mousemove', drag), { once: true });
  });
  frame.grid.addEventListener('dblclick', () => edit());
  frame.grid.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      Enter: [1, 0],
      PageDown: [view.rowsInView, 0],
      PageUp: [-view.rowsInView, 0],
    };
    const step = steps[event.key];
    if (step !== undefined) move(...step, event.shiftKey);
    else if (isUndo(event)) excel?.undo();
    else if (isRedo(event)) excel?.redo();
    else if (event.key === 'F2') edit();
    else if (event.key === 'Delete' && excel) {
      excel.enter(excel.selection, '');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  });
  frame.onSample = (name) => {
    fileName = `payoff-${name}.xlsx`;
    show(samples[name]());
  };
  frame.onFile = (file) => void open(file);
  frame.onCancel = () => {
    reading?.abort();
    frame.endReading();
  };
  frame.onUndo = () => excel?.undo();
  frame.onRedo = () => excel?.redo();
  frame.onCommand = (id) => excel?.command(id);
  frame.onDownload = () => {
    const customFunctions = files.functions.functions.map(({ name }) => name);
    if (excel !== undefined) download(saveWorkbook(excel.workbook, { customFunctions }), fileName);
  };
  frame.onLocale = (chosen) => {
    locale = chosen;
    frame.setText(pageTextIn(locale), locale);
    if (excel !== undefined) show(excel.workbook);
  };
  frame.setText(pageTextIn(locale), locale);
  show(samples[query.get('sample') === 'customers' ? 'customers' : 'records']());
}

function localeOf(language: string): Locale {
  return language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';
}

function isRedo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  return (ctrlKey || metaKey) && (letter === 'y' || (letter === 'z' && shiftKey));
}

/** Goes where the cell's link leads, if it has one within the workbook. */
function followHyperlink(excel: PreviewExcel, cell: { row: number; column: number }): boolean {
  const link = excel.sheet.hyperlinks.get(cellKey(cell.row, cell.column));
  if (link?.documentReference === undefined) return false;
  const { sheetName, rest } = splitSheetName(link.documentReference);
  const sheet = excel.workbook.sheets.find(({ name }) => name === sheetName);
  const area = parseArea(rest);
  if (sheet === undefined || area === undefined) return false;
  excel.person.activate(sheet);
  excel.person.select(sheet, area);
  return true;
}

function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

void start();
