import type { SheetModel } from '../../workbook/types';
import { childrenNamed, prefixedAttribute } from '../xml/parseXml';
import type { WorkbookContext } from './openPackage';
import { readCharts } from './readCharts';
import { readConditionalFormats } from './readConditionalFormats';
import { readHyperlinks } from './readHyperlinks';
import { readSheetProperties } from './readProperties';
import { readSheetSettings } from './readSheetSettings';
import { readTables } from './readTables';
import { SheetFrame } from './SheetFrame';

/** Fills everything of a sheet but its cells. Saving reads it again, to see what has changed since. */
export function readSheetBody(
  sheet: SheetModel,
  frameXml: string,
  context: WorkbookContext,
  styleOfFormat: readonly number[],
): void {
  const { source, theme, styles } = context;
  const part = sheet.part ?? '';
  const frame = new SheetFrame(frameXml);
  readSheetSettings(sheet, frame, theme, styleOfFormat);
  sheet.tables.push(...readTables(source, part));
  sheet.conditionalFormats.push(...readConditionalFormats(frame, theme, styles.differential));
  for (const [key, link] of readHyperlinks(frame, source.relationships(part)))
    sheet.hyperlinks.set(key, link);
  const properties = childrenNamed(frame.section('customProperties'), 'customPr').map((element) => ({
    name: element.attributes.get('name') ?? '',
    relationshipId: prefixedAttribute(element, 'id') ?? '',
  }));
  for (const [name, value] of readSheetProperties(source, part, properties)) {
    sheet.customProperties.set(name, value);
  }
  sheet.charts.push(...readCharts(source, part));
}
