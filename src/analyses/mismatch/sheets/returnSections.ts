import type { ReturnGrouping } from '../../../engine/mismatch/measureMismatch';
import { probabilityText } from '../../../report/text/probabilityText';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import {
  groupedReturnTables,
  returnsByLifecycleTable,
  teamByLevelTable,
} from '../tables/groupedReturnTables';
import { differenceTable, returnsTable } from '../tables/returnTables';
import type { Section } from './sectionSheet';

const returnsNote: Words = {
  en: 'ROI is CLV / acquisition cost, or the ROI column of the table. The winsorized mean clamps to the 1st and 99th percentile of the group; the ratio of sums is the return on all spending combined.',
  'zh-CN':
    'ROI 为生命周期价值除以获客成本，或直接取表中的 ROI 列。缩尾均值截至本组第 1 和第 99 百分位；总额之比是全部投入合计的回报。',
};
const bootstrapNote: Words = {
  en: 'The intervals of the means, and the second one of their difference, come from a bootstrap (bias-corrected and accelerated, {replicates:count} draws), which allows for the long tail of returns.',
  'zh-CN':
    '均值的区间及均值之差的第二个区间由自助法（偏差校正加速，重复抽样 {replicates:count} 次）得出，顾及回报的长尾。',
};

/** The groups, and below them each pair that could be tested. */
function groupedSections(grouping: ReturnGrouping, role: string, heading: Words): Section[] {
  const { groups, pairs } = groupedReturnTables[grouping];
  const found: Section = {
    heading,
    note({ result, prose }) {
      const test = result.returnsBy[grouping]?.test;
      if (test === undefined) {
        return prose.say({
          en: 'Too few groups with a known ROI for a test.',
          'zh-CN': '有 ROI 的组太少，无法检验。',
        });
      }
      return prose.say(
        {
          en: 'Kruskal-Wallis H = {statistic:ratio}, {degrees} degrees of freedom, p {p}, epsilon squared {effect:score}. Pairs by Dunn, adjusted by Holm.',
          'zh-CN':
            'Kruskal-Wallis 检验 H = {statistic:ratio}，自由度 {degrees}，p {p}，ε² = {effect:score}。两两比较用 Dunn 检验，Holm 校正。',
        },
        {
          statistic: test.statistic,
          degrees: test.degreesOfFreedom,
          p: probabilityText(prose.locale, test.pValue),
          effect: test.epsilonSquared,
        },
      );
    },
    when: ({ result }) => result.returnsBy[grouping] !== undefined,
    roles: [role],
    tables: [groups],
  };
  return [found, { tables: [pairs], when: (context) => pairs.rows(context).length > 0 }];
}

function lifecycleNote({ result, prose }: MismatchContext): string {
  const [low, high] = result.returnsByLifecycle?.cuts ?? [NaN, NaN];
  return prose.say(
    {
      en: 'Cuts at ROI {low:ratio} and {high:ratio}, one third and two thirds of the mismatched customers; a cut belongs to the lower third.',
      'zh-CN':
        '以 ROI {low:ratio} 和 {high:ratio} 为界（错配客户的三分之一和三分之二处），恰在界上者归下一段。',
    },
    { low, high },
  );
}

/** Return of the mismatched beside the matched, by decision maker, team, both, and lifecycle. */
export const returnSections: readonly Section[] = [
  {
    heading: {
      en: 'Return on investment: mismatched, matched, all',
      'zh-CN': '投资回报率：错配、达标与全部客户',
    },
    note({ result, prose }) {
      const replicates = result.returnComparison?.bootstrap?.replicates;
      return prose.paragraph([
        prose.say(returnsNote),
        ...(replicates === undefined ? [] : [prose.say(bootstrapNote, { replicates })]),
      ]);
    },
    when: ({ result }) => result.returnComparison !== undefined,
    roles: ['clv', 'cac', 'roi'],
    tables: [returnsTable, differenceTable],
  },
  ...groupedSections('level', 'decision_maker', {
    en: 'ROI of mismatched customers by decision maker',
    'zh-CN': '错配客户 ROI：按决策者级别',
  }),
  ...groupedSections('team', 'team_size', {
    en: 'ROI of mismatched customers by team size',
    'zh-CN': '错配客户 ROI：按团队规模',
  }),
  {
    heading: {
      en: 'ROI of mismatched customers by team size and decision maker',
      'zh-CN': '错配客户 ROI：团队规模 × 决策者级别',
    },
    when: ({ result }) => result.teamByLevel !== undefined,
    tables: [teamByLevelTable],
  },
  {
    heading: {
      en: 'ROI thirds of mismatched customers by lifecycle stage',
      'zh-CN': '错配客户 ROI 三等分 × 生命周期阶段',
    },
    note: lifecycleNote,
    when: ({ result }) => result.returnsByLifecycle !== undefined,
    tables: [returnsByLifecycleTable],
  },
];
