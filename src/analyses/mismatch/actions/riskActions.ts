import { elementAt } from '../../../engine/elementAt';
import type { MismatchContext } from '../MismatchContext';
import { segmentRemarks } from '../names/names';
import { segmentName } from '../names/valueName';
import { actionGroups, type Action } from './Action';

/** Customers whose onboarding is low: somebody calls before they are lost. */
export function earlyWarning({ result, recipe, prose }: MismatchContext): Action[] {
  const { earlyWarning: warning, customers } = result;
  const { onboarding, priority, clv } = customers;
  if (warning === undefined || onboarding === undefined) return [];
  const line = recipe.parameters.onboardingLow;
  return [
    {
      key: 'earlyWarning',
      group: actionGroups.strengthen,
      name: { en: 'Early warning', 'zh-CN': '引导预警' },
      what: {
        en: 'Customer success calls on customers with a low onboarding score, most at stake first.',
        'zh-CN': '客户成功团队主动联系引导分数低的客户，影响大的优先。',
      },
      members: warning.members,
      target: prose.say(
        { en: 'Onboarding score of {line:number} or more.', 'zh-CN': '引导分数达到 {line:number}。' },
        { line },
      ),
      why(customer) {
        const facts = {
          line,
          onboarding: elementAt(onboarding, customer),
          priority: elementAt(priority, customer),
        };
        const value = clv?.[customer] ?? NaN;
        return Number.isNaN(value)
          ? prose.say(
              {
                en: 'Onboarding {onboarding:ratio}, below {line:number}; priority {priority:ratio}.',
                'zh-CN': '引导分数 {onboarding:ratio}，低于 {line:number}；优先级 {priority:ratio}。',
              },
              facts,
            )
          : prose.say(
              {
                en: 'Onboarding {onboarding:ratio}, below {line:number}; priority {priority:ratio}, CLV {clv:count}.',
                'zh-CN':
                  '引导分数 {onboarding:ratio}，低于 {line:number}；优先级 {priority:ratio}，生命周期价值 {clv:count}。',
              },
              { ...facts, clv: value },
            );
      },
    },
  ];
}

/** The mismatched customers of the weakest and the most overrated segments. */
export function healthPlan({ result, prose }: MismatchContext): Action[] {
  const { healthPlan: plan, cuts } = result;
  if (plan === undefined) return [];
  return [
    {
      key: 'healthPlan',
      group: actionGroups.manage,
      name: { en: 'Health plan', 'zh-CN': '健康提升计划' },
      what: {
        en: 'Review the investment in the weakest and the most overrated segments; plan their recovery one by one.',
        'zh-CN': '对表现最弱、优先级过于乐观的细分重新评估投资等级，逐户制定提升计划。',
      },
      members: plan.members,
      target: prose.say(
        { en: 'Performance above {line:score}.', 'zh-CN': '综合表现分高于 {line:score}。' },
        { line: cuts.performance },
      ),
      why(_customer, place) {
        const cell = elementAt(plan.cells, elementAt(plan.cellOfMember, place));
        return prose.say(
          {
            en: '{segment}: mean performance {mean:score} of {n:count} mismatched customers, {reason}.',
            'zh-CN': '{segment}：{n:count} 个错配客户，平均表现分 {mean:score}，{reason}。',
          },
          {
            segment: segmentName(cell, prose),
            mean: cell.meanPerformance ?? NaN,
            n: cell.mismatch,
            reason: [
              ...(cell.isWorst ? [prose.say(segmentRemarks.isWorst)] : []),
              ...(cell.isOverrated ? [prose.say(segmentRemarks.isOverrated)] : []),
            ],
          },
        );
      },
    },
  ];
}

/** Dormant customers of the top group: a last try, then the money is taken back. */
export function dormantAccounts({ result: { dormant, customers }, prose }: MismatchContext): Action[] {
  if (dormant === undefined) return [];
  const { recoverable } = dormant;
  return [
    {
      key: 'dormant',
      group: actionGroups.manage,
      name: { en: 'Dormant account', 'zh-CN': '休眠客户' },
      what: {
        en: 'Try one last activation; without an answer, take the investment back.',
        'zh-CN': '做最后一次激活尝试，无效则收回投入。',
      },
      members: dormant.members,
      money: recoverable,
      target:
        recoverable === undefined
          ? prose.say({ en: 'Active again, or investment ended.', 'zh-CN': '重新激活，或停止投入。' })
          : prose.say(
              {
                en: 'Active again, or up to {money:count} freed: what was spent on acquiring them.',
                'zh-CN': '重新激活，或最多释放 {money:count}（已投入的获客成本）。',
              },
              { money: recoverable },
            ),
      why(customer) {
        const facts = { priority: elementAt(customers.priority, customer) };
        const cac = customers.cac?.[customer] ?? NaN;
        return cac > 0
          ? prose.say(
              {
                en: 'Dormant, with a priority of {priority:ratio} in the top group; acquisition cost {cac:count}.',
                'zh-CN': '处于休眠期，优先级 {priority:ratio} 仍属高优先级；获客成本 {cac:count}。',
              },
              { ...facts, cac },
            )
          : prose.say(
              {
                en: 'Dormant, with a priority of {priority:ratio} in the top group.',
                'zh-CN': '处于休眠期，优先级 {priority:ratio} 仍属高优先级。',
              },
              facts,
            );
      },
    },
  ];
}
