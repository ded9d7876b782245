import type { WorkbookModel } from '../workbook/types';
import { readContext } from './open/openPackage';
import { readSharedStrings } from './open/readSharedStrings';
import { Package } from './package/Package';
import { reachableParts } from './package/reachableParts';
import { type Packing, packingInJavaScript } from './package/Packing';
import { writeArchive } from './package/writeArchive';
import { addMissingStyles } from './save/addMissingStyles';
import { asPlainWorkbook } from './save/asPlainWorkbook';
import { asStrictWorkbook, isStrictWorkbook } from './save/asStrictWorkbook';
import { blankPackage } from './save/blankPackage';
import { dynamicArrayMetadata } from './save/dynamicArrayMetadata';
import { removeOrphans } from './save/removeOrphans';
import { saveSheets } from './save/saveSheets';
import { StyleWriter } from './save/StyleWriter';
import { writeCustomXml } from './save/writeCustomXml';
import { writeCustomProperties, writeSettings } from './save/writeProperties';
import { TableIds } from './save/writeTables';

export interface SaveOptions {
  /** Names of the add-in's functions: the file marks them, so that Excel looks for the add-in. */
  readonly customFunctions?: readonly string[];
  /** How parts are made smaller; in JavaScript when left out. */
  readonly packing?: Packing;
}

/**
 * The workbook as an .xlsx file. Parts of the opened file stay byte for byte, but for workbook.xml, its relationships,
 * [Content_Types].xml and styles.xml, which are added to, and the sheets that were changed, which are patched.
 */
export function saveWorkbook(model: WorkbookModel, options: SaveOptions = {}): Uint8Array {
  const { packing = packingInJavaScript } = options;
  const target = new Package(model.parts.size > 0 ? model.parts : blankPackage());
  const reachedBefore = reachableParts(target);
  addMissingStyles(target, target.related('', 'officeDocument') ?? '');
  const opened = readContext(new Package(target.contents), 'workbook');
  const stylesPart = target.related(opened.workbookPart, 'styles') ?? '';
  const stylesXml = target.text(stylesPart) ?? '';
  const styles = new StyleWriter(stylesXml, opened.styles, model.styles);
  saveSheets(model, {
    target,
    opened,
    cells: {
      styles,
      customFunctions: new Set((options.customFunctions ?? []).map((name) => name.toUpperCase())),
      sharedStrings: readTexts(target, opened.workbookPart),
      styleOfFormat: opened.styles.formats.map((format) => model.styles.indexOf(format)),
      dynamicArrayMetadata: dynamicArrayMetadata(target, opened.workbookPart),
      date1904: model.date1904,
    },
    tableIds: new TableIds(target),
    sheets: model.sheets,
    registry: model.styles,
    packing,
  });
  asPlainWorkbook(target, opened.workbookPart);
  writeCustomProperties(target, model.customProperties);
  writeCustomXml(target, opened.workbookPart, model.customXmlParts);
  writeSettings(target, opened.workbookPart, model.settings);
  const finished = styles.finish();
  if (finished !== stylesXml) target.set(stylesPart, finished);
  removeOrphans(target, reachedBefore);
  if (isStrictWorkbook(target.text(opened.workbookPart) ?? '')) asStrictWorkbook(target, model.parts);
  return writeArchive(target.contents, packing);
}

function readTexts(source: Package, workbookPart: string): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => {
    const part = source.related(workbookPart, 'sharedStrings');
    const content = part === undefined ? undefined : source.content(part);
    return (texts ??= content === undefined ? [] : readSharedStrings(content));
  };
}
