import { palette } from '../../../report/palette';
import { plannedMembers, mostPlanned } from '../lists/healthPlan';
import { healthPlanTable } from '../tables/healthPlanTable';
import { sectionSheet } from './sectionSheet';
import { sheetNames } from './sheetNames';

/** What to lift, customer by customer, with an owner and a date. */
export const healthPlanSheet = sectionSheet({
  role: 'healthPlan',
  isEssential: true,
  name: sheetNames.healthPlan,
  tabColor: palette.good,
  freeze: { header: healthPlanTable, columns: 1 },
  remark: ({ result, prose }) => {
    const count = plannedMembers(result).length;
    return prose.paragraph([
      prose.say(
        {
          en: '{count:count} of {mismatch:count} mismatched {mismatch:customer|customers} would pass the performance line by one metric alone; the others have none. Peers are of the same industry and size; those who did have the metric past the value needed and perform above the line: it can be had, which is no proof that it lifted them. Owner, due and status are for you to fill in; they are kept from run to run.',
          'zh-CN':
            '{mismatch:count} 个错配客户中，{count:count} 个仅改善一项指标即可越过综合表现线，其余不能。同类客户指行业和规模相同者；“已达到”指该指标超过所需值且综合表现高于分界线：说明可以做到，不证明是它带来的提升。负责人、截止日期和状态由您填写，每次运行都会保留。',
        },
        { count, mismatch: result.placement.mismatch.length },
      ),
      ...(count <= mostPlanned
        ? []
        : [
            prose.say(
              {
                en: 'The first {most:count} are listed.',
                'zh-CN': '列出前 {most:count} 个。',
              },
              { most: mostPlanned },
            ),
          ]),
    ]);
  },
  sections: [{ tables: [healthPlanTable] }],
});
