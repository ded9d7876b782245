import type { Words } from '../../../report/text/Words';
import type { ActionName } from './Action';

/** What the lists of things to do are called. */
export const actionWords: Readonly<Record<ActionName, Words>> = {
  lowerPriority: { en: 'Lower in a new score', 'zh-CN': '新得分下排名降低' },
  raisePriority: { en: 'Higher in a new score', 'zh-CN': '新得分下排名升高' },
  earlyWarning: { en: 'Early warning', 'zh-CN': '引导预警' },
  healthPlan: { en: 'Health plan', 'zh-CN': '健康提升计划' },
  dormant: { en: 'Dormant account', 'zh-CN': '休眠客户' },
  outreach: { en: 'Executive outreach', 'zh-CN': '高层连接' },
  support: { en: 'Owner support', 'zh-CN': '负责人赋能' },
};
