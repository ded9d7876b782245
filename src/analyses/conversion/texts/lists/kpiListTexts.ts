import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  kpi: 'Indicator',
  actual: 'Actual',
  target: 'Target',
  gap: 'Gap',
  status: 'Status',
  statusMet: '✓ met',
  statusBelow: '▼ below target',
  statusAbove: '▲ above target',
  statusNoTarget: 'no target set',
  statusNoData: 'no data',
  statusFixed: ' (fixed by the ranking rule)',
  alternative: 'Other measure',
  alternativeMeaning: 'What the other measure is',
  line: 'Line (score)',
};

const zh: Record<keyof typeof en, string> = {
  kpi: '指标',
  actual: '实际',
  target: '目标',
  gap: '差距',
  status: '状态',
  statusMet: '✓ 达标',
  statusBelow: '▼ 低于目标',
  statusAbove: '▲ 高于目标',
  statusNoTarget: '未设目标',
  statusNoData: '没有数据',
  statusFixed: '（由排名规则固定）',
  alternative: '另一口径',
  alternativeMeaning: '另一口径说明',
  line: '分数线',
};

/** Indicators and their status. */
export const kpiListTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
