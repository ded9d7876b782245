import { categoryRoles } from '../../../engine/conversion/compareFeatures';
import type { Vocabulary } from '../../../report/text/Words';

/** The nine parts of the report, in their order. */
export const sections = {
  findings: { en: '1  Main findings', 'zh-CN': '一、核心发现' },
  highCustomers: { en: '2  High-value customers', 'zh-CN': '二、高价值客户' },
  lowCustomers: { en: '3  Low-value customers', 'zh-CN': '三、低价值客户' },
  highProducts: { en: '4  High-value products', 'zh-CN': '四、高价值产品' },
  lowProducts: { en: '5  Low-value products', 'zh-CN': '五、低价值产品' },
  features: { en: '6  What sets the tiers apart', 'zh-CN': '六、特征差异' },
  problems: { en: '7  Problems and conclusions', 'zh-CN': '七、关键问题与结论' },
  actions: { en: '8  What to do', 'zh-CN': '八、行动建议' },
  risks: { en: '9  Risks', 'zh-CN': '九、风险提示' },
} satisfies Vocabulary;

export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as readonly Section[];

/** Where the report says that it lacks a column: the roles that each part would speak of, each in one place. */
export const rolesOfSection: Readonly<Record<Section, readonly string[]>> = {
  findings: ['stage', 'signed'],
  highCustomers: ['sample_size'],
  lowCustomers: ['rejected'],
  highProducts: ['testing'],
  lowProducts: ['pending'],
  features: categoryRoles.customer,
  problems: ['integratable', 'opened', 'reject_reason'],
  actions: ['apply_date', 'return_date', 'amount'],
  risks: ['record_id', 'open_date', 'first_call_date'],
};
