import type { StayName } from '../../engine/score/choices/stayBands';
import type { Vocabulary, Words } from '../text/Words';

/** How often a member keeps its class. */
export const stayWords = {
  always: { en: 'Always', 'zh-CN': '始终' },
  mostly: { en: 'Mostly', 'zh-CN': '多数' },
  borderline: { en: 'Borderline', 'zh-CN': '临界' },
} as const satisfies Vocabulary<StayName>;

/** In the column that marks those who are borderline. */
export const yes: Words = { en: 'yes', 'zh-CN': '是' };

/** Columns of lists. */
export const stayColumns = {
  borderline: { en: 'Borderline', 'zh-CN': '临界' },
  stays: { en: 'Stays under other choices', 'zh-CN': '换选择后保持比例' },
} as const satisfies Vocabulary;
