/**
 * What Excel cannot undo on one platform or another, and so refuses within an undo group with UndoNotSupported: from
 * "Undo support with the Excel JavaScript API" (docs/excel/excel-add-ins-undo-capabilities.md of office-js-docs-pr), as
 * far as the stand-in has it.
 */
export const cannotUndo: ReadonlySet<string> = new Set([
  'DocumentProperties.author',
  'DocumentProperties.category',
  'DocumentProperties.comments',
  'DocumentProperties.company',
  'DocumentProperties.keywords',
  'DocumentProperties.manager',
  'DocumentProperties.subject',
  'DocumentProperties.title',
  'NamedItem.comment',
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.standardWidth',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);
