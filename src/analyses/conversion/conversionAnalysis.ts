import { conversionInput } from '../../engine/conversion/input';
import { conversionParameters } from '../../engine/conversion/parameters';
import { subjects } from '../../engine/conversion/perSubject';
import { previewConversion } from '../../engine/conversion/previewConversion';
import { defineAnalysis } from '../defineAnalysis';
import { conversionNotices } from './notices';
import { conversionParameterTexts } from './parameterTexts';
import { keptLines } from './keptLines';
import { populations } from './populations';
import { outcomeOf } from './words/outcomeOf';
import { proseOfOutcome } from './words/proseOfOutcome';

const previewTexts = {
  customerTiers: {
    en: 'Customers: {high:count} high, {mid:count} middle, {low:count} low',
    'zh-CN': '客户：高 {high:count}、中 {mid:count}、低 {low:count}',
  },
  productTiers: {
    en: 'Products: {high:count} high, {mid:count} middle, {low:count} low',
    'zh-CN': '产品：高 {high:count}、中 {mid:count}、低 {low:count}',
  },
  tiesAtCuts: {
    en: 'Ties at a cut: {high:count} at the high line, {low:count} at the low line',
    'zh-CN': '界线上同分：高价值线 {high:count} 个，低价值线 {low:count} 个',
  },
};

/** So many of the high tier are named. */
const named = 5;

/** Which customers and products turn tests into calls and contracts? One row per record. */
export const conversionAnalysis = defineAnalysis({
  title: { en: 'Conversion', 'zh-CN': '转化分析' },
  question: {
    en: 'Which customers and products turn tests into calls and contracts, and which do not?',
    'zh-CN': '哪些客户和产品能把测试转化为调用和签约，哪些不能？',
  },
  needs: {
    en: 'Conversion needs a customer, a product and whether it was called.',
    'zh-CN': '转化分析需要客户、产品以及是否调用。',
  },
  command: {
    label: { en: 'Analyze Conversion', 'zh-CN': '转化分析' },
    description: {
      en: 'Find which customers and products turn tests into calls and contracts, and which do not. Nothing is written until you run it.',
      'zh-CN': '找出哪些客户和产品能把测试转化为调用和签约，哪些不能。点击运行之前，不会写入任何内容。',
    },
  },
  notices: conversionNotices,
  input: conversionInput,
  parameters: conversionParameters,
  parameterWords: conversionParameterTexts,
  populations,
  keptLines,
  readOptions: ({ success }) => ({ success }),
  proseOf: (prose, parameters, check) => proseOfOutcome(prose, outcomeOf({ parameters }, check)),
  preview: (table, parameters) => {
    const found = previewConversion(table, parameters).subjects;
    const { customer, product } = found;
    const { tiesAtHighCut, tiesAtLowCut } = customer.cuts;
    const figures = [
      { words: previewTexts.customerTiers, facts: customer.tiers },
      { words: previewTexts.productTiers, facts: product.tiers },
      { words: previewTexts.tiesAtCuts, facts: { high: tiesAtHighCut, low: tiesAtLowCut } },
    ];
    const groups = subjects.map((subject) => {
      const { cuts } = found[subject];
      const { names, codes, places, tiers, scores } = found[subject].ranking;
      return {
        ...populations[subject],
        key: subject,
        ids: codes,
        classes: tiers,
        scores: [scores],
        lines: [cuts.highScore, cuts.lowScore],
        nameAt: (place: number) => names[place] ?? '',
        first: names.slice(0, Math.min(named, found[subject].tiers.high)),
        nameOf: (code: number) => names[places[code] ?? NaN] ?? '',
      };
    });
    return { figures, groups };
  },
  load: () => import(/* webpackChunkName: "conversion" */ './conversionParts').then(({ parts }) => parts),
});
