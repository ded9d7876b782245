import type { ColumnDecoration } from '../../report/plan';

/**
 * Adds a colour scale, data bar or icon set to a range.
 * Scales are built on lowest, middle percentile and highest value: rules made of formulas did not draw until edited
 * by hand (office-js issues 5572 and 4898).
 */
export function decorate(range: Excel.Range, decoration: ColumnDecoration): void {
  switch (decoration.kind) {
    case 'colorScale': {
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      const { at } = decoration;
      const minimum = criterion(
        at?.low,
        Excel.ConditionalFormatColorCriterionType.lowestValue,
        decoration.low,
      );
      const maximum = criterion(
        at?.high,
        Excel.ConditionalFormatColorCriterionType.highestValue,
        decoration.high,
      );
      format.colorScale.criteria =
        decoration.middle === undefined
          ? { minimum, maximum }
          : {
              minimum,
              midpoint: criterion(
                at?.middle,
                Excel.ConditionalFormatColorCriterionType.percentile,
                decoration.middle,
                '50',
              ),
              maximum,
            };
      return;
    }
    case 'dataBar': {
      const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar;
      bar.positiveFormat.fillColor = decoration.color;
      bar.positiveFormat.gradientFill = false;
      return;
    }
    case 'iconSet':
      range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet).iconSet.style =
        Excel.IconSet.threeTriangles;
  }
}

/** A colour at a given value, or at a place of the area's own values. */
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
