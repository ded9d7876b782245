import { nameAbsentColumns } from '../../../report/dataCheck/absentColumns';
import { dataCheckSheet } from '../../../report/dataCheck/dataCheckSheet';
import { figure, named } from '../../../report/figures/Figure';
import { palette } from '../../../report/palette';
import {
  chartsPart,
  headlineParts,
  pageWidths,
  sentenceParts,
  type PageSentence,
} from '../../../report/sheet/page';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import type { Vocabulary } from '../../../report/text/Words';
import type { Target } from '../../../report/sheet/Target';
import { gap, heading, jump, line, title } from '../../../report/sheet/texts';
import type { Words } from '../../../report/text/Words';
import { summaryCharts } from '../charts/summaryCharts';
import { headlinesOf } from '../headlines';
import type { ReportContext } from '../ReportContext';
import { cautionsTable } from '../tables/cautionsTable';
import { cellsOf } from '../tables/figuresTable';
import { cautionText } from '../words/cautionText';
import { cautionsSheet } from './referenceSheets';

/** The panel shows the first cautions; the sheet of cautions has them all. */
const mostCautions = 8;

/** The sheet that a reader meets first: the finding, the figures, the charts, the sentences, the cautions, where to read on. */
export function summarySheet(others: readonly Sheet<ReportContext>[]): Sheet<ReportContext> {
  return {
    role: 'summary',
    name: { en: 'Conversion summary', 'zh-CN': '转化分析概要' },
    tabColor: palette.good,
    widths: pageWidths,
    tables: [],
    parts: (context) => {
      const { prose } = context;
      return [
        title(titleOf(context)),
        line(scopeOf(context), 'scope'),
        gap(),
        ...headlineParts(headlinesOf(context)),
        chartsPart(summaryCharts),
        ...section(
          prose.say({ en: 'What the records say', 'zh-CN': '数据说明什么' }),
          sentenceParts(sentencesOf(context)),
        ),
        ...section(
          prose.say({ en: 'What to keep in mind', 'zh-CN': '阅读时须留意' }),
          sentenceParts(cautionsOf(context), 'caution'),
        ),
        heading(prose.say({ en: 'Where to read on', 'zh-CN': '继续阅读' })),
        ...others.map(({ role, name }) => jump(prose.say(name), { sheet: role })),
      ];
    },
  };
}

function section(name: string, parts: readonly Part<ReportContext>[]): Part<ReportContext>[] {
  return parts.length === 0 ? [] : [heading(name), ...parts, gap()];
}

const titles = {
  noCalls: { en: 'None of {records} records led to a call', 'zh-CN': '{records} 条记录均未产生调用' },
  nobodyHigh: {
    en: 'Nobody is ranked high: {ties} of {customers} customers share the best score',
    'zh-CN': '无人列为高价值：{customers} 个客户中有 {ties} 个并列最高分',
  },
  callShare: {
    en: '{groups} of {customers} customers make {callShare:rate0} of the calls; by chance it would be {callShareByChance:rate0}',
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
function scopeOf({ check, figures: { overall }, prose }: ReportContext): string {
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
      {
        en: 'applications from {firstApplication} to {lastApplication}',
        'zh-CN': '申请时间 {firstApplication} 至 {lastApplication}',
      },
      overall,
    ),
    prose.say({ en: 'Payoff', 'zh-CN': '投效分析' }),
  ];
  return scope.filter((part) => part !== undefined).join(prose.grammar.semicolon);
}

function sentencesOf({ sentences }: ReportContext): PageSentence[] {
  return sentences
    .filter(({ onSummary }) => onSummary)
    .map((sentence) => {
      const source = cellsOf(sentence);
      if (source === undefined) return { text: sentence.text };
      return {
        text: sentence.text,
        target: source.from,
        jump: (places) => places.address(source.from, source.to) ?? '',
      };
    });
}

function cautionsOf(context: ReportContext): PageSentence[] {
  const absent = absentOf(context);
  return absent === undefined ? firstCautions(context) : [...firstCautions(context), absent];
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

function firstCautions({ result: { cautions }, prose }: ReportContext): PageSentence[] {
  const shown = cautions.slice(0, mostCautions).map((caution, place) => ({
    text: cautionText(caution, prose),
    target: cautionsTable.cellAt(place, 'caution'),
  }));
  const count = cautions.length - shown.length;
  if (count === 0) return shown;
  const more = prose.say(
    {
      en: '{count:count} more {count:caution is|cautions are} on the sheet "{sheet}".',
      'zh-CN': '另有 {count:count} 条提示，见“{sheet}”表。',
    },
    { count, sheet: prose.say(cautionsSheet.name) },
  );
  return [...shown, { text: more, target: cautionsTable.cellAt(shown.length, 'caution') }];
}
