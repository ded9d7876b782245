import { createSheet } from '../../workbook/createSheet';
import { StyleRegistry } from '../../workbook/StyleRegistry';
import type { SheetModel, Visibility, WorkbookModel } from '../../workbook/types';
import { FileProblem } from '../FileProblem';
import { Package } from '../package/Package';
import { child, childrenNamed, isTrue, parseXml, prefixedAttribute, type XmlElement } from '../xml/parseXml';
import { readCells } from './readCells';
import { readThemeColors } from './readColors';
import { readNames } from './readNames';
import { readCustomProperties, readSettings } from './readProperties';
import { readSharedStrings } from './readSharedStrings';
import { readSheetBody } from './readSheetBody';
import { readStyles, type WorkbookStyles } from './readStyles';
import { splitSheet } from './splitSheet';

/** What the sheets of a package share, read once. */
export interface WorkbookContext {
  readonly source: Package;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly theme: readonly string[];
  readonly styles: WorkbookStyles;
  readonly date1904: boolean;
}

export function readContext(source: Package, fileName: string): WorkbookContext {
  const workbookPart = source.related('', 'officeDocument');
  if (workbookPart === undefined) throw new FileProblem('notAWorkbook', fileName);
  if (workbookPart.endsWith('.bin')) throw new FileProblem('binaryWorkbook', fileName);
  const text = source.text(workbookPart);
  if (text === undefined) throw new FileProblem('brokenPart', fileName, workbookPart);
  const workbook = parseXml(text);
  if (workbook.name !== 'workbook') throw new FileProblem('notAWorkbook', fileName);
  const theme = readThemeColors(relatedRoot(source, workbookPart, 'theme'));
  return {
    source,
    workbookPart,
    workbook,
    theme,
    styles: readStyles(relatedRoot(source, workbookPart, 'styles'), theme),
    date1904: isTrue(child(workbook, 'workbookPr')?.attributes.get('date1904')),
  };
}

function relatedRoot(source: Package, part: string, kind: string): XmlElement | undefined {
  const target = source.related(part, kind);
  const text = target === undefined ? undefined : source.text(target);
  return text === undefined ? undefined : parseXml(text);
}

/** Builds the model of a workbook package. Sheets that hold no cells (chart sheets, dialogs) are left in the file only. */
export function openPackage(parts: ReadonlyMap<string, Uint8Array>, fileName: string): WorkbookModel {
  const context = readContext(new Package(parts), fileName);
  const { source, workbookPart, workbook } = context;
  const styles = new StyleRegistry(context.styles.formats[0]);
  const styleOfFormat = context.styles.formats.map((format) => styles.indexOf(format));
  const stringsPart = source.related(workbookPart, 'sharedStrings');
  const stringBytes = stringsPart === undefined ? undefined : source.bytes(stringsPart);
  const sharedStrings = stringBytes === undefined ? [] : readSharedStrings(stringBytes);
  const tabs = listTabs(context).map((tab): SheetModel | undefined => {
    const bytes = tab.part === undefined ? undefined : source.bytes(tab.part);
    if (tab.part === undefined) return undefined;
    if (bytes === undefined) throw new FileProblem('brokenPart', fileName, tab.part);
    const sheet = createSheet(tab.id, tab.name, tab.part);
    sheet.visibility = tab.visibility;
    const split = splitSheet(bytes);
    readSheetBody(sheet, split, context, styleOfFormat, () =>
      readCells(sheet, split, {
        sharedStrings: () => sharedStrings,
        styleOfFormat,
        date1904: context.date1904,
      }),
    );
    return sheet;
  });
  const sheets = tabs.filter((sheet) => sheet !== undefined);
  const first = sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0];
  if (first === undefined) throw new FileProblem('noSheets', fileName);
  const view = child(child(workbook, 'bookViews'), 'workbookView')?.attributes;
  return {
    sheets,
    activeSheetId: (tabs[Number(view?.get('activeTab') ?? 0)] ?? first).id,
    names: readNames(workbook, tabs),
    styles,
    settings: readSettings(source, workbookPart),
    customProperties: readCustomProperties(source),
    date1904: context.date1904,
    readOnly: false,
    structureLocked: isTrue(child(workbook, 'workbookProtection')?.attributes.get('lockStructure')),
    parts,
  };
}

export interface Tab {
  /** Id of the sheet in the model. */
  readonly id: string;
  readonly sheetId: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
  /** Undefined for a tab that is no worksheet. */
  readonly part: string | undefined;
}

/** The tabs of workbook.xml in their order. */
export function listTabs({ source, workbook, workbookPart }: WorkbookContext): Tab[] {
  const relationships = source.relationships(workbookPart);
  return childrenNamed(child(workbook, 'sheets'), 'sheet').map((element) => {
    const relationshipId = prefixedAttribute(element, 'id') ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    const sheetId = Number(element.attributes.get('sheetId') ?? 0);
    const state = element.attributes.get('state');
    return {
      id: `{${sheetId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`,
      sheetId,
      name: element.attributes.get('name') ?? '',
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
      relationshipId,
      part: relationship?.kind === 'worksheet' ? relationship.target : undefined,
    };
  });
}
