import type { Vocabulary, Words } from '../../../report/text/Words';

/** One thing to do, with whom and why. */
export interface Action {
  readonly key: ActionName;
  readonly group: Words;
  readonly name: Words;
  readonly what: Words;
  /** Most urgent first. */
  readonly members: Int32Array;
  /** How to know that it is done. */
  readonly target: string;
  /** Acquisition cost that is spent on them, where the list is about money. */
  readonly spent?: number | undefined;
  /** Why one customer is in the list. */
  readonly why: (customer: number, place: number) => string;
}

/** In the order of the report. */
export const actionNames = [
  'lowerPriority',
  'raisePriority',
  'earlyWarning',
  'healthPlan',
  'dormant',
  'outreach',
  'support',
] as const;
export type ActionName = (typeof actionNames)[number];

export const actionGroups = {
  mend: { en: '1. Fix the priority score', 'zh-CN': '1. 优化优先级算法' },
  strengthen: { en: '2. Strengthen onboarding', 'zh-CN': '2. 强化客户引导' },
  manage: { en: '3. Manage at-risk customers', 'zh-CN': '3. 管理高风险客户' },
  win: { en: '4. Win over decision makers', 'zh-CN': '4. 连接决策者' },
} as const satisfies Vocabulary;
