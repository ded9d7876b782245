import type { MismatchContext } from '../MismatchContext';
import { valueName } from '../names/valueName';
import { actionGroups, type Action } from './Action';
import { actionWords } from './actionWords';

/** Mismatched customers by who decides there. */
export function ownerActions({ result: { owners, customers }, prose }: MismatchContext): Action[] {
  const { level } = customers;
  if (owners === undefined || level === undefined) return [];
  const names = level.labels.map((label) => valueName(label, prose));
  const levelOf = (customer: number) => ({ level: names[level.codes[customer] ?? NaN] ?? '' });
  return [
    {
      key: 'outreach',
      group: actionGroups.win,
      name: actionWords.outreach,
      what: {
        en: 'Connect with the customer at VP level or above.',
        'zh-CN': '与客户方 VP 及以上的决策者建立连接。',
      },
      members: owners.outreach,
      target: prose.say({
        en: 'A contact at VP level or above for each.',
        'zh-CN': '每个客户至少一位 VP 及以上联系人。',
      }),
      why: (customer) =>
        prose.say(
          {
            en: 'Mismatched, and the decision maker is below VP: {level}.',
            'zh-CN': '属错配客户，决策者低于 VP：{level}。',
          },
          levelOf(customer),
        ),
    },
    {
      key: 'support',
      group: actionGroups.win,
      name: actionWords.support,
      what: {
        en: 'Give directors and managers materials and a strategy to champion the project inside their company.',
        'zh-CN': '为总监、经理级负责人提供材料和策略，帮助其在内部推动项目。',
      },
      members: owners.support,
      target: prose.say({ en: 'Support materials in use at each.', 'zh-CN': '每位负责人都用上支持材料。' }),
      why: (customer) =>
        prose.say(
          {
            en: 'Mismatched, and the project is led by a {level}.',
            'zh-CN': '属错配客户，项目负责人为{level}。',
          },
          levelOf(customer),
        ),
    },
  ];
}
