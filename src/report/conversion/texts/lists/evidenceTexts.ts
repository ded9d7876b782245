import type { Catalogues } from '../../../text/fillTemplate';

const en = {
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
