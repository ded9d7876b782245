import type { Package } from '../package/Package';

const plainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Makes an .xlsx file of a workbook with macros or a template, as saving under that name does in Excel: the package
 * says that it is a plain workbook, and the macros, which such a file may not hold, stay behind.
 */
export function asPlainWorkbook(target: Package, workbookPart: string): void {
  const type = target.contentType(workbookPart) ?? plainType;
  if (!/macroEnabled|template/i.test(type)) return;
  target.setContentType(workbookPart, plainType);
  for (const { id, kind } of target.relationships(workbookPart)) {
    if (kind === 'vbaProject') target.removeRelationship(workbookPart, id);
  }
}
