import type { FeatureDifference } from '../../engine/conversion/compareFeatures';
import type { Locale } from '../../engine/recipe/types';
import type { Catalogues } from '../../report/text/fillTemplate';

type Dimension =
  'customer_type' | 'department' | 'salesperson' | 'feedback' | 'intent' | 'sample_size' | 'test_days';

const names: Catalogues<Dimension> = {
  en: {
    customer_type: 'Customer type',
    department: 'Department',
    salesperson: 'Salesperson',
    feedback: 'Feedback',
    intent: 'Intent',
    sample_size: 'Sample size',
    test_days: 'Test days',
  },
  'zh-CN': {
    customer_type: '客户类型',
    department: '部门',
    salesperson: '销售',
    feedback: '反馈结果',
    intent: '接入意向',
    sample_size: '样本量',
    test_days: '测试天数',
  },
};

/** What a compared column is called on the published sheets. */
export function dimensionName(dimension: string, locale: Locale): string {
  return (names[locale] as Readonly<Record<string, string>>)[dimension] ?? dimension;
}

/** A compared value; "-" for records without one and for a mean, as on the published sheets. */
export function valueName(feature: Pick<FeatureDifference, 'value'>): string {
  return feature.value ?? '-';
}
