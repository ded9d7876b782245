import type { FeatureDifference } from '../../../engine/conversion/compareFeatures';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { CellsBlock, SheetPlan, TableColumn } from '../../../report/plan';
import { dimensionName, valueName } from '../featureNames';
import type { ReportContext } from '../ReportContext';
import { roundAsPublished } from '../roundAsPublished';
import { sheetName } from '../sheetNames';
import { featureTexts } from '../texts/rankingTexts';
import { planPublishedSheet } from './planRankingSheets';

const firstFigureColumn = 2;

/** The published feature differences of customers and products, rounded to four decimals as published. */
export function planFeatureSheets({ result, locale }: ReportContext): SheetPlan[] {
  const sheet = (role: 'customerFeatures' | 'productFeatures', features: readonly FeatureDifference[]) => {
    const texts = featureTexts[locale];
    const share = (values: readonly (number | undefined)[]) =>
      values.map((value) => roundAsPublished(value) ?? NaN);
    const columns: TableColumn[] = [
      { header: texts.dimension, values: features.map(({ dimension }) => dimensionName(dimension, locale)) },
      { header: texts.value, values: features.map(valueName) },
      figureColumn(texts.high, share(features.map(({ high }) => high))),
      figureColumn(texts.low, share(features.map(({ low }) => low))),
      figureColumn(texts.difference, share(features.map(({ difference }) => difference))),
    ];
    const plan = planPublishedSheet(role, sheetName(role, locale), columns, features.length, {
      tabColor: palette.context,
      frozenColumns: firstFigureColumn,
      emptyText: texts.empty,
    });
    return { ...plan, blocks: [...plan.blocks, ...meanRows(features, columns)] };
  };
  return [
    sheet('customerFeatures', result.subjects.customer.features),
    sheet('productFeatures', result.subjects.product.features),
  ];
}

function figureColumn(header: string, values: number[]): TableColumn {
  return { header, values, numberFormat: numberFormats.rate };
}

/** Means stand in the columns of the shares, as published, but are no percentages: they get a format of their own. */
function meanRows(features: readonly FeatureDifference[], columns: readonly TableColumn[]): CellsBlock[] {
  return features.flatMap((feature, row): CellsBlock[] => {
    if (feature.measure !== 'mean') return [];
    const figures = columns.slice(firstFigureColumn).map(({ values }) => values[row] ?? null);
    return [
      {
        kind: 'cells',
        row: row + 1,
        column: firstFigureColumn,
        values: [figures],
        style: 'number',
        numberFormat: numberFormats.one,
      },
    ];
  });
}
