import { MAXIMUM_COLUMNS } from '../../workbook/CellStore';
import type { PageLayoutModel, SheetModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import { ObjectType } from '../HostObject';
import type { Property } from '../HostObject';
import { readRangeArgument } from '../cells/readRangeArgument';
import { rangeType } from './range';

/** Points a margin can have. */
const MAXIMUM_MARGIN = 3_528;

/** Characters of a header or footer: "Excel specifications and limits" (support.microsoft.com). */
const LONGEST_FOOTER = 255;

const sheetOf = (sheet: SheetModel) => sheet;

export const pageLayoutType: ObjectType<SheetModel> = new ObjectType<SheetModel>('PageLayout', {
  sheetOf,
  properties: {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value, session) => {
        const orientation = session.enumerationValue('PageOrientation', value);
        pageLayout.orientation = orientation === 'Landscape' ? 'Landscape' : 'Portrait';
      },
    },
    paperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize ?? 'Letter',
      set: ({ pageLayout }, value, session) => {
        pageLayout.paperSize = session.enumerationValue('PaperType', value);
      },
    },
    firstPageNumber: {
      get: ({ pageLayout }) => pageLayout.firstPageNumber ?? '',
      set: ({ pageLayout }, value) => {
        if (value !== '' && !Number.isInteger(value)) throw invalidArgument();
        pageLayout.firstPageNumber = value === '' ? undefined : Number(value);
      },
    },
    zoom: {
      get: ({ pageLayout }) => readZoom(pageLayout),
      set: ({ pageLayout }, value, { ignoresPagesToFit }) => setZoom(pageLayout, value, ignoresPagesToFit),
    },
    centerHorizontally: flag('centerHorizontally'),
    printGridlines: flag('printGridlines'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigations: {
    headersFooters: (sheet) => headerFooterGroupType.of(sheet),
  },
  methods: {
    getPrintTitleRowsOrNullObject: (sheet) => rangeType.ofOptional(titleRows(sheet)),
  },
  commands: {
    setPrintTitleRows: (sheet, call, session) => {
      const { area } = readRangeArgument(call.value(0), sheet, session);
      sheet.pageLayout.titleRows = { first: area.row, last: area.row + area.rows - 1 };
    },
    setPrintTitleColumns: (sheet, call, session) => {
      const { area } = readRangeArgument(call.value(0), sheet, session);
      sheet.pageLayout.titleColumns = { first: area.column, last: area.column + area.columns - 1 };
    },
    setPrintArea: (sheet, call, session) => {
      const range = readRangeArgument(call.value(0), sheet, session);
      if (range.sheet !== sheet) throw invalidArgument();
      sheet.pageLayout.printArea = range.area;
    },
  },
});

function titleRows(sheet: SheetModel) {
  const rows = sheet.pageLayout.titleRows;
  if (rows === undefined) return undefined;
  return {
    sheet,
    area: { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: MAXIMUM_COLUMNS },
  };
}

function readZoom(layout: PageLayoutModel): unknown {
  if (layout.fitToPagesWide === undefined && layout.fitToPagesTall === undefined) {
    return { scale: layout.scale ?? 100 };
  }
  return {
    horizontalFitToPages: layout.fitToPagesWide ?? null,
    verticalFitToPages: layout.fitToPagesTall ?? null,
  };
}

/** Either a scale in percent, or pages to fit: a side that is left out takes as many pages as it needs. */
function setZoom(layout: PageLayoutModel, value: unknown, ignoresPages: boolean): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  if (scale !== undefined && scale !== null) {
    if (typeof scale !== 'number' || scale < 10 || scale > 400) throw invalidArgument();
    Object.assign(layout, { scale, fitToPagesWide: undefined, fitToPagesTall: undefined });
    return;
  }
  if (ignoresPages) return;
  layout.scale = undefined;
  layout.fitToPagesWide = pages(wide);
  layout.fitToPagesTall = pages(tall);
}

/** In the model 0 means automatic; `PageLayoutZoomOptions` knows numbers of pages, and leaves automatic sides out. */
function pages(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
}

function flag(name: 'centerHorizontally' | 'printGridlines'): Property<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[name] ?? false,
    set: ({ pageLayout }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      pageLayout[name] = value;
    },
  };
}

function margin(side: keyof NonNullable<PageLayoutModel['margins']>): Property<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout.margins?.[side] ?? null,
    set: ({ pageLayout }, value) => {
      if (typeof value !== 'number' || value < 0 || value > MAXIMUM_MARGIN) throw invalidArgument();
      pageLayout.margins = { ...pageLayout.margins, [side]: value };
    },
  };
}

const headerFooterGroupType: ObjectType<SheetModel> = new ObjectType<SheetModel>('HeaderFooterGroup', {
  sheetOf,
  properties: { state: { get: () => 'Default' } },
  navigations: {
    defaultForAllPages: (sheet) => headerFooterType.of(sheet),
  },
});

type HeaderOrFooter =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

function headerOrFooter(name: HeaderOrFooter): Property<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[name] ?? '',
    set: ({ pageLayout }, value) => {
      if (typeof value !== 'string' || value.length > LONGEST_FOOTER) throw invalidArgument();
      pageLayout[name] = value;
    },
  };
}

const headerFooterType: ObjectType<SheetModel> = new ObjectType<SheetModel>('HeaderFooter', {
  sheetOf,
  properties: {
    leftHeader: headerOrFooter('leftHeader'),
    centerHeader: headerOrFooter('centerHeader'),
    rightHeader: headerOrFooter('rightHeader'),
    leftFooter: headerOrFooter('leftFooter'),
    centerFooter: headerOrFooter('centerFooter'),
    rightFooter: headerOrFooter('rightFooter'),
  },
});
