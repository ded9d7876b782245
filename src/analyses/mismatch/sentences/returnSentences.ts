import type { GroupReturns } from '../../../engine/mismatch/compareReturnsByGroup';
import { figure, named, type Figures } from '../../../report/figures/Figure';
import type { Tables } from '../../../report/table/Tables';
import { probabilityText } from '../../../report/text/probabilityText';
import type { MismatchContext } from '../MismatchContext';
import { groupedReturnTables } from '../tables/groupedReturnTables';
import type { MismatchSentence } from './MismatchSentence';

type Context = MismatchContext;
type ThisTables = Tables<Context>;

/** Groups with fewer customers are not compared by their upper end or scatter. */
const minimumGroup = 15;
const significant = 0.05;
const levels = { director: 'Director', manager: 'Manager', vp: 'VP', cLevel: 'C-Level' } as const;
const { groups: levelTable } = groupedReturnTables.level;
const { groups: teamTable } = groupedReturnTables.team;

/** The four levels that are compared; undefined unless all are there. */
function levelGroups({ result }: Context) {
  const groups = result.returnsBy.level?.groups ?? [];
  const find = (wanted: string) => groups.find(({ label }) => label === wanted);
  const [director, manager, vp, cLevel] = Object.values(levels).map(find);
  return director && manager && vp && cLevel && { director, manager, vp, cLevel };
}

/** Whether directors and managers are both below VP and C-Level; undefined unless all are there. */
function isLower(context: Context, of: (group: GroupReturns) => number): boolean | undefined {
  const groups = levelGroups(context);
  if (groups === undefined) return undefined;
  const { director, manager, vp, cLevel } = groups;
  return Math.max(of(director), of(manager)) < Math.min(of(vp), of(cLevel));
}
const mediansAreLower = (context: Context) => isLower(context, ({ summary }) => summary.median);
const endsAreLower = (context: Context) => isLower(context, ({ p95 }) => p95);

const levelFigures =
  (column: 'median' | 'p95') =>
  (_context: Context, tables: ThisTables): Figures =>
    Object.fromEntries(
      Object.entries(levels).map(([name, level]) => [
        name,
        tables.figureAt(levelTable.cellOf(({ label }) => label === level, column)),
      ]),
    );

function levelsTest(context: Context) {
  return levelGroups(context) && context.result.returnsBy.level?.test;
}
function testFigures(context: Context): Figures {
  const test = levelsTest(context);
  const at = levelTable.cellOf(() => true, 'label');
  return { p: test && named(probabilityText(context.prose.locale, test.pValue), { at }) };
}

/** What the smallest teams are among the team sizes that are large enough; undefined where they cannot be compared. */
function smallTeams({ result }: Context) {
  const large = (result.returnsBy.team?.groups ?? []).filter(
    ({ n, label }) => n >= minimumGroup && label !== '',
  );
  const small = large.find(({ label }) => label === '1-5');
  const others = large.filter((group) => group !== small);
  if (small?.variation === undefined || others.length === 0) return undefined;
  const { variation, p95 } = small;
  return {
    scatterMost: others.every((other) => (other.variation ?? Infinity) < variation),
    areLowest: others.every((other) => other.p95 > p95),
  };
}
const smallTeamsAre = (scatterMost: boolean, areLowest: boolean) => (context: Context) => {
  const found = smallTeams(context);
  return found?.scatterMost === scatterMost && found.areLowest === areLowest;
};
function teamFigures(_context: Context, tables: ThisTables): Figures {
  const cell = (column: 'variation' | 'p95') =>
    tables.figureAt(teamTable.cellOf(({ label }) => label === '1-5', column));
  return { variation: cell('variation'), p95: cell('p95'), minimum: figure(minimumGroup, 'count') };
}

