import type { ColumnDecoration } from '../../report/plan';
import { formatAddress } from '../parseAddress';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';

/**
 * A color scale, data bar or icon set on an area.
 * Scales are built on lowest, middle percentile and highest value: rules made of formulas did not draw until edited
 * by hand (office-js issues 5572 and 4898).
 */
export function addConditionalFormat(
  { sheet, name }: DecoratedSheet,
  area: Parameters<typeof formatAddress>[0],
  colors: ColumnDecoration,
): Decoration {
  const place = formatAddress(area);
  return decoration({
    code: 'colorsRefused',
    sheet: name,
    place,
    target: () => sheet.getRange(place).untrack(),
    parts: [(range) => add(range, colors)],
    clear: () => sheet.getRange(place).untrack().conditionalFormats.clearAll(),
  });
}

function add(range: Excel.Range, colors: ColumnDecoration): void {
  switch (colors.kind) {
    case 'colorScale': {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      const { at } = colors;
      const minimum = criterion(at?.low, Excel.ConditionalFormatColorCriterionType.lowestValue, colors.low);
      const maximum = criterion(
        at?.high,
        Excel.ConditionalFormatColorCriterionType.highestValue,
        colors.high,
      );
      format.colorScale.criteria =
        colors.middle === undefined
          ? { minimum, maximum }
          : {
              minimum,
              midpoint: criterion(
                at?.middle,
                Excel.ConditionalFormatColorCriterionType.percentile,
                colors.middle,
                '50',
              ),
              maximum,
            };
      return;
    }
    case 'dataBar': {
      const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
      bar.positiveFormat.fillColor = colors.color;
      bar.positiveFormat.gradientFill = false;
      return;
    }
    case 'iconSet':
      range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet).iconSet.style =
        Excel.IconSet.threeTriangles;
  }
}

/** A color at a given value, or at a place of the area's own values. */
function criterion(
  value: number | undefined,
  otherwise: Excel.ConditionalFormatColorCriterionType,
  color: string,
  formula?: string,
): Excel.ConditionalColorScaleCriterion {
  return value === undefined
    ? { type: otherwise, formula, color }
    : { type: Excel.ConditionalFormatColorCriterionType.number, formula: String(value), color };
}
