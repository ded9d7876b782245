import type { Catalogues } from '../../../report/text/fillTemplate';
import { joinCatalogues } from '../../../report/text/joinCatalogues';
import { actionSentences } from './texts/actionSentences';
import { customerSentences } from './texts/customerSentences';
import { findingSentences } from './texts/findingSentences';
import { problemSentences } from './texts/problemSentences';
import { productSentences } from './texts/productSentences';

/** Sentences of the report. Places are figures of `measureFigures`, or names that a rule maps to them. */
export const sentenceTexts = joinCatalogues(
  findingSentences,
  customerSentences,
  productSentences,
  problemSentences,
  actionSentences,
);
export type SentenceText = keyof (typeof sentenceTexts)['en'];

export const sectionTitles: Catalogues<
  | 'findings'
  | 'highCustomers'
  | 'lowCustomers'
  | 'highProducts'
  | 'lowProducts'
  | 'features'
  | 'problems'
  | 'actions'
  | 'risks'
> = {
  en: {
    findings: '1  Main findings',
    highCustomers: '2  High-value customers',
    lowCustomers: '3  Low-value customers',
    highProducts: '4  High-value products',
    lowProducts: '5  Low-value products',
    features: '6  What sets the tiers apart',
    problems: '7  Problems and conclusions',
    actions: '8  What to do',
    risks: '9  Risks',
  },
  'zh-CN': {
    findings: '一、核心发现',
    highCustomers: '二、高价值客户',
    lowCustomers: '三、低价值客户',
    highProducts: '四、高价值产品',
    lowProducts: '五、低价值产品',
    features: '六、特征差异',
    problems: '七、关键问题与结论',
    actions: '八、行动建议',
    risks: '九、风险提示',
  },
};
