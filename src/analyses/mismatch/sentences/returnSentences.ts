import type { GroupReturns } from '../../../engine/mismatch/compareReturnsByGroup';
import { significanceLevel } from '../../../engine/statistics/significanceLevel';
import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import type { Tables } from '../../../report/table/Tables';
import { probabilityText } from '../../../report/text/probabilityText';
import type { MismatchContext } from '../MismatchContext';
import { groupedReturnTables } from '../tables/groupedReturnTables';
import type { MismatchSentence } from './MismatchSentence';

/** Groups with fewer customers are not compared by their upper end or scatter. */
const minimumGroup = 15;
const levels = { director: 'Director', manager: 'Manager', vp: 'VP', cLevel: 'C-Level' } as const;
const { groups: levelTable } = groupedReturnTables.level;
const { groups: teamTable } = groupedReturnTables.team;

/** Whether directors and managers are both below VP and C-Level; undefined unless all four are there. */
function isLower({ result }: MismatchContext, of: (group: GroupReturns) => number): boolean | undefined {
  const find = (wanted: string) => result.returnsBy.level?.groups.find(({ label }) => label === wanted);
  const [director, manager, vp, cLevel] = Object.values(levels).map(find);
  if (!director || !manager || !vp || !cLevel) return undefined;
  return Math.max(of(director), of(manager)) < Math.min(of(vp), of(cLevel));
}
const mediansAreLower = (context: MismatchContext) => isLower(context, ({ summary }) => summary.median);
const endsAreLower = (context: MismatchContext) => isLower(context, ({ p95 }) => p95);

const levelFigures =
  (column: 'median' | 'p95') => (_context: MismatchContext, tables: Tables<MismatchContext>) =>
    Object.fromEntries(
      Object.entries(levels).map(([name, level]) => [
        name,
        tables.figureAt(levelTable.cellOf(({ label }) => label === level, column)),
      ]),
    );

/** What the decision maker has to do with the return. */
const levelSentences: readonly MismatchSentence[] = [
  ...alternatives({
    section: 'why',
    which(context: MismatchContext) {
      const areLower = mediansAreLower(context);
      return areLower === undefined ? undefined : areLower ? 'levelsLower' : 'levelsMixed';
    },
    figures: levelFigures('median'),
    texts: {
      levelsLower: {
        en: 'Where a director or manager decides, the median ROI of mismatched customers ({director} and {manager}) is below that for VPs ({vp}) and the C-Level ({cLevel}).',
        'zh-CN':
          '由总监、经理决策时，错配客户的 ROI 中位数（{director}、{manager}）低于 VP（{vp}）和 C-Level（{cLevel}）。',
      },
      levelsMixed: {
        en: 'Median ROI of mismatched customers is {director} for directors and {manager} for managers, {vp} for VPs and {cLevel} for the C-Level: the lower levels are not both below the higher ones.',
        'zh-CN':
          '错配客户的 ROI 中位数，总监为 {director}，经理为 {manager}，VP 为 {vp}，C-Level 为 {cLevel}：较低级别并非都低于较高级别。',
      },
    },
  }),
  ...alternatives({
    section: 'why',
    which(context: MismatchContext) {
      const areLower = endsAreLower(context);
      return areLower === undefined ? undefined : areLower ? 'levelsUpper' : 'levelsUpperMixed';
    },
    figures: levelFigures('p95'),
    texts: {
      levelsUpper: {
        en: 'The upper ends for directors and managers (95th percentiles {director} and {manager}) are below those for VPs ({vp}) and the C-Level ({cLevel}); not tested: a 95th percentile rests on the few highest of each.',
        'zh-CN':
          'ROI 上限（第 95 百分位）方面，总监、经理（{director}、{manager}）低于 VP（{vp}）和 C-Level（{cLevel}）；未作检验：第 95 百分位只取决于各组最高的几个客户。',
      },
      levelsUpperMixed: {
        en: 'The upper ends (95th percentiles) are {director} for directors, {manager} for managers, {vp} for VPs and {cLevel} for the C-Level: the lower levels are not both below the higher ones.',
        'zh-CN':
          'ROI 上限（第 95 百分位）方面，总监为 {director}，经理为 {manager}，VP 为 {vp}，C-Level 为 {cLevel}：较低级别并非都低于较高级别。',
      },
    },
  }),
  ...alternatives({
    section: 'why',
    which(context: MismatchContext) {
      const test = context.result.returnsBy.level?.test;
      if (test === undefined || mediansAreLower(context) === undefined) return undefined;
      return test.pValue < significanceLevel ? 'levelsTested' : 'levelsUntested';
    },
    figures({ result, prose }) {
      const test = result.returnsBy.level?.test;
      const at = levelTable.cellOf(() => true, 'label');
      return { p: test && named(probabilityText(prose.locale, test.pValue), { at }) };
    },
    texts: {
      levelsTested: {
        en: 'Across all levels, the difference is beyond chance (Kruskal-Wallis p {p}).',
        'zh-CN': '各级别之间的差异超出偶然（Kruskal-Wallis 检验 p {p}）。',
      },
      levelsUntested: {
        en: 'Across all levels, the difference is within chance (Kruskal-Wallis p {p}).',
        'zh-CN': '各级别之间的差异未超出偶然范围（Kruskal-Wallis 检验 p {p}）。',
      },
    },
  }),
];

