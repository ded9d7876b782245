import { binTeamSize } from '../../../engine/mismatch/binTeamSize';
import type { Grouping } from '../../../engine/mismatch/groupCategory';
import type { ReturnGrouping } from '../../../engine/mismatch/measureMismatch';
import { levelOrder, orderGroups } from '../../../engine/mismatch/orderGroups';
import { pickValues } from '../../../engine/mismatch/pickValues';
import type { Customers } from '../../../engine/mismatch/selectCustomers';
import { splitMembers } from '../../../engine/mismatch/splitByGroup';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import { thinSorted } from '../lists/thinSorted';
import type { MismatchContext } from '../MismatchContext';
import { nobodyMismatched, roleWords } from '../names/names';
import { valueName } from '../names/valueName';

/** Beyond this many values a box-and-whisker chart is slow to draw and looks the same. */
const maximumBoxValues = 10_000;

/** The points of the scatter chart, a mismatched customer each. */
export const scatterTable = defineTable({
  key: 'scatter',
  excelName: 'MismatchScatter',
  rows: ({ result }: MismatchContext): ArrayLike<number> => result.onboarding?.sample ?? [],
  emptyText: nobodyMismatched,
  columns: ({ number }) => ({
    onboarding: number(
      roleWords.onboarding,
      'ratio',
      (customer, { result }) => result.customers.onboarding?.[customer],
    ),
    adoption: number(
      roleWords.adoption,
      'rate',
      (customer, { result }) => result.customers.adoption?.[customer],
    ),
  }),
});

/** The groups that boxes are drawn of; undefined where the table cannot give them. */
export function boxGroups({ result }: MismatchContext, grouping: ReturnGrouping): Grouping | undefined {
  return result.returns && groupingsOf[grouping](result.customers);
}
const groupingsOf: Readonly<Record<ReturnGrouping, (customers: Customers) => Grouping | undefined>> = {
  level: ({ level }) => level && orderGroups(level, levelOrder),
  team: ({ teamSize }) => teamSize && binTeamSize(teamSize),
};

/** One row a mismatched customer with a known return: its group, with n, and the return. Groups in their order, blank left out. */
function defineBoxes(grouping: ReturnGrouping, name: Words, excelName: string) {
  return defineTable({
    key: `${grouping}Boxes`,
    excelName,
    rows(context: MismatchContext) {
      const { result, prose } = context;
      const groups = boxGroups(context, grouping);
      if (groups === undefined || result.returns === undefined) return [];
      const { mismatch } = result.placement;
      const returns = result.returns.values;
      const members = splitMembers(groups, mismatch);
      return groups.labels.flatMap((label, code) => {
        const known = pickValues(returns, members[code]);
        if (label === '' || known.length === 0) return [];
        const share = Math.ceil((known.length / mismatch.length) * maximumBoxValues);
        const most = mismatch.length <= maximumBoxValues ? known.length : share;
        const group = `${valueName(label, prose)} (n ${known.length})`;
        return Array.from(thinSorted(known, most), (roi) => ({ group, roi }));
      });
    },
    emptyText: nobodyMismatched,
    columns: ({ text, number }) => ({
      group: text(name, 'group'),
      roi: number(roleWords.roi, 'ratio', 'roi'),
    }),
  });
}

export const boxTables = {
  level: defineBoxes('level', roleWords.level, 'MismatchLevelBoxes'),
  team: defineBoxes('team', { en: 'Team', 'zh-CN': '团队' }, 'MismatchTeamBoxes'),
};
