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
      const minimum = { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: decoration.low };
      const maximum = {
        type: Excel.ConditionalFormatColorCriterionType.highestValue,
        color: decoration.high,
      };
      format.colorScale.criteria =
        decoration.middle === undefined
          ? { minimum, maximum }
          : {
              minimum,
              midpoint: {
                type: Excel.ConditionalFormatColorCriterionType.percentile,
                formula: '50',
                color: decoration.middle,
              },
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
