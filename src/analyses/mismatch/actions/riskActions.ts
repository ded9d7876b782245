import { elementAt } from '../../../engine/elementAt';
import { figure } from '../../../report/figures/Figure';
import type { Vocabulary } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { segmentRemarks } from '../names/names';
import { segmentName } from '../names/valueName';
import { actionGroups, type Action } from './Action';
import { actionWords } from './actionWords';

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
      name: actionWords.earlyWarning,
      what: {
        en: 'Customer success contacts customers with a low onboarding score, most at stake first.',
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
      name: actionWords.healthPlan,
      what: {
        en: 'Plan by segment, not customer by customer: where a segment has more mismatches than chance allows, lower what the score adds for it; where mean performance is lowest (not tested), find out what its customers have in common.',
        'zh-CN':
          '按细分而非逐户制定计划：错配多于偶然的细分，下调得分对它的加分；平均表现最低的细分（未经检验），查明这些客户的共同之处。',
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
            en: '{segment}: mean performance {mean:score} of {n:count} mismatched {n:customer|customers}, {reason}.',
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

/** What was spent is named as spent: only the effort that is still to come can go elsewhere. */
const dormantTargets = {
  effort: {
    en: 'Active again, or the {effort} still planned for them redirected. The {spent} spent on acquiring them cannot be recovered.',
    'zh-CN': '重新激活，或将尚待投入的 {effort} 转投他处；已花费的获客成本 {spent} 无法收回。',
  },
  effortAlone: {
    en: 'Active again, or the {effort} still planned for them redirected.',
    'zh-CN': '重新激活，或将尚待投入的 {effort} 转投他处。',
  },
  spent: {
    en: 'Active again, or no further effort planned. The {spent} spent on acquiring them cannot be recovered.',
    'zh-CN': '重新激活，或不再安排后续投入；已花费的获客成本 {spent} 无法收回。',
  },
  plain: { en: 'Active again, or no further effort planned.', 'zh-CN': '重新激活，或不再安排后续投入。' },
} as const satisfies Vocabulary;

/** Dormant customers of the top group: a last try, then no further effort. What was spent on them stays spent. */
export function dormantAccounts({ result: { dormant, customers }, prose }: MismatchContext): Action[] {
  if (dormant === undefined) return [];
  const { spent, effort } = dormant;
  return [
    {
      key: 'dormant',
      group: actionGroups.manage,
      name: actionWords.dormant,
      what: {
        en: 'Make one last attempt to reactivate them; without a response, plan no further effort.',
        'zh-CN': '做最后一次激活尝试，无效则不再安排后续投入。',
      },
      members: dormant.members,
      spent,
      target:
        prose.sayKnown(dormantTargets.effort, {
          effort: figure(effort, 'count'),
          spent: figure(spent, 'count'),
        }) ??
        prose.sayKnown(dormantTargets.effortAlone, { effort: figure(effort, 'count') }) ??
        prose.sayKnown(dormantTargets.spent, { spent: figure(spent, 'count') }) ??
        prose.say(dormantTargets.plain),
      why(customer) {
        const facts = { priority: elementAt(customers.priority, customer) };
        const cac = customers.cac?.[customer] ?? NaN;
        return cac > 0
          ? prose.say(
              {
                en: 'Dormant, with a priority of {priority:ratio} in the top group; {cac:count} spent on acquiring it.',
                'zh-CN': '处于休眠期，优先级 {priority:ratio} 仍属高优先级；已花费获客成本 {cac:count}。',
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
