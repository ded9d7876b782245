import type { Tier } from '../../../engine/score/valueTier';
import type { Words } from '../../../report/text/Words';

export const tierWords: Readonly<Record<Tier, Words>> = {
  high: { en: 'High', 'zh-CN': '高价值' },
  mid: { en: 'Middle', 'zh-CN': '中价值' },
  low: { en: 'Low', 'zh-CN': '低价值' },
};
