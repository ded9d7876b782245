import type { Area, PageLayoutModel, SheetModel } from '../../workbook/types';
import { parseArea } from '../../workbook/address';
import { MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import { pointsFromColumnWidth } from '../measures';
import { child, childrenNamed, descend, isTrue } from '../xml/parseXml';
import { DamagedCell } from './PartProblem';
import { readColor } from './readColors';
import type { SheetFrame } from './SheetFrame';

/** Fills what a sheet says about itself outside its cells: views, merges, page, protection. */
export function readSheetSettings(sheet: SheetModel, frame: SheetFrame, theme: readonly string[]): void {
  sheet.tabColor = readColor(child(frame.section('sheetPr'), 'tabColor'), theme);
  sheet.protected = isTrue(frame.section('sheetProtection')?.attributes.get('sheet'));
  readView(sheet, frame);
  for (const area of readMerges(frame)) sheet.merges.push(area);
  Object.assign(sheet.pageLayout, readPageLayout(frame));
}

function readView(sheet: SheetModel, frame: SheetFrame): void {
  const view = child(frame.section('sheetViews'), 'sheetView');
  sheet.showGridlines = isTrue(view?.attributes.get('showGridLines') ?? '1');
  const pane = child(view, 'pane')?.attributes;
  if (pane?.get('state')?.startsWith('frozen') === true) {
    sheet.frozenRows = Number(pane.get('ySplit') ?? 0);
    sheet.frozenColumns = Number(pane.get('xSplit') ?? 0);
  }
}

/** The columns' widths, styles, and which are hidden. */
export function readColumns(sheet: SheetModel, frame: SheetFrame, styleOfFormat: readonly number[]): void {
  let described = 0;
  for (const { attributes } of childrenNamed(frame.section('cols'), 'col')) {
    const width = attributes.get('width');
    const format = Number(attributes.get('style') ?? 0);
    const style = styleOfFormat[format] ?? (format === 0 ? 0 : undefined);
    const first = Number(attributes.get('min'));
    const last = Math.min(Number(attributes.get('max')), MAXIMUM_COLUMNS);
    described += last - first + 1;
    // Each column once: thousands of elements that describe all of them would keep a reader busy for hours.
    if (style === undefined || !(first >= 1) || !(described <= MAXIMUM_COLUMNS)) {
      throw new DamagedCell(`${attributes.get('min')}:${attributes.get('max')}`);
    }
    for (let column = first - 1; column < last; column += 1) {
      if (width !== undefined) sheet.columnWidths.set(column, pointsFromColumnWidth(Number(width)));
      if (isTrue(attributes.get('hidden'))) sheet.hiddenColumns.add(column);
      if (style !== 0) sheet.cells.setColumnStyle(column, style);
    }
  }
}

/** @throws {DamagedCell} for a reference that is none */
export function readMerges(frame: SheetFrame): Area[] {
  return childrenNamed(frame.section('mergeCells'), 'mergeCell').map(({ attributes }) => {
    const reference = attributes.get('ref') ?? '';
    const area = parseArea(reference);
    if (area === undefined) throw new DamagedCell(reference);
    return area;
  });
}

/** Everything of the page layout but print titles and print area: those are defined names of the workbook. */
export function readPageLayout(frame: SheetFrame): Partial<PageLayoutModel> {
  const setup = frame.section('pageSetup')?.attributes;
  const fits = isTrue(descend(frame.section('sheetPr'), 'pageSetUpPr')?.attributes.get('fitToPage'));
  const headerFooter = frame.section('headerFooter');
  const header = splitHeaderFooter(child(headerFooter, 'oddHeader')?.text ?? '');
  const footer = splitHeaderFooter(child(headerFooter, 'oddFooter')?.text ?? '');
  return {
    orientation: setup?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    fitToPagesWide: fits ? Number(setup?.get('fitToWidth') ?? 1) : undefined,
    fitToPagesTall: fits ? Number(setup?.get('fitToHeight') ?? 1) : undefined,
    scale: fits ? undefined : scaleOf(setup),
    firstPageNumber: firstPageNumberOf(setup),
    rowBreaks: readRowBreaks(frame),
    paperSize: paperSizes[Number(setup?.get('paperSize') ?? 0)],
    centerHeader: header.C,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

function scaleOf(setup: ReadonlyMap<string, string> | undefined): number | undefined {
  const scale = setup?.get('scale');
  return scale === undefined ? undefined : Number(scale);
}

/** A break stands below the row whose number is its id, and that is the 0-based row behind it. */
function readRowBreaks(frame: SheetFrame): readonly number[] | undefined {
  const breaks = childrenNamed(frame.section('rowBreaks'), 'brk').filter(({ attributes }) =>
    isTrue(attributes.get('man')),
  );
  return breaks.length === 0 ? undefined : breaks.map(({ attributes }) => Number(attributes.get('id')));
}

function firstPageNumberOf(setup: ReadonlyMap<string, string> | undefined): number | undefined {
  const number = Number(setup?.get('firstPageNumber'));
  return isTrue(setup?.get('useFirstPageNumber')) && Number.isInteger(number) ? number : undefined;
}

/** The paper sizes that matter for a report, as `Excel.PaperType` names them. */
export const paperSizes: Readonly<Record<number, string>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
};

/** `&L…&C…&R…`; text before the first mark is the centre's. */
function splitHeaderFooter(text: string): Record<'L' | 'C' | 'R', string> {
  const parts = { L: '', C: '', R: '' };
  let part: 'L' | 'C' | 'R' = 'C';
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') part = piece[1] as 'L' | 'C' | 'R';
    else parts[part] += piece;
  }
  return parts;
}
