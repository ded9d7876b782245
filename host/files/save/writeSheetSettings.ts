import { MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import type { PageLayoutModel, SheetModel } from '../../workbook/types';
import { areaReference, cellReference } from '../areaReference';
import { paperSizes } from '../open/readSheetSettings';
import type { SheetFrame } from '../open/SheetFrame';
import { setAttributes } from '../xml/editXml';
import { child } from '../xml/parseXml';
import { escapeXml } from '../xml/text';
import { rgb } from './styleXml';

/** Brings a sheet's views, tab, merges and page set-up up to the model. Sections that still fit are not touched. */
export function writeSheetSettings(frame: SheetFrame, sheet: SheetModel, original: SheetModel): void {
  writeSheetProperties(frame, sheet, original);
  writeView(frame, sheet, original);
  if (JSON.stringify(sheet.merges) !== JSON.stringify(original.merges)) writeMerges(frame, sheet);
  writePage(frame, sheet.pageLayout, original.pageLayout);
  if (sheet.protected !== original.protected) writeProtection(frame, sheet);
}

/** What a user may still do on a protected sheet, by the names of Office.js: each lifts one ban of the file. */
const liftedBans: Readonly<Record<string, string>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** @throws {RangeError} for a password, whose hash this host does not make: a sheet without it would be less than asked. */
function writeProtection(frame: SheetFrame, sheet: SheetModel): void {
  if (!sheet.protected) return frame.replace('sheetProtection');
  if (sheet.protectionPassword !== undefined) throw new RangeError('A sheet password cannot be saved');
  const lifted = Object.entries(liftedBans)
    .filter(([option]) => sheet.protectionOptions?.[option] === true)
    .map(([, ban]) => ` ${ban}="0"`);
  frame.replace(
    'sheetProtection',
    `<sheetProtection sheet="1" objects="1" scenarios="1"${lifted.join('')}/>`,
  );
}

function writeSheetProperties(frame: SheetFrame, sheet: SheetModel, original: SheetModel): void {
  const fits = fitsToPage(sheet.pageLayout);
  const sameFit = fits === fitsToPage(original.pageLayout);
  if (sheet.tabColor === original.tabColor && sameFit) return;
  const before = frame.section('sheetPr');
  const source = frame.source('sheetPr') ?? '<sheetPr/>';
  const kept = (name: string) => {
    const element = child(before, name);
    return element === undefined ? '' : source.slice(element.start, element.end);
  };
  const oldTab = sheet.tabColor === original.tabColor ? kept('tabColor') : '';
  const newTab = sheet.tabColor === undefined ? '' : `<tabColor rgb="${rgb(sheet.tabColor)}"/>`;
  const tab = oldTab === '' ? newTab : oldTab;
  const oldFit = kept('pageSetUpPr') === '' ? '<pageSetUpPr/>' : kept('pageSetUpPr');
  const fit = sameFit ? kept('pageSetUpPr') : setAttributes(oldFit, { fitToPage: fits ? '1' : undefined });
  const tag = (/^<sheetPr[^>]*?(?=\/?>)/.exec(source)?.[0] ?? '<sheetPr').trimEnd();
  frame.replace('sheetPr', `${tag}>${tab}${kept('outlinePr')}${fit}</sheetPr>`);
}

function fitsToPage(layout: PageLayoutModel): boolean {
  return layout.fitToPagesWide !== undefined || layout.fitToPagesTall !== undefined;
}

function writeView(frame: SheetFrame, sheet: SheetModel, original: SheetModel): void {
  const samePane = sheet.frozenRows === original.frozenRows && sheet.frozenColumns === original.frozenColumns;
  if (samePane && sheet.showGridlines === original.showGridlines) return;
  const source = frame.source('sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const view = /<sheetView\b[^>]*>/.exec(source)![0];
  const isEmpty = view.endsWith('/>');
  const behind = source.indexOf(view) + view.length;
  const end = isEmpty ? behind : source.indexOf('</sheetView>');
  const gridlines = sheet.showGridlines ? undefined : '0';
  const tag = setAttributes(view, { showGridLines: gridlines }).replace(/\s*\/?>$/, '>');
  const content = source.slice(behind, end);
  const panes = samePane ? content : paneXml(sheet) + content.replace(/<(pane|selection)\b[^>]*\/>/g, '');
  const rest = isEmpty ? source.slice(behind) : source.slice(end + '</sheetView>'.length);
  frame.replace('sheetViews', `${source.slice(0, source.indexOf(view))}${tag}${panes}</sheetView>${rest}`);
}

/** Frozen panes; each pane needs a selection of its own, or Excel shows the cursor in two places. */
function paneXml({ frozenRows, frozenColumns }: SheetModel): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const split =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') +
    (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '');
  const active =
    frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  const panes = active === 'bottomRight' ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  const topLeft = cellReference(frozenRows, frozenColumns);
  return (
    `<pane${split} topLeftCell="${topLeft}" activePane="${active}" state="frozen"/>` +
    panes.map((pane) => `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`).join('')
  );
}

function writeMerges(frame: SheetFrame, sheet: SheetModel): void {
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`);
  if (merges.length === 0) frame.replace('mergeCells');
  else frame.replace('mergeCells', `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`);
}

function writePage(frame: SheetFrame, layout: PageLayoutModel, original: PageLayoutModel): void {
  const differs = (...names: (keyof PageLayoutModel)[]) =>
    names.some((name) => layout[name] !== original[name]);
  if (differs('orientation', 'fitToPagesWide', 'fitToPagesTall', 'paperSize', 'firstPageNumber', 'scale')) {
    const fits = fitsToPage(layout);
    const pages = (count: number | undefined) => (fits && count !== 1 ? String(count ?? 0) : undefined);
    const paper = Object.keys(paperSizes).find((code) => paperSizes[Number(code)] === layout.paperSize);
    const set: Record<string, string | undefined> = {
      orientation: layout.orientation.toLowerCase(),
      fitToWidth: pages(layout.fitToPagesWide),
      fitToHeight: pages(layout.fitToPagesTall),
    };
    if (differs('paperSize')) set.paperSize = paper;
    if (differs('firstPageNumber')) {
      set.firstPageNumber = layout.firstPageNumber?.toString();
      set.useFirstPageNumber = layout.firstPageNumber === undefined ? undefined : '1';
    }
    if (fits || differs('scale')) set.scale = layout.scale?.toString();
    frame.replace('pageSetup', setAttributes(frame.source('pageSetup') ?? '<pageSetup/>', set));
    if (frame.source('pageMargins') === undefined) frame.replace('pageMargins', pageMargins);
  }
  if (JSON.stringify(layout.rowBreaks) !== JSON.stringify(original.rowBreaks))
    writeRowBreaks(frame, layout.rowBreaks);
  if (layout.margins !== original.margins) writeMargins(frame, layout.margins ?? {});
  if (differs('leftFooter', 'centerFooter', 'rightFooter', 'centerHeader')) {
    const footer =
      mark('L', layout.leftFooter) + mark('C', layout.centerFooter) + mark('R', layout.rightFooter);
    const parts = [element('oddHeader', mark('C', layout.centerHeader)), element('oddFooter', footer)].join(
      '',
    );
    if (parts === '') frame.replace('headerFooter');
    else frame.replace('headerFooter', `<headerFooter>${parts}</headerFooter>`);
  }
}

function writeRowBreaks(frame: SheetFrame, rows: readonly number[] = []): void {
  const breaks = rows.map((row) => `<brk id="${row}" max="${MAXIMUM_COLUMNS - 1}" man="1"/>`);
  if (breaks.length === 0) return frame.replace('rowBreaks');
  const counts = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  frame.replace('rowBreaks', `<rowBreaks ${counts}>${breaks.join('')}</rowBreaks>`);
}

/** In inches; sides that nobody set stay as they are. */
function writeMargins(frame: SheetFrame, margins: NonNullable<PageLayoutModel['margins']>): void {
  const inches = Object.entries(margins).map(([side, points]) => [side, String(points / POINTS_PER_INCH)]);
  frame.replace(
    'pageMargins',
    setAttributes(frame.source('pageMargins') ?? pageMargins, Object.fromEntries(inches)),
  );
}

const POINTS_PER_INCH = 72;
/** Excel's "normal" margins, in inches. */
const pageMargins =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

function mark(part: string, text: string): string {
  return text === '' ? '' : `&${part}${text}`;
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