/** What the smallest teams are among the team sizes that are large enough to be compared. */
const teamSentences = alternatives({
  section: 'why',
  which({ result }: MismatchContext) {
    const groups = result.returnsBy.team?.groups ?? [];
    const large = groups.filter(({ n, label }) => n >= minimumGroup && label !== '');
    const small = large.find(({ label }) => label === '1-5');
    const others = large.filter((group) => group !== small);
    if (small?.variation === undefined || others.length === 0) return undefined;
    const { variation, p95 } = small;
    const scatterMost = others.every((other) => (other.variation ?? Infinity) < variation);
    const areLowest = others.every((other) => other.p95 > p95);
    if (scatterMost) return areLowest ? 'smallTeamsBoth' : 'smallTeamsScatter';
    return areLowest ? 'smallTeamsLow' : 'smallTeamsNeither';
  },
  figures(_context, tables) {
    const cell = (column: 'variation' | 'p95') =>
      tables.figureAt(teamTable.cellOf(({ label }) => label === '1-5', column));
    return { variation: cell('variation'), p95: cell('p95'), minimum: figure(minimumGroup, 'count') };
  },
  texts: {
    smallTeamsBoth: {
      en: 'Teams of 1–5 vary most (coefficient of variation {variation}) and have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers; neither is tested.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation}），且上限最低（第 95 百分位 {p95}）；两者均未作检验。',
    },
    smallTeamsScatter: {
      en: 'Teams of 1–5 vary most (coefficient of variation {variation}, not tested), but their upper end (95th percentile {p95}) is not the lowest of the team sizes with {minimum} or more customers.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation}，未作检验），但上限（第 95 百分位 {p95}）并非最低。',
    },
    smallTeamsLow: {
      en: 'Teams of 1–5 have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers, which is not tested, but do not vary most (coefficient of variation {variation}).',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 上限最低（第 95 百分位 {p95}，未作检验），但并非最为离散（变异系数 {variation}）。',
    },
    smallTeamsNeither: {
      en: 'Teams of 1–5 neither vary most (coefficient of variation {variation}) nor have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 既非最为离散（变异系数 {variation}），上限也非最低（第 95 百分位 {p95}）。',
    },
  },
});

/** What decision maker and team size have to do with the return: claims of the report, each only as far as the figures carry it. */
export const returnSentences: readonly MismatchSentence[] = [...levelSentences, ...teamSentences];
