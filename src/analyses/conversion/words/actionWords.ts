import type { ActionName } from '../../../engine/conversion/listActions';
import type { Words } from '../../../report/text/Words';

/** What the lists of things to do are called. */
export const actionWords: Readonly<Record<ActionName, Words>> = {
  maintain: { en: 'Maintain', 'zh-CN': '重点维护' },
  develop: { en: 'Develop', 'zh-CN': '挖掘潜力' },
  stop: { en: 'Stop', 'zh-CN': '停止投入' },
  promote: { en: 'Promote', 'zh-CN': '重点推广' },
  optimise: { en: 'Optimise', 'zh-CN': '优化' },
  retire: { en: 'Review for retirement', 'zh-CN': '评估下线' },
};
