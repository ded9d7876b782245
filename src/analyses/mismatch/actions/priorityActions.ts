import { elementAt } from '../../../engine/elementAt';
import { everyone } from '../../../engine/mismatch/pickValues';
import { sortMembers } from '../../../engine/mismatch/sortMembers';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { actionGroups, type Action } from './Action';
import { actionWords } from './actionWords';

const leaves: Words = {
  en: 'Rank {old:count} today, {new:count} re-weighted: leaves the top group.',
  'zh-CN': '现排第 {old:count} 位，重新加权后第 {new:count} 位，退出高优先级。',
};
const enters: Words = {
  en: 'Rank {old:count} today, {new:count} re-weighted: enters the top group.',
  'zh-CN': '现排第 {old:count} 位，重新加权后第 {new:count} 位，进入高优先级。',
};

/**
 * Customers that the re-weighted priority takes out of the top group, or into it; largest change of place first. None where
 * its top group would not hold a smaller share of mismatches: then nothing speaks for it.
 */
export function priorityActions({ result, prose }: MismatchContext): Action[] {
  const { reweighted, placement, customers } = result;
  if (reweighted === undefined) return [];
  const { scores, cut, oldRanks, newRanks, mismatchRateToday = 0, mismatchRate = 1 } = reweighted;
  if (mismatchRate >= mismatchRateToday) return [];
  const isNewTop = (customer: number) => (scores[customer] ?? NaN) >= cut;
  const leaving = placement.mismatch.filter((customer) => newRanks[customer] !== 0 && !isNewTop(customer));
  const entering = everyone(customers.count).filter(
    (customer) => placement.quadrants[customer] === 2 && isNewTop(customer),
  );
  const fall = new Float64Array(newRanks).map((rank, customer) => rank - (oldRanks[customer] ?? NaN));
  const places = (customer: number) => ({
    old: elementAt(oldRanks, customer),
    new: elementAt(newRanks, customer),
  });
  return [
    {
      key: 'lowerPriority',
      group: actionGroups.mend,
      name: actionWords.lowerPriority,
      what: {
        en: 'A score that weighs engagement more would rank these lower: move them with the new score once it is tested, not one by one based on today’s score.',
        'zh-CN': '若得分更看重参与度，这些客户排名会降低：待新得分经检验后一并调整，不宜凭现行得分逐个下调。',
      },
      members: sortMembers(leaving, fall),
      target: prose.say(
        {
          en: 'Mismatch rate of the top group from {today:rate} to {rate:rate} among these same customers, in part by construction; to be held on new results.',
          'zh-CN':
            '高优先级客户中的错配率由 {today:rate} 降至 {rate:rate}（就这些客户而言，部分是构造使然，尚待新结果验证）。',
        },
        { today: mismatchRateToday, rate: mismatchRate },
      ),
      why: (customer) => prose.say(leaves, places(customer)),
    },
    {
      key: 'raisePriority',
      group: actionGroups.mend,
      name: actionWords.raisePriority,
      what: {
        en: 'Engaged customers that today’s score overlooks.',
        'zh-CN': '参与度高、却被现行得分忽略的客户。',
      },
      members: sortMembers(
        entering,
        fall.map((change) => -change),
      ),
      target: prose.say(
        {
          en: 'Review {count:it|them all} before the next planning round.',
          'zh-CN': '下一轮规划前逐一复核这 {count:count} 个客户。',
        },
        { count: entering.length },
      ),
      why: (customer) => prose.say(enters, places(customer)),
    },
  ];
}
