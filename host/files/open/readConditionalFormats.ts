import { parseArea } from '../../workbook/address';
import type { Area, ColorScalePoint, ConditionalFormatModel } from '../../workbook/types';
import { child, childrenNamed, descendants, isTrue, type XmlElement } from '../xml/parseXml';
import { iconSetFromFile, operatorFromFile } from '../conditionalFormatNames';
import { readColor } from './readColors';
import type { WorkbookStyles } from './readStyles';
import type { SheetFrame } from './SheetFrame';

/**
 * The rules of a sheet that the model can hold: one area, one rule of a kind it knows. All others stay in the part as
 * they are and are not seen by the add-in. Ids are priorities, which are unique on a sheet.
 */
export function readConditionalFormats(
  frame: SheetFrame,
  theme: readonly string[],
  differential: WorkbookStyles['differential'],
): ConditionalFormatModel[] {
  const solidBars = readSolidBars(frame);
  const rules = frame
    .all('conditionalFormatting')
    .map((element) => readConditionalFormat(element, theme, differential, solidBars));
  const extensions = frame.section('extLst');
  const later = extensions === undefined ? [] : descendants(extensions, 'conditionalFormatting');
  return [...rules, ...later.map(readExtensionIconSet)].filter((format) => format !== undefined);
}

export function readConditionalFormat(
  element: XmlElement,
  theme: readonly string[],
  differential: WorkbookStyles['differential'],
  solidBars: ReadonlySet<string>,
): ConditionalFormatModel | undefined {
  const area = parseArea(element.attributes.get('sqref') ?? '');
  const [rule, second] = childrenNamed(element, 'cfRule');
  if (area === undefined || rule === undefined || second !== undefined) return undefined;
  const id = rule.attributes.get('priority') ?? '1';
  switch (rule.attributes.get('type')) {
    case 'colorScale':
      return readColorScale(id, area, child(rule, 'colorScale'), theme);
    case 'dataBar': {
      const color = readColor(child(child(rule, 'dataBar'), 'color'), theme) ?? '#638EC6';
      const extension = descendants(rule, 'id')[0]?.text.trim() ?? '';
      return { kind: 'DataBar', id, area, color, gradient: !solidBars.has(extension) };
    }
    case 'iconSet': {
      const style = iconSetFromFile(child(rule, 'iconSet')?.attributes.get('iconSet') ?? '3TrafficLights1');
      return style === undefined ? undefined : { kind: 'IconSet', id, area, style };
    }
    case 'cellIs': {
      const [formula1, formula2] = childrenNamed(rule, 'formula').map((formula) => `=${formula.text}`);
      const operator = operatorFromFile(rule.attributes.get('operator') ?? '');
      if (formula1 === undefined || operator === undefined) return undefined;
      const colors = differential[Number(rule.attributes.get('dxfId') ?? NaN)];
      const { fillColor, fontColor } = colors ?? { fillColor: undefined, fontColor: undefined };
      return { kind: 'CellValue', id, area, operator, formula1, formula2, fillColor, fontColor };
    }
    default:
      return undefined;
  }
}

const pointTypes: Readonly<Record<string, ColorScalePoint['type']>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
};

function readColorScale(
  id: string,
  area: Area,
  scale: XmlElement | undefined,
  theme: readonly string[],
): ConditionalFormatModel | undefined {
  const colors = childrenNamed(scale, 'color');
  const points = childrenNamed(scale, 'cfvo').map(({ attributes }, index) => ({
    type: pointTypes[attributes.get('type') ?? ''],
    value: attributes.get('val'),
    color: readColor(colors[index], theme) ?? '#000000',
  }));
  const known = points.filter((point): point is ColorScalePoint => point.type !== undefined);
  return known.length === points.length && known.length > 1
    ? { kind: 'ColorScale', id, area, points: known }
    : undefined;
}

/** An icon set of the extension list: the three kinds that came with Excel 2010 stand there. */
export function readExtensionIconSet(element: XmlElement): ConditionalFormatModel | undefined {
  const area = parseArea(child(element, 'sqref')?.text.trim() ?? '');
  const [rule, second] = childrenNamed(element, 'cfRule');
  const icons = child(rule, 'iconSet');
  if (area === undefined || rule === undefined || second !== undefined || icons === undefined)
    return undefined;
  const style = iconSetFromFile(icons.attributes.get('iconSet') ?? '');
  if (style === undefined || isTrue(icons.attributes.get('custom'))) return undefined;
  return { kind: 'IconSet', id: rule.attributes.get('priority') ?? '1', area, style };
}

/** Ids of the data bars that the extension list declares without gradient. */
export function readSolidBars(frame: SheetFrame): Set<string> {
  const extensions = frame.section('extLst');
  const rules = extensions === undefined ? [] : descendants(extensions, 'cfRule');
  return new Set(
    rules
      .filter((rule) => child(rule, 'dataBar')?.attributes.get('gradient') === '0')
      .map((rule) => rule.attributes.get('id') ?? ''),
  );
}
