import type { Area, ConditionalFormatModel } from '../../workbook/types';
import { areaReference } from '../areaReference';
import { iconSetToFile, isLaterIconSet, operatorToFile } from '../conditionalFormatNames';
import { escapeXml } from '../xml/text';
import type { StyleWriter } from './StyleWriter';
import { rgb } from './styleXml';

/** A rule as the file holds it: in the sheet's own list, in its extension list, or in both. */
export interface RuleXml {
  readonly rule: string | undefined;
  readonly extension: string | undefined;
}

const mainNamespace = 'http://schemas.microsoft.com/office/excel/2006/main';

/** `priority` is unique on the sheet and also makes the id that ties a rule to its extension. */
export function conditionalFormatXml(
  format: ConditionalFormatModel,
  priority: number,
  styles: StyleWriter,
): RuleXml {
  switch (format.kind) {
    case 'ColorScale': {
      const points = format.points.map(({ type, value }) => {
        const attribute = value === undefined ? '' : ` val="${escapeXml(value.replace(/^=/, ''))}"`;
        return `<cfvo type="${pointTypes[type]}"${attribute}/>`;
      });
      const colors = format.points.map(({ color }) => `<color rgb="${rgb(color)}"/>`);
      const scale = `<colorScale>${points.join('')}${colors.join('')}</colorScale>`;
      return { rule: rule(format.area, 'colorScale', priority, '', scale), extension: undefined };
    }
    case 'DataBar':
      return dataBar(format.area, format.color, format.gradient, priority);
    case 'IconSet':
      return iconSet(format.area, iconSetToFile(format.style), priority);
    case 'CellValue': {
      const dxf = styles.differentialFormat(format.fillColor, format.fontColor);
      const formulas = [format.formula1, format.formula2]
        .filter((formula) => formula !== undefined && formula !== '')
        .map((formula) => `<formula>${escapeXml(formula!.replace(/^=/, ''))}</formula>`);
      const attributes = ` dxfId="${dxf}" operator="${operatorToFile(format.operator)}"`;
      return {
        rule: rule(format.area, 'cellIs', priority, attributes, formulas.join('')),
        extension: undefined,
      };
    }
  }
}

const pointTypes = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
} as const;

function rule(area: Area, type: string, priority: number, attributes: string, content: string): string {
  return (
    `<conditionalFormatting sqref="${areaReference(area)}">` +
    `<cfRule type="${type}"${attributes} priority="${priority}">${content}</cfRule></conditionalFormatting>`
  );
}

/**
 * The extension says what Excel 2007 could not: a solid fill, and bars that start at zero where all values are
 * positive. Older readers take the plain rule.
 */
function dataBar(area: Area, color: string, gradient: boolean, priority: number): RuleXml {
  const id = ruleId(priority);
  const link = `<extLst><ext xmlns:x14="${x14Namespace}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
  const plain = `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${rgb(color)}"/></dataBar>${link}`;
  const bar =
    `<x14:dataBar minLength="0" maxLength="100"${gradient ? '' : ' gradient="0"'}>` +
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>' +
    '<x14:negativeFillColor rgb="FFB5522B"/><x14:axisColor rgb="FF7A7F87"/></x14:dataBar>';
  return {
    rule: rule(area, 'dataBar', priority, '', plain),
    extension: extensionRule(area, `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>`),
  };
}

function iconSet(area: Area, name: string, priority: number): RuleXml {
  const count = Number(name[0]);
  const thresholds = Array.from({ length: count }, (_, index) => Math.round((index * 100) / count));
  if (!isLaterIconSet(name)) {
    const points = thresholds.map((value) => `<cfvo type="percent" val="${value}"/>`).join('');
    const content = `<iconSet iconSet="${name}">${points}</iconSet>`;
    return { rule: rule(area, 'iconSet', priority, '', content), extension: undefined };
  }
  const points = thresholds
    .map((value) => `<x14:cfvo type="percent"><xm:f>${value}</xm:f></x14:cfvo>`)
    .join('');
  const content = `<x14:iconSet iconSet="${name}">${points}</x14:iconSet>`;
  const id = ruleId(priority);
  return {
    rule: undefined,
    extension: extensionRule(
      area,
      `<x14:cfRule type="iconSet" priority="${priority}" id="${id}">${content}</x14:cfRule>`,
    ),
  };
}

export const x14Namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

function extensionRule(area: Area, content: string): string {
  return (
    `<x14:conditionalFormatting xmlns:xm="${mainNamespace}">${content}` +
    `<xm:sqref>${areaReference(area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

function ruleId(priority: number): string {
  return `{${priority.toString(16).toUpperCase().padStart(8, '0')}-50A4-4F0F-8000-9A7C3E1B2D00}`;
}
