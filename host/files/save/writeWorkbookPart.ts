import type { DefinedNameModel, SheetModel, WorkbookModel } from '../../workbook/types';
import type { Tab, WorkbookContext } from '../open/openPackage';
import { applyEdits, type Edit, setAttributes } from '../xml/editXml';
import { child, type XmlElement } from '../xml/parseXml';
import { escapeXml } from '../xml/text';
import { definedNamesEdit, type TabPositions } from './definedNames';

/** A sheet with the part and the relationship that it is saved under. */
export interface SavedSheet {
  readonly sheet: SheetModel;
  readonly relationshipId: string;
  readonly sheetId: number;
  /** The tab it was opened from. */
  readonly tab: Tab | undefined;
}

/** Everything that decides how workbook.xml is saved. */
export interface WorkbookChanges {
  readonly model: WorkbookModel;
  readonly opened: WorkbookContext;
  /** workbook.xml as it was opened. */
  readonly xml: string;
  readonly tabs: readonly Tab[];
  readonly sheets: readonly SavedSheet[];
  readonly openedNames: readonly DefinedNameModel[];
  /** Ids of the sheets whose print titles or print area differ from the opened file's. */
  readonly changedPrintSettings: ReadonlySet<string>;
  /** The tab to open in front; undefined for the one that was in front before. */
  readonly frontSheetId: string | undefined;
  readonly customFunctions: ReadonlySet<string>;
}

/** workbook.xml with the model's tabs, names and front tab; the rest of it stays. */
export function workbookXml(changes: WorkbookChanges): string {
  const { opened, xml, tabs, sheets, frontSheetId } = changes;
  const root = opened.workbook;
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const order = arrangeTabs(tabs, sheets);
  const positionOf = (id: string) => order.findIndex((entry) => entry.relationshipId === id);
  const positions: TabPositions = {
    ofSheet: (sheetId) => order.findIndex((entry) => 'sheet' in entry && entry.sheet.id === sheetId),
    ofRelationship: (id) => (positionOf(id) < 0 ? undefined : positionOf(id)),
  };
  const edits = definedNamesEdit(changes, positions);
  const list = child(root, 'sheets');
  if (list !== undefined) {
    const elements = order.map((entry) => sheetElement(entry, list, xml, root));
    const text = `<${prefix}sheets>${elements.join('')}</${prefix}sheets>`;
    edits.push({ start: list.start, end: list.end, text });
  }
  const view = child(child(root, 'bookViews'), 'workbookView');
  if (view !== undefined) {
    const before = tabs[Number(view.attributes.get('activeTab') ?? 0)]?.relationshipId ?? '';
    const front = Math.max(
      0,
      frontSheetId === undefined ? positionOf(before) : positions.ofSheet(frontSheetId),
    );
    edits.push({
      start: view.start,
      end: view.contentStart,
      text: frontTab(xml.slice(view.start, view.contentStart), view, front),
    });
  }
  edits.push(...calculationEdit(changes, prefix));
  return applyEdits(xml, edits);
}

/** What may stand before calcPr in workbook.xml. */
const standBeforeCalculation = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The stand-in leaves formulas without results: whoever opens the file is told to calculate them. */
function calculationEdit({ model, opened, xml }: WorkbookChanges, prefix: string): Edit[] {
  if (model.sheets.every(({ uncalculated }) => (uncalculated?.size ?? 0) === 0)) return [];
  const root = opened.workbook;
  const present = child(root, 'calcPr');
  if (present !== undefined) {
    const { start, contentStart } = present;
    const text = setAttributes(xml.slice(start, contentStart), { fullCalcOnLoad: '1' });
    return [{ start, end: contentStart, text }];
  }
  const place =
    root.children.filter(({ name }) => standBeforeCalculation.includes(name)).pop()?.end ?? root.contentEnd;
  return [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** The tab in front must be in sight: scrolling starts no further right than it. */
function frontTab(tag: string, view: XmlElement, front: number): string {
  const active = Number(view.attributes.get('activeTab') ?? 0);
  const patched =
    active === front ? tag : setAttributes(tag, { activeTab: front === 0 ? undefined : String(front) });
  const scrolled = Number(view.attributes.get('firstSheet') ?? 0) > front;
  return scrolled ? setAttributes(patched, { firstSheet: undefined }) : patched;
}

type Entry = SavedSheet | (Tab & { readonly kept: true });

/** The model's order; tabs that it does not hold (chart sheets) stay behind the tab that they stood behind. */
function arrangeTabs(tabs: readonly Tab[], sheets: readonly SavedSheet[]): Entry[] {
  const order: Entry[] = [...sheets];
  tabs.forEach((tab, index) => {
    if (tab.part !== undefined) return;
    const before = tabs[index - 1];
    const at = order.findIndex((entry) => entry.relationshipId === before?.relationshipId);
    order.splice(at + 1, 0, { ...tab, kept: true });
  });
  return order;
}

const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationship attribute of a new tab. Some writers declare the prefix on each tab instead of on the root. */
function relationshipAttribute(id: string, root: XmlElement): string {
  for (const [name, value] of root.attributes) {
    const declares = name.startsWith('xmlns:') && value.endsWith('/relationships');
    if (declares) return ` ${name.slice('xmlns:'.length)}:id="${id}"`;
  }
  return ` xmlns:r="${relationshipsNamespace}" r:id="${id}"`;
}

function sheetElement(entry: Entry, list: XmlElement, xml: string, root: XmlElement): string {
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const opened = list.children.find(({ attributes }) =>
    [...attributes].some(([name, value]) => name.endsWith(':id') && value === entry.relationshipId),
  );
  const source = opened === undefined ? undefined : xml.slice(opened.start, opened.end);
  if ('kept' in entry) return source ?? '';
  const { sheet, sheetId, relationshipId, tab } = entry;
  const state =
    sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  if (source === undefined) {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${sheetId}"${hidden}${relationshipAttribute(relationshipId, root)}/>`;
  }
  if (tab?.name === sheet.name && tab.visibility === sheet.visibility) return source;
  return setAttributes(source, { name: escapeXml(sheet.name), state });
}
