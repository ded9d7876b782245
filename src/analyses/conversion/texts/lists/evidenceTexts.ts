import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  signRate: 'Sign rate',
  signLow: 'Sign rate at least (95%)',
  signHigh: 'Sign rate at most (95%)',
  rejectLow: 'Reject rate at least (95%)',
  rejectHigh: 'Reject rate at most (95%)',
  shrunken: 'Shrunken call rate',
  shrunkenRank: 'Rank by shrunken rate',
  label: 'Remark',
  termCallRate: 'Score from call rate',
  termCalls: 'Score from calls',
  termSignRate: 'Score from sign rate',
  termRecords: 'Score from records',
  termRejectRate: 'Score from reject rate',
  sampleNote: 'Sample',
  sampleSmall: 'very few records',
  sampleFew: 'few records',
  sampleEnough: 'enough records',
};

const zh: Record<keyof typeof en, string> = {
  signRate: '签约率',
  signLow: '签约率下限（95%）',
  signHigh: '签约率上限（95%）',
  rejectLow: '不接入率下限（95%）',
  rejectHigh: '不接入率上限（95%）',
  shrunken: '收缩调用率',
  shrunkenRank: '收缩后排名',
  label: '说明',
  termCallRate: '调用率得分',
  termCalls: '调用数得分',
  termSignRate: '签约率得分',
  termRecords: '记录数得分',
  termRejectRate: '不接入扣分',
  sampleNote: '样本',
  sampleSmall: '记录极少',
  sampleFew: '记录较少',
  sampleEnough: '记录充足',
};

/** How far rates can be trusted, and what scores are made of. */
export const evidenceTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
