import { changeParts } from '../../../report/history/historySheets';
import { judgementParts } from '../../../report/judgement/judgementParts';
import { palette } from '../../../report/palette';
import {
  headlineParts,
  keyPointParts,
  onePage,
  pageWidths,
  sentenceParts,
  sheetJumpParts,
  type PageSentence,
} from '../../../report/sheet/page';
import type { RowPart } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { heading, note, title } from '../../../report/sheet/texts';
import type { Vocabulary } from '../../../report/text/Words';
import { cautionsOf } from '../cautions/writeCautions';
import { summaryCharts } from '../charts';
import { headlinesOf } from '../headlines';
import type { MismatchContext } from '../MismatchContext';
import { methodWords, metricWords } from '../names/names';
import { foundOf, toDoOf } from '../sentences/keyPoints';
import { cautionsTable } from '../tables/cautionsTable';
import { sheetNames } from './sheetNames';

type Context = MismatchContext;

/** The first cautions; the sheet of cautions has them all. */
const mostCautions = 3;

const headings = {
  found: { en: 'What was found', 'zh-CN': '发现了什么' },
  toDo: { en: 'What to do', 'zh-CN': '该做什么' },
  cautions: { en: 'Keep in mind', 'zh-CN': '阅读提示' },
} as const satisfies Vocabulary;

/**
 * The sheet that a reader meets first and that needs no other, on one page: what was found, what to do and with whom, the
 * figures, the charts, what to keep in mind, where to read on.
 */
export const summarySheet: Sheet<Context> = {
  role: 'summary',
  name: sheetNames.summary,
  tabColor: palette.attention,
  isEssential: true,
  widths: pageWidths,
  onOnePage: true,
  tables: [],
  parts: (context, tables, others) => {
    const { prose } = context;
    const above = [
      title(titleOf(context)),
      note(scopeOf(context), pageWidths),
      ...changeParts(context),
      ...judgementParts(context),
      ...headlineParts(headlinesOf(context, tables)),
      heading(prose.say(headings.found)),
      ...keyPointParts(foundOf(context, tables)),
      heading(prose.say(headings.toDo)),
      ...keyPointParts(toDoOf(context, tables)),
    ];
    return [...onePage(above, summaryCharts, cautionParts(context)), ...sheetJumpParts(others)];
  },
};

function cautionParts(context: Context): RowPart[] {
  const cautions = cautionsOf(context);
  if (cautions.length === 0) return [];
  const shown: PageSentence[] = cautions.slice(0, mostCautions).map((text, place) => ({
    text,
    target: cautionsTable.cellAt(place, 'caution'),
  }));
  const { prose } = context;
  const left = cautions.length - shown.length;
  const name =
    left === 0
      ? prose.say(headings.cautions)
      : prose.say(
          {
            en: 'Keep in mind ({left:count} more on the sheet "{sheet}")',
            'zh-CN': '阅读提示（另有 {left:count} 条，见“{sheet}”表）',
          },
          { left, sheet: prose.say(sheetNames.cautions) },
        );
  return [heading(name), ...sentenceParts(shown, 'caution')];
}

const titles = {
  none: {
    en: 'None of {top:count} top priority customers performs in the lower {bottomShare:rate0}',
    'zh-CN': '{top:count} 个高优先级客户的表现均不在后 {bottomShare:rate0}',
  },
  uninformative: {
    en: 'The priority score does not tell good customers from bad: {mismatch:count} of {top:count} top priority customers perform in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分分不出客户好坏：{top:count} 个高优先级客户中 {mismatch:count} 个表现处于后 {bottomShare:rate0}，凭偶然也会有 {expected:tenth} 个',
  },
  inverse: {
    en: 'The priority score points the wrong way: {mismatch:count} of {top:count} top priority customers perform in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分方向相反：{top:count} 个高优先级客户中 {mismatch:count} 个表现处于后 {bottomShare:rate0}，凭偶然只会有 {expected:tenth} 个',
  },
  informative: {
    en: 'The priority score tracks performance, with {mismatch:count} exceptions: so many of {top:count} top priority customers perform in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分与表现同向，但有 {mismatch:count} 个例外：{top:count} 个高优先级客户中这些表现处于后 {bottomShare:rate0}，凭偶然会有 {expected:tenth} 个',
  },
  open: {
    en: '{mismatch:count} of {top:count} top priority customers {mismatch:performs|perform} in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    'zh-CN':
      '{top:count} 个高优先级客户中，{mismatch:count} 个表现处于后 {bottomShare:rate0}；随机情形下预计 {expected:tenth} 个',
  },
} as const satisfies Vocabulary;

/** What was found, in one line with its numbers: first of all whether the score is to be believed. */
export function titleOf({ result, recipe, prose }: Context): string {
  const { mismatch, top, expected } = result.placement.counts;
  const { bottomShare } = recipe.parameters;
  const title = mismatch === 0 ? 'none' : (result.judgement.verdict ?? 'open');
  return prose.say(titles[title], { mismatch, top, expected, bottomShare });
}

/** What it was found in: table, rows used and left out, lines, weights, method. */
export function scopeOf({ result, check, recipe, prose }: Context): string {
  const { customers, cuts, performance } = result;
  const { topShare, bottomShare, method } = recipe.parameters;
  return prose.say(
    {
      en: '{table}: {valid:count} {valid:customer|customers} used, {left:count} {left:row|rows} left out. Top: priority ≥ {priority:number} (top {topShare:rate0}). Bottom: performance ≤ {performance:score} (bottom {bottomShare:rate0}), {weights}, {method}.',
      'zh-CN':
        '{table}：使用 {valid:count} 个客户，剔除 {left:count} 行。高优先级：得分 ≥ {priority:number}（前 {topShare:rate0}）。低表现：综合表现分 ≤ {performance:score}（后 {bottomShare:rate0}），{weights}，归一化方法：{method}。',
    },
    {
      table: check.origin.table ?? check.origin.sheet,
      valid: customers.count,
      left: check.excluded.length + customers.dropped.sheetRows.length,
      priority: cuts.priority,
      topShare,
      performance: cuts.performance,
      bottomShare,
      weights: performance.metrics.map(
        ({ role, weight }) => `${prose.say(metricWords[role])} ${prose.number(weight, 'rate0')}`,
      ),
      method: prose.say(methodWords(method)),
    },
  );
}
