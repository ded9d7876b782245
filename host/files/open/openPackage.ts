import { createSheet } from '../../workbook/createSheet';
import { StyleRegistry } from '../../workbook/StyleRegistry';
import type { SheetModel, Visibility, WorkbookModel } from '../../workbook/types';
import { FileProblem } from '../FileProblem';
import { contentTypesPart, Package } from '../package/Package';
import type { PartContent } from '../package/PackedPart';
import { reachableParts } from '../package/reachableParts';
import { relationshipPartOf } from '../package/relationships';
import { child, childrenNamed, isTrue, prefixedAttribute, type XmlElement } from '../xml/parseXml';
import { type Room, TREE } from '../Room';
import { TextPool } from '../TextPool';
import { bytesBesideCells } from './bytesBesideCells';
import { inPart, PartProblem } from './PartProblem';
import { plainStyles } from './plainStyles';
import { readCells } from './readCells';
import { readThemeColors } from './readColors';
import { readNames } from './readNames';
import { readCustomXml } from './readCustomXml';
import { readCustomProperties, readSettings } from './readProperties';
import { readSharedStrings } from './readSharedStrings';
import { readSheetBody } from './readSheetBody';
import { readStyles, type WorkbookStyles } from './readStyles';
import { requireKnown } from './requireKnown';
import { SplitSheet } from './splitSheet';

/** What the sheets of a package share, read once. */
export interface WorkbookContext {
  readonly source: Package;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly theme: readonly string[];
  readonly styles: WorkbookStyles;
  readonly date1904: boolean;
}

/**
 * @throws {FileProblem} notAWorkbook, binaryWorkbook, brokenPart
 * @throws {PartProblem}
 */
export function readContext(source: Package, fileName: string): WorkbookContext {
  const workbookPart = source.related('', 'officeDocument');
  if (workbookPart === undefined) throw new FileProblem('notAWorkbook', fileName);
  if (workbookPart.endsWith('.bin')) throw new FileProblem('binaryWorkbook', fileName);
  const workbook = required(source.xml(workbookPart), workbookPart);
  if (workbook.name !== 'workbook') throw new FileProblem('notAWorkbook', fileName);
  inPart(workbookPart, () => requireKnown(workbook, 'workbook'));
  const themePart = source.related(workbookPart, 'theme');
  const theme = readThemeColors(themePart === undefined ? undefined : source.xml(themePart));
  return {
    source,
    workbookPart,
    workbook,
    theme,
    styles: stylesOf(source, workbookPart, theme),
    date1904: isTrue(child(workbook, 'workbookPr')?.attributes.get('date1904')),
  };
}

/** The styles part is optional; one that is there, but that nothing leads to any more, would turn dates into numbers. */
function stylesOf(source: Package, workbookPart: string, theme: readonly string[]): WorkbookStyles {
  const part = source.related(workbookPart, 'styles');
  if (part !== undefined) {
    const root = required(source.xml(part), part);
    return readStyles(
      inPart(part, () => requireKnown(root, 'styleSheet')),
      theme,
    );
  }
  if (source.hasContentType(/spreadsheetml\.styles\+xml$/)) {
    throw new PartProblem('brokenPart', relationshipPartOf(workbookPart));
  }
  return plainStyles;
}

/** What a relationship points to must be there. */
export function required<Read>(read: Read | undefined, part: string): Read {
  if (read === undefined) throw new PartProblem('brokenPart', part);
  return read;
}

/**
 * Builds the model of a workbook package. Sheets that hold no cells (chart sheets, dialogs) are left in the file only.
 *
 * @throws {FileProblem} notAWorkbook, binaryWorkbook, noSheets
 * @throws {PartProblem}
 */
export function openPackage(
  parts: ReadonlyMap<string, PartContent>,
  fileName: string,
  room: Room,
): WorkbookModel {
  const context = readContext(new Package(parts, room), fileName);
  const { source, workbookPart, workbook } = context;
  // Saving goes by these: what is wrong with them is better known now.
  const types = source.xml(contentTypesPart);
  if (types !== undefined) inPart(contentTypesPart, () => requireKnown(types, 'Types'));
  reachableParts(source);
  const styles = new StyleRegistry(context.styles.formats[0]);
  const styleOfFormat = context.styles.formats.map((format) => styles.indexOf(format));
  const stringsPart = source.related(workbookPart, 'sharedStrings');
  const sharedStrings =
    stringsPart === undefined
      ? []
      : inPart(stringsPart, () =>
          readSharedStrings(required(source.content(stringsPart), stringsPart), room),
        );
  const texts = new TextPool(room);
  const cells = { sharedStrings: () => sharedStrings, styleOfFormat, date1904: context.date1904 };
  const tabs = listTabs(context).map((tab): SheetModel | undefined => {
    const { part } = tab;
    if (part === undefined) return undefined;
    const sheet = createSheet(tab.id, tab.name, part);
    sheet.visibility = tab.visibility;
    inPart(part, () => {
      const split = new SplitSheet(required(source.content(part), part));
      readSheetBody(sheet, split, context, styleOfFormat, () =>
        readCells(sheet, split, cells, { room, texts }),
      );
      room.take(bytesBesideCells(sheet) + TREE * split.frame.length);
    });
    return sheet;
  });
  const sheets = tabs.filter((sheet) => sheet !== undefined);
  const first = sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0];
  if (first === undefined) throw new FileProblem('noSheets', fileName);
  const view = child(child(workbook, 'bookViews'), 'workbookView')?.attributes;
  return {
    sheets,
    activeSheetId: (tabs[Number(view?.get('activeTab') ?? 0)] ?? first).id,
    names: inPart(workbookPart, () => readNames(workbook, tabs)),
    styles,
    settings: readSettings(source, workbookPart),
    customXmlParts: new Map(readCustomXml(source, workbookPart).map(({ id, xml }) => [id, xml])),
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

/** What a tab can be (ECMA-376 part 1, 12.3), and the macro sheets of Excel 4. */
const kindsOfTabs = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * The tabs of workbook.xml in their order.
 *
 * @throws {PartProblem} for a tab whose part is not named, for one of no kind that a tab can have, and for two with one
 * part, name or number
 */
export function listTabs({ source, workbook, workbookPart }: WorkbookContext): Tab[] {
  const relationships = new Map(
    source.relationships(workbookPart).map((relationship) => [relationship.id, relationship]),
  );
  const taken = new Set<string>();
  const take = (key: string): void => {
    if (taken.has(key)) throw new PartProblem('brokenPart', workbookPart);
    taken.add(key);
  };
  return childrenNamed(child(workbook, 'sheets'), 'sheet').map((element) => {
    const relationshipId = prefixedAttribute(element, 'id') ?? '';
    const relationship = required(relationships.get(relationshipId), workbookPart);
    const { target, kind } = relationship;
    if (!kindsOfTabs.has(kind)) throw new PartProblem('brokenPart', relationshipPartOf(workbookPart));
    const sheetId = Number(element.attributes.get('sheetId') ?? 0);
    const name = element.attributes.get('name') ?? '';
    take(`part ${target.toLowerCase()}`);
    take(`name ${name.toLowerCase()}`);
    take(`number ${sheetId}`);
    const state = element.attributes.get('state');
    return {
      id: `{${sheetId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`,
      sheetId,
      name,
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
      relationshipId,
      part: kind === 'worksheet' ? target : undefined,
    };
  });
}