/** What decision maker and team size have to do with the return: claims of the report, each only as far as the figures carry it. */
export const returnSentences: readonly MismatchSentence[] = [
  {
    key: 'levelsLower',
    section: 'why',
    text: {
      en: 'Where a director or manager decides, the median ROI of mismatched customers ({director} and {manager}) is below that at VP ({vp}) and C-Level ({cLevel}).',
      'zh-CN':
        '由总监、经理决策时，错配客户的 ROI 中位数（{director}、{manager}）低于 VP（{vp}）和 C-Level（{cLevel}）。',
    },
    when: (context) => mediansAreLower(context) === true,
    figures: levelFigures('median'),
  },
  {
    key: 'levelsMixed',
    section: 'why',
    text: {
      en: 'Median ROI of mismatched customers is {director} with directors and {manager} with managers, {vp} at VP and {cLevel} at C-Level: the lower levels are not both below the higher ones.',
      'zh-CN':
        '错配客户的 ROI 中位数，总监为 {director}，经理为 {manager}，VP 为 {vp}，C-Level 为 {cLevel}：较低级别并非都低于较高级别。',
    },
    when: (context) => mediansAreLower(context) === false,
    figures: levelFigures('median'),
  },
  {
    key: 'levelsUpper',
    section: 'why',
    text: {
      en: 'The upper ends with directors and managers (95th percentiles {director} and {manager}) are below those at VP ({vp}) and C-Level ({cLevel}).',
      'zh-CN':
        'ROI 上限（第 95 百分位）方面，总监、经理（{director}、{manager}）低于 VP（{vp}）和 C-Level（{cLevel}）。',
    },
    when: (context) => endsAreLower(context) === true,
    figures: levelFigures('p95'),
  },
  {
    key: 'levelsUpperMixed',
    section: 'why',
    text: {
      en: 'The upper ends (95th percentiles) are {director} with directors, {manager} with managers, {vp} at VP and {cLevel} at C-Level: the lower levels are not both below the higher ones.',
      'zh-CN':
        'ROI 上限（第 95 百分位）方面，总监为 {director}，经理为 {manager}，VP 为 {vp}，C-Level 为 {cLevel}：较低级别并非都低于较高级别。',
    },
    when: (context) => endsAreLower(context) === false,
    figures: levelFigures('p95'),
  },
  {
    key: 'levelsTested',
    section: 'why',
    text: {
      en: 'Across all levels the difference is more than chance (Kruskal-Wallis p {p}).',
      'zh-CN': '各级别之间的差异超出偶然（Kruskal-Wallis 检验 p {p}）。',
    },
    when: (context) => (levelsTest(context)?.pValue ?? NaN) < significant,
    figures: testFigures,
  },
  {
    key: 'levelsUntested',
    section: 'why',
    text: {
      en: 'Across all levels the difference is within what chance makes (Kruskal-Wallis p {p}).',
      'zh-CN': '各级别之间的差异未超出偶然范围（Kruskal-Wallis 检验 p {p}）。',
    },
    when: (context) => (levelsTest(context)?.pValue ?? NaN) >= significant,
    figures: testFigures,
  },
  {
    key: 'smallTeamsBoth',
    section: 'why',
    text: {
      en: 'Teams of 1–5 scatter most (coefficient of variation {variation}) and have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation}），且上限最低（第 95 百分位 {p95}）。',
    },
    when: smallTeamsAre(true, true),
    figures: teamFigures,
  },
  {
    key: 'smallTeamsScatter',
    section: 'why',
    text: {
      en: 'Teams of 1–5 scatter most (coefficient of variation {variation}), but their upper end (95th percentile {p95}) is not the lowest of the team sizes with {minimum} or more customers.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation}），但上限（第 95 百分位 {p95}）并非最低。',
    },
    when: smallTeamsAre(true, false),
    figures: teamFigures,
  },
  {
    key: 'smallTeamsLow',
    section: 'why',
    text: {
      en: 'Teams of 1–5 have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers, but do not scatter most (coefficient of variation {variation}).',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 上限最低（第 95 百分位 {p95}），但并非最为离散（变异系数 {variation}）。',
    },
    when: smallTeamsAre(false, true),
    figures: teamFigures,
  },
  {
    key: 'smallTeamsNeither',
    section: 'why',
    text: {
      en: 'Teams of 1–5 neither scatter most (coefficient of variation {variation}) nor have the lowest upper end (95th percentile {p95}) of the team sizes with {minimum} or more customers.',
      'zh-CN':
        '在客户数不少于 {minimum} 的团队规模中，1–5 人团队的 ROI 既非最为离散（变异系数 {variation}），上限也非最低（第 95 百分位 {p95}）。',
    },
    when: smallTeamsAre(false, false),
    figures: teamFigures,
  },
];
