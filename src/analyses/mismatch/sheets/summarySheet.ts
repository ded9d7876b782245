import { palette } from '../../../report/palette';
import { writeSentences } from '../../../report/prose/writeSentences';
import {
  chartsPart,
  headlineParts,
  pageWidths,
  sentenceParts,
  type PageSentence,
} from '../../../report/sheet/page';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, heading, jump } from '../../../report/sheet/texts';
import type { Tables } from '../../../report/table/Tables';
import type { Vocabulary, Words } from '../../../report/text/Words';
import { actionNames } from '../actions/Action';
import { cautionsOf } from '../cautions/writeCautions';
import { summaryCharts } from '../charts';
import { headlinesOf } from '../headlines';
import type { MismatchContext } from '../MismatchContext';
import { methodWords, metricWords } from '../names/names';
import { doSentences } from '../sentences/doSentences';
import type { Section } from '../sentences/MismatchSentence';
import { whereSentences } from '../sentences/whereSentences';
import { whoSentences } from '../sentences/whoSentences';
import { whySentences } from '../sentences/whySentences';
import { cautionsTable } from '../tables/cautionsTable';
import { opening } from './opening';
import { sheetNames } from './sheetNames';

type Context = MismatchContext;

const sentences = [...whoSentences, ...whereSentences, ...whySentences, ...doSentences];
const sections: readonly (readonly [Section, Words])[] = [
  ['who', { en: 'Who', 'zh-CN': '谁被错配' }],
  ['where', { en: 'Where', 'zh-CN': '分布在哪里' }],
  ['why', { en: 'Why', 'zh-CN': '为什么错配' }],
  ['do', { en: 'What to do', 'zh-CN': '怎么做' }],
];

/**
 * The sheet that a reader meets first and that needs no other: finding, figures, charts, sentences, cautions, jumps.
 *
 * @param others the other sheets in tab order, to jump to
 */
export function summarySheet(others: readonly Pick<Sheet<never>, 'role' | 'name'>[]): Sheet<Context> {
  return {
    role: 'summary',
    name: sheetNames.summary,
    tabColor: palette.attention,
    widths: pageWidths,
    tables: [],
    parts: (context, tables) => [
      ...opening(titleOf(context), scopeOf(context)),
      ...headlineParts(headlinesOf(context, tables)),
      chartsPart(summaryCharts),
      ...findingParts(context, tables),
      ...cautionParts(context),
      heading(context.prose.say({ en: 'Sheets', 'zh-CN': '各工作表' })),
      ...others.map(({ role, name }) => jump(context.prose.say(name), { sheet: role })),
    ],
  };
}

function findingParts(context: Context, tables: Tables<Context>): Part<Context>[] {
  const said = writeSentences(sentences, context, tables);
  return sections.flatMap(([section, words]) => {
    const ofSection = said.filter((sentence) => sentence.section === section);
    return ofSection.length === 0
      ? []
      : [heading(context.prose.say(words)), ...sentenceParts(ofSection), gap()];
  });
}

/** Found, where, why and what to do: the first sentence of each part, and of what to do the first list. */
export function answerOf(context: Context, tables: Tables<Context>): readonly PageSentence[] {
  const said = writeSentences(sentences, context, tables);
  return sections.flatMap(([section]) => {
    const ofSection = said.filter((sentence) => sentence.section === section);
    const isAction = ({ key }: { readonly key: string }) => actionNames.some((name) => name === key);
    return ofSection.find(isAction) ?? ofSection[0] ?? [];
  });
}

function cautionParts(context: Context): Part<Context>[] {
  const cautions = cautionsOf(context).map((text, place) => ({
    text,
    target: cautionsTable.cellAt(place, 'caution'),
  }));
  if (cautions.length === 0) return [];
  const words: Words = { en: 'Keep in mind', 'zh-CN': '阅读提示' };
  return [heading(context.prose.say(words)), ...sentenceParts(cautions, 'caution'), gap()];
}

const titles = {
  none: {
    en: 'None of {top:count} top priority customers performs in the lower {bottomShare:rate0}',
    'zh-CN': '{top:count} 个高优先级客户的表现均不在后 {bottomShare:rate0}',
  },
  uninformative: {
    en: 'The priority score does not tell good customers from bad: {mismatch:count} of {top:count} in the top perform in the lower {bottomShare:rate0}, {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分分不出客户好坏：{top:count} 个高优先级客户中 {mismatch:count} 个表现处于后 {bottomShare:rate0}，凭偶然也会有 {expected:tenth} 个',
  },
  inverse: {
    en: 'The priority score points the wrong way: {mismatch:count} of {top:count} in the top perform in the lower {bottomShare:rate0}, {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分方向相反：{top:count} 个高优先级客户中 {mismatch:count} 个表现处于后 {bottomShare:rate0}，凭偶然只会有 {expected:tenth} 个',
  },
  informative: {
    en: 'The priority score goes with performance, with {mismatch:count} exceptions: of {top:count} in the top so many perform in the lower {bottomShare:rate0}, {expected:tenth} would by chance',
    'zh-CN':
      '优先级得分与表现同向，但有 {mismatch:count} 个例外：{top:count} 个高优先级客户中这些表现处于后 {bottomShare:rate0}，凭偶然会有 {expected:tenth} 个',
  },
  open: {
    en: '{mismatch:count} of {top:count} top priority customers perform in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    'zh-CN':
      '{top:count} 个高优先级客户中，{mismatch:count} 个表现处于后 {bottomShare:rate0}；偶然预期为 {expected:tenth} 个',
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
function scopeOf({ result, check, recipe, prose }: Context): string {
  const { customers, cuts, performance } = result;
  const { topShare, bottomShare, method } = recipe.parameters;
  return prose.say(
    {
      en: '{table}: {valid:count} customers used, {left:count} {left:row|rows} left out. Top: priority ≥ {priority:number} (top {topShare:rate0}). Bottom: performance ≤ {performance:score} (bottom {bottomShare:rate0}), {weights}, {method}.',
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
