import type { SheetModel } from '../../workbook/types';
import { childrenNamed, prefixedAttribute } from '../xml/parseXml';
import { XmlSyntaxError } from '../xml/XmlSyntaxError';
import type { Relationship } from '../package/relationships';
import type { WorkbookContext } from './openPackage';
import { readDrawing } from './readCharts';
import { readChoices } from './readChoices';
import { readConditionalFormats } from './readConditionalFormats';
import { readHyperlinks } from './readHyperlinks';
import { readSheetProperties } from './readProperties';
import { readColumns, readSheetSettings } from './readSheetSettings';
import { readTables } from './readTables';
import { SheetFrame } from './SheetFrame';
import type { SplitSheet } from './splitSheet';

/**
 * Fills a sheet. Saving reads it again, to see what has changed since.
 * `readRows` comes between: cells look at the columns' styles, the places of charts depend on rows and columns.
 */
export function readSheetBody(
  sheet: SheetModel,
  split: SplitSheet,
  context: WorkbookContext,
  styleOfFormat: readonly number[],
  readRows: () => void,
): void {
  const { source, theme, styles } = context;
  const part = sheet.part ?? '';
  readColumns(sheet, new SheetFrame(split.head), styleOfFormat);
  readRows();
  const frame = new SheetFrame(split.frame);
  readSheetSettings(sheet, frame, theme);
  sheet.tables.push(...readTables(source, part));
  requireTables(frame, source.relationships(part));
  for (const format of readConditionalFormats(frame, theme, styles.differential)) {
    sheet.conditionalFormats.push(format);
  }
  const choices = readChoices(frame);
  if (choices.length > 0) sheet.choices = choices;
  for (const [key, link] of readHyperlinks(frame, source.relationships(part)))
    sheet.hyperlinks.set(key, link);
  const properties = childrenNamed(frame.section('customProperties'), 'customPr').map((element) => ({
    name: element.attributes.get('name') ?? '',
    relationshipId: prefixedAttribute(element, 'id') ?? '',
  }));
  for (const [name, value] of readSheetProperties(source, part, properties)) {
    sheet.customProperties.set(name, value);
  }
  const drawing = readDrawing(source, sheet, part);
  sheet.charts.push(...(drawing?.charts ?? []).map(({ model }) => model));
}

/** A table that the sheet names must be related as one: it would be read as cells, its totals row among them. */
function requireTables(frame: SheetFrame, relationships: readonly Relationship[]): void {
  const tables = new Set(relationships.filter(({ kind }) => kind === 'table').map(({ id }) => id));
  for (const element of childrenNamed(frame.section('tableParts'), 'tablePart')) {
    const id = prefixedAttribute(element, 'id') ?? '';
    if (!tables.has(id)) throw new XmlSyntaxError(`No table ${id}`);
  }
}
