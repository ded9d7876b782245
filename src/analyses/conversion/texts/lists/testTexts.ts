import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  unit: 'Tiers of',
  wholeDimension: '(all values)',
  difference: 'Difference, by records',
  meanDifference: 'Difference, each counted once',
  pValue: 'p',
  qValue: 'q (all tests)',
  cramersV: "Cramér's V",
};

const zh: Record<keyof typeof en, string> = {
  unit: '分层对象',
  wholeDimension: '（整个维度）',
  difference: '差异（按记录）',
  meanDifference: '差异（每个计一次）',
  pValue: 'p 值',
  qValue: 'q 值（全部检验）',
  cramersV: 'Cramér V',
};

/** Tests of the feature differences. */
export const testTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
