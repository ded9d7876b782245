/** Names that an element may have in it, as far as the loss of one would change figures without a word. */
interface Content {
  readonly children?: ReadonlySet<string>;
  readonly attributes?: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));
const children = (text: string, attributes?: string): Content => ({
  children: words(text),
  ...(attributes === undefined ? {} : { attributes: words(attributes) }),
});
const attributes = (text: string): Content => ({ attributes: words(text) });

/** The children of a worksheet in the order that the schema demands (ECMA-376 part 1, 18.3.1.99). */
export const sheetSections = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** ECMA-376 part 1, annex A.2, and part 2, annex C, transitional and strict alike. Elements that are not here may hold anything. */
const schema: Readonly<Record<string, Content>> = {
  workbook: children(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
      'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
      'fileRecoveryPr webPublishObjects extLst',
  ),
  workbookPr: attributes(
    'date1904 dateCompatibility showObjects showBorderUnselectedTables filterPrivacy promptedSolutions ' +
      'showInkAnnotation backupFile saveExternalLinkValues updateLinks codeName hidePivotFieldList ' +
      'showPivotChartFilter allowRefreshQuery publishItems checkCompatibility autoCompressPictures ' +
      'refreshAllConnections defaultThemeVersion',
  ),
  sheets: children('sheet'),
  sheet: attributes('name sheetId state id'),
  definedNames: children('definedName'),
  definedName: attributes(
    'name comment customMenu description help statusBar localSheetId hidden function vbProcedure xlm ' +
      'functionGroupId shortcutKey publishToServer workbookParameter',
  ),
  styleSheet: children(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  numFmts: children('numFmt'),
  numFmt: attributes('numFmtId formatCode'),
  fonts: children('font'),
  fills: children('fill'),
  borders: children('border'),
  cellXfs: children('xf'),
  xf: children(
    'alignment protection extLst',
    'numFmtId fontId fillId borderId xfId quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder ' +
      'applyAlignment applyProtection',
  ),
  dxfs: children('dxf'),
  sst: children('extLst', 'count uniqueCount'),
  worksheet: { children: new Set(sheetSections) },
  cols: children('col'),
  col: attributes('min max width style hidden bestFit customWidth phonetic outlineLevel collapsed'),
  row: attributes(
    'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph',
  ),
  c: attributes('r s t cm vm ph'),
  f: attributes('t aca ref dt2D dtr del1 del2 r1 r2 ca si bx'),
  v: attributes(''),
  t: attributes(''),
  mergeCells: children('mergeCell'),
  mergeCell: attributes('ref'),
  hyperlinks: children('hyperlink'),
  hyperlink: attributes('ref location tooltip display id'),
  tableParts: children('tablePart'),
  table: children(
    'autoFilter sortState tableColumns tableStyleInfo extLst',
    'id name displayName comment ref tableType headerRowCount insertRow insertRowShift totalsRowCount totalsRowShown ' +
      'published headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId ' +
      'headerRowCellStyle dataCellStyle totalsRowCellStyle connectionId',
  ),
  tableColumns: children('tableColumn'),
  tableColumn: attributes(
    'id uniqueName name totalsRowFunction totalsRowLabel queryTableFieldId headerRowDxfId dataDxfId totalsRowDxfId ' +
      'headerRowCellStyle dataCellStyle totalsRowCellStyle',
  ),
  tableStyleInfo: attributes('name showFirstColumn showLastColumn showRowStripes showColumnStripes'),
  Relationships: children('Relationship'),
  Relationship: attributes('Id Type Target TargetMode'),
  Types: children('Default Override'),
};

export function childrenOf(element: string): ReadonlySet<string> | undefined {
  return schema[element]?.children;
}

export function attributesOf(element: string): ReadonlySet<string> | undefined {
  return schema[element]?.attributes;
}
