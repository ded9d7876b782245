import { nameAbsentColumns } from '../../../report/dataCheck/absentColumns';
import { dataCheckSheet } from '../../../report/dataCheck/dataCheckSheet';
import { figure, named } from '../../../report/figures/Figure';
import { changeParts } from '../../../report/history/historySheets';
import { judgementParts } from '../../../report/judgement/judgementParts';
import { palette } from '../../../report/palette';
import {
  headingWith,
  headlineParts,
  keyPointParts,
  onePage,
  pageWidths,
  sentenceParts,
  sheetJumpParts,
  type PageSentence,
} from '../../../report/sheet/page';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { Vocabulary, Words } from '../../../report/text/Words';
import type { Target } from '../../../report/sheet/Target';
import { heading, note, title } from '../../../report/sheet/texts';
import { summaryCharts } from '../charts/summaryCharts';
import { headlinesOf } from '../headlines';
import type { ReportContext } from '../ReportContext';
import { evidenceNoteOf, foundOf, toDoOf } from '../sentences/keyPoints';
import { cautionsTable } from '../tables/cautionsTable';
import { cautionText } from '../words/cautionText';
import { cautionsSheet } from './referenceSheets';
import { perOutcome } from '../words/perOutcome';

/** So many cautions, that of absent columns among them; the sheet of cautions has them all. */
const mostCautions = 3;

const headings = {
  found: { en: 'What was found', 'zh-CN': '发现了什么' },
  toDo: { en: 'What to do', 'zh-CN': '该做什么' },
  cautions: { en: 'Keep in mind', 'zh-CN': '阅读提示' },
} as const satisfies Vocabulary;

/**
 * The sheet that a reader meets first, on one page: what was found, what to do and with whom, the figures, the charts, what
 * to keep in mind, where to read on.
 */
export const summarySheet: Sheet<ReportContext> = {
  role: 'summary',
  name: { en: 'Conversion summary', 'zh-CN': '转化分析摘要' },
  tabColor: palette.good,
  isEssential: true,
  widths: pageWidths,
  onOnePage: true,
  tables: [],
  parts: (context, _tables, others) => {
    const { prose } = context;
    const above = [
      title(titleOf(context)),
      note(scopeOf(context), pageWidths),
      ...changeParts(context),
      ...judgementParts(context),
      ...headlineParts(headlinesOf(context)),
      headingWith(prose.say(headings.found), evidenceNoteOf(context)),
      ...keyPointParts(foundOf(context)),
      heading(prose.say(headings.toDo)),
      ...keyPointParts(toDoOf(context)),
    ];
    const below = [heading(cautionsHeading(context)), ...sentenceParts(cautionsOf(context), 'caution')];
    return [...onePage(above, summaryCharts, below), ...sheetJumpParts(others)];
  },
};

const titles = {
  noCalls: { en: 'None of {records} records is called', 'zh-CN': '{records} 条记录均未产生调用' },
  nobodyHigh: {
    en: 'No one is ranked high: {ties} of {customers} customers share the best score',
    'zh-CN': '无人列为高价值：{customers} 个客户中有 {ties} 个并列最高分',
  },
  callShare: {
    en: '{groups} of {customers} customers {groups:accounts|account} for {callShare:rate0} of the calls; by chance it would be {callShareByChance:rate0}',
    'zh-CN':
      '{customers} 个客户中的 {groups} 个贡献了 {callShare:rate0} 的调用；机会均等时也会有 {callShareByChance:rate0}',
  },
} as const satisfies Vocabulary;

/** What was found, in one line with its number, beside what chance alone would make of it. */
export function titleOf({ result, figures: { tiers, overall }, prose }: ReportContext): string {
  const { cuts, tiers: customers } = result.subjects.customer;
  const title =
    result.overall.calls === 0 ? 'noCalls' : customers.high.groups === 0 ? 'nobodyHigh' : 'callShare';
  const ties = figure(cuts.tiesAtBothCuts, 'count');
  return prose.sayKnown(titles[title], { ...tiers.customer.high, ...overall, ties }) ?? '';
}

/** What the report is about: table, rows used and left out, data window. */
export function scopeOf({ check, figures: { overall }, prose }: ReportContext): string {
  const excluded = check.excluded.length;
  const scope = [
    prose.sayKnown(
      {
        en: 'Table {table}: {records} records of {customers} {customers:customer|customers} and {products} {products:product|products} used',
        'zh-CN': '数据表 {table}：使用 {records} 条记录，涉及 {customers} 个客户、{products} 个产品',
      },
      { ...overall, table: named(check.origin.table ?? check.origin.sheet) },
    ),
    prose.sayKnown(
      { en: '{excluded} {excluded:row|rows} left out', 'zh-CN': '剔除 {excluded} 行' },
      { excluded: excluded === 0 ? undefined : figure(excluded, 'count') },
    ),
    prose.sayKnown(
      perOutcome(
        {
          en: 'applications from {firstApplication} to {lastApplication}',
          'zh-CN': '申请时间 {firstApplication} 至 {lastApplication}',
        },
        {
          en: 'records created from {firstApplication} to {lastApplication}',
        },
      ),
      overall,
    ),
    prose.say({ en: 'Payoff', 'zh-CN': '投效分析' }),
  ];
  return scope.filter((part) => part !== undefined).join(prose.grammar.semicolon);
}

function cautionsOf(context: ReportContext): PageSentence[] {
  const { prose, result } = context;
  const absent = absentOf(context);
  const shown = result.cautions.slice(0, shownCautions(context)).map((caution, place) => ({
    text: cautionText(caution, prose),
    target: cautionsTable.cellAt(place, 'caution'),
  }));
  return absent === undefined ? shown : [...shown, absent];
}

function shownCautions(context: ReportContext): number {
  return absentOf(context) === undefined ? mostCautions : mostCautions - 1;
}

/** Which columns the report is without, in one sentence: each part says itself what it lacks. */
export function absentOf(context: ReportContext): { text: string; target: Target } | undefined {
  const names = nameAbsentColumns(context);
  if (names === undefined) return undefined;
  const words: Words = {
    en: 'The table has no column for {names}: the parts of the report that need one say what is left out.',
    'zh-CN': '表中没有以下各列：{names}。报告中用到这些列的部分会说明略去了什么。',
  };
  return { text: context.prose.say(words, { names }), target: { sheet: dataCheckSheet.role } };
}

function cautionsHeading(context: ReportContext): string {
  const { result, prose } = context;
  const left = result.cautions.length - shownCautions(context);
  if (left <= 0) return prose.say(headings.cautions);
  return prose.say(
    {
      en: 'Keep in mind ({left:count} more on the sheet "{sheet}")',
      'zh-CN': '阅读提示（另有 {left:count} 条，见“{sheet}”表）',
    },
    { left, sheet: prose.say(cautionsSheet.name) },
  );
}
