import type { FeatureDifference } from '../../../engine/conversion/compareFeatures';
import type { Prose } from '../../../report/text/proseIn';
import type { Words } from '../../../report/text/Words';

const dimensionWords: Readonly<Record<string, Words>> = {
  customer_type: { en: 'Customer type', 'zh-CN': '客户类型' },
  department: { en: 'Department', 'zh-CN': '部门' },
  salesperson: { en: 'Salesperson', 'zh-CN': '销售' },
  feedback: { en: 'Feedback', 'zh-CN': '反馈结果' },
  intent: { en: 'Intent', 'zh-CN': '接入意向' },
  sample_size: { en: 'Sample size', 'zh-CN': '样本量' },
  test_days: { en: 'Test days', 'zh-CN': '测试天数' },
};

/** What a compared column is called on the published sheets. */
export function dimensionName(dimension: string, prose: Prose): string {
  const words = dimensionWords[dimension];
  return words === undefined ? dimension : prose.say(words);
}

/** A compared value; "-" for records without one and for a mean, as on the published sheets. */
export function valueName({ value }: Pick<FeatureDifference, 'value'>): string {
  return value ?? '-';
}
