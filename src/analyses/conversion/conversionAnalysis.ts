import { conversionParameters } from '../../engine/conversion/parameters';
import { previewConversion } from '../../engine/conversion/previewConversion';
import { defineAnalysis } from '../defineAnalysis';

/** Which customers and products turn tests into calls and contracts? One row per record. */
export const conversionAnalysis = defineAnalysis({
  words: {
    en: {
      title: 'Conversion',
      question: 'Which customers and products turn tests into calls and contracts, and which do not?',
    },
    'zh-CN': {
      title: '转化分析',
      question: '哪些客户和产品能把测试转化为调用和签约，哪些不能？',
    },
  },
  parameters: conversionParameters,
  preview: (table, parameters) => {
    const { customer, product } = previewConversion(table, parameters).subjects;
    const { tiesAtHighCut, tiesAtLowCut } = customer.cuts;
    return [
      { key: 'customerTiers', facts: customer.tiers },
      { key: 'productTiers', facts: product.tiers },
      { key: 'tiesAtCuts', facts: { high: tiesAtHighCut, low: tiesAtLowCut } },
    ];
  },
  load: () => import(/* webpackChunkName: "conversion" */ './conversionParts').then(({ parts }) => parts),
});
