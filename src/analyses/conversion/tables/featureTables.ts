import { categoryRoles, type FeatureDifference } from '../../../engine/conversion/compareFeatures';
import { perSubject, type PerSubject } from '../../../engine/conversion/perSubject';
import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { roundAsPublished } from '../roundAsPublished';
import { columnWords, nothingOf } from '../words/columnWords';
import { dimensionName, valueName } from '../words/dimensionName';

const keys: PerSubject<string> = { customer: 'customerFeatures', product: 'productFeatures' };

/** The published feature differences, rounded to four decimals as published. */
export const featureTables = perSubject((subject) =>
  defineTable({
    key: keys[subject],
    excelName: `Payoff_${keys[subject]}`,
    emptyText: nothingOf(...categoryRoles[subject]),
    rows: ({ result }: ConversionContext) => result.subjects[subject].features,
    columns: ({ text, number }) => ({
      dimension: text(columnWords.dimension, ({ dimension }, { prose }) => dimensionName(dimension, prose)),
      value: text(columnWords.value, valueName),
      high: number({ en: 'Share in high tier', 'zh-CN': '高价值组占比' }, 'rate', ...published('high')),
      low: number({ en: 'Share in low tier', 'zh-CN': '低价值组占比' }, 'rate', ...published('low')),
      difference: number({ en: 'Difference', 'zh-CN': '差异' }, 'rate', ...published('difference')),
    }),
  }),
);

/** Means stand in the columns of the shares, as published, but are no percentages: they get a format of their own. */
function published(field: 'high' | 'low' | 'difference') {
  const value = (feature: FeatureDifference) => roundAsPublished(feature[field]);
  const formatOf = (feature: FeatureDifference) =>
    feature.measure === 'mean' && feature[field] !== undefined ? ('one' as const) : undefined;
  return [value, { formatOf }] as const;
}
