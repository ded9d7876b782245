import type { Catalogues } from '../../../report/text/fillTemplate';

/**
 * Actions: `X` its name, `XWhat` what to do, `XTarget` how to know that it is done, `XWhy` why one customer is in the list.
 */
export const actionTexts = {
  en: {
    group1: '1. Mend the priority score',
    group2: '2. Strengthen onboarding',
    group3: '3. Manage risky customers',
    group4: '4. Win decision makers',
    lowerPriority: 'Lower priority',
    lowerPriorityWhat:
      'Give less priority to customers whose labels speak for them and whose engagement does not.',
    lowerPriorityTarget: 'Mismatch rate of the top group from {today:rate} to {rate:rate}.',
    lowerPriorityWhy: 'Place {old:count} today, {new:count} re-weighted: leaves the top group.',
    raisePriority: 'Raise priority',
    raisePriorityWhat: 'Give more priority to engaged customers that the score of today passes over.',
    raisePriorityTarget: 'Review {count:it|them all} before the next planning round.',
    raisePriorityWhy: 'Place {old:count} today, {new:count} re-weighted: enters the top group.',
    earlyWarning: 'Early warning',
    earlyWarningWhat: 'Customer success calls on customers with a low onboarding score, most at stake first.',
    earlyWarningTarget: 'Onboarding score of {line:number} or more.',
    earlyWarningWhy:
      'Onboarding {onboarding:ratio}, below {line:number}; priority {priority:ratio}, CLV {clv:count}.',
    earlyWarningWhyNoClv: 'Onboarding {onboarding:ratio}, below {line:number}; priority {priority:ratio}.',
    healthPlan: 'Health plan',
    healthPlanWhat:
      'Review the investment in the weakest and the most overrated segments; plan their recovery one by one.',
    healthPlanTarget: 'Performance above {line:score}.',
    healthPlanWhy: '{segment}: mean performance {mean:score} of {n:count} mismatched customers, {reason}.',
    dormant: 'Dormant account',
    dormantWhat: 'Try one last activation; without an answer, take the investment back.',
    dormantTarget: 'Active again, or up to {money:count} freed: what was spent on acquiring them.',
    dormantTargetNoCost: 'Active again, or investment ended.',
    dormantWhy:
      'Dormant, with a priority of {priority:ratio} in the top group; acquisition cost {cac:count}.',
    dormantWhyNoCost: 'Dormant, with a priority of {priority:ratio} in the top group.',
    outreach: 'Executive outreach',
    outreachWhat: 'Connect with the customer at VP level or above.',
    outreachTarget: 'A contact at VP level or above for each.',
    outreachWhy: 'Mismatched, and the decision maker is below VP: {level}.',
    support: 'Owner support',
    supportWhat:
      'Give directors and managers material and a strategy to carry the project inside their company.',
    supportTarget: 'A support pack in use at each.',
    supportWhy: 'Mismatched, and the project is led by a {level}.',
  },
  'zh-CN': {
    group1: '1. 优化优先级算法',
    group2: '2. 强化客户引导',
    group3: '3. 管理高风险客户',
    group4: '4. 连接决策者',
    lowerPriority: '下调优先级',
    lowerPriorityWhat: '对靠静态标签得分、参与度不足的客户下调投资优先级。',
    lowerPriorityTarget: '高优先级客户中的错配率由 {today:rate} 降至 {rate:rate}。',
    lowerPriorityWhy: '现排第 {old:count} 位，重新加权后第 {new:count} 位，退出高优先级。',
    raisePriority: '上调优先级',
    raisePriorityWhat: '对参与度高、却被现行得分忽略的客户上调投资优先级。',
    raisePriorityTarget: '下一轮规划前逐一复核这 {count:count} 个客户。',
    raisePriorityWhy: '现排第 {old:count} 位，重新加权后第 {new:count} 位，进入高优先级。',
    earlyWarning: '引导预警',
    earlyWarningWhat: '客户成功团队主动联系引导分数低的客户，影响大的优先。',
    earlyWarningTarget: '引导分数达到 {line:number}。',
    earlyWarningWhy:
      '引导分数 {onboarding:ratio}，低于 {line:number}；优先级 {priority:ratio}，生命周期价值 {clv:count}。',
    earlyWarningWhyNoClv: '引导分数 {onboarding:ratio}，低于 {line:number}；优先级 {priority:ratio}。',
    healthPlan: '健康提升计划',
    healthPlanWhat: '对表现最弱、优先级过于乐观的细分重新评估投资等级，逐户制定提升计划。',
    healthPlanTarget: '综合表现分高于 {line:score}。',
    healthPlanWhy: '{segment}：{n:count} 个错配客户，平均表现分 {mean:score}，{reason}。',
    dormant: '休眠客户',
    dormantWhat: '做最后一次激活尝试，无效则收回投入。',
    dormantTarget: '重新激活，或最多释放 {money:count}（已投入的获客成本）。',
    dormantTargetNoCost: '重新激活，或停止投入。',
    dormantWhy: '处于休眠期，优先级 {priority:ratio} 仍属高优先级；获客成本 {cac:count}。',
    dormantWhyNoCost: '处于休眠期，优先级 {priority:ratio} 仍属高优先级。',
    outreach: '高层连接',
    outreachWhat: '与客户方 VP 及以上的决策者建立连接。',
    outreachTarget: '每个客户至少一位 VP 及以上联系人。',
    outreachWhy: '属错配客户，决策者低于 VP：{level}。',
    support: '负责人赋能',
    supportWhat: '为总监、经理级负责人提供材料和策略，帮助其在内部推动项目。',
    supportTarget: '每位负责人都用上支持材料。',
    supportWhy: '属错配客户，项目负责人为{level}。',
  },
} as const satisfies Catalogues;

export type ActionText = keyof (typeof actionTexts)['en'];
