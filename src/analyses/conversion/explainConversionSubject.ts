import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { explainConversion } from '../../engine/conversion/explainConversion';
import { subjects, type Subject as SubjectKind } from '../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../engine/conversion/sumTerms';
import type { ConversionParameters } from '../../engine/conversion/parameters';
import type { Tier } from '../../engine/score/valueTier';
import type { Table } from '../../engine/table/types';
import type { Explanation, Subject } from '../Analysis';
import type { ExplainedSource } from '../defineAnalysis';
import type { Prose } from '../../report/text/proseIn';
import type { Words } from '../../report/text/Words';
import { callsToLine, type CallsToLine } from '../../engine/conversion/callsToLine';
import type { Judgement } from '../../engine/conversion/judgeGroups';
import type { Facts } from '../../engine/problem';
import { groupAt } from '../../engine/conversion/groupAt';
import { reasonText } from './words/reasonText';
import { actionWords, adviceWords } from './words/names';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import { conversionMeasures } from './parameterTexts';
import { outcomeOf } from './words/outcomeOf';
import type { Outcome } from './words/outcomeWords';
import { proseOfOutcome } from './words/proseOfOutcome';

const lines = {
  highTier: { en: 'line of the high tier', 'zh-CN': '高价值界线' },
  lowTier: { en: 'line of the low tier', 'zh-CN': '低价值界线' },
};
const tierOf: Readonly<Record<Tier, Words>> = {
  high: { en: 'High tier', 'zh-CN': '高价值层' },
  mid: { en: 'Middle tier', 'zh-CN': '中价值层' },
  low: { en: 'Low tier', 'zh-CN': '低价值层' },
};
const texts = {
  interval: {
    customer: {
      en: '{calls:count} of {records:count} {records:record|records} called: {callRate:rate}, 95% interval {low:rate} to {high:rate} with its products as the unit.',
      'zh-CN':
        '{records:count} 条记录中调用 {calls:count} 条：调用率 {callRate:rate}，以其产品为单位的 95% 区间 {low:rate} 至 {high:rate}。',
    },
    product: {
      en: '{calls:count} of {records:count} {records:record|records} called: {callRate:rate}, 95% interval {low:rate} to {high:rate} with its customers as the unit.',
      'zh-CN':
        '{records:count} 条记录中调用 {calls:count} 条：调用率 {callRate:rate}，以其客户为单位的 95% 区间 {low:rate} 至 {high:rate}。',
    },
  },
  noInterval: {
    en: '{calls:count} of {records:count} {records:record|records} called: {callRate:rate}; too few for an interval.',
    'zh-CN': '{records:count} 条记录中调用 {calls:count} 条：调用率 {callRate:rate}；太少，不给区间。',
  },
  dates: {
    en: '{after:count} of the {calls:count} {calls:call|calls} came after the application; without duplicates there {events:is|are} {events:count}.',
    'zh-CN': '{calls:count} 条调用中，申请之后的有 {after:count} 条；去掉重复，实为 {events:count} 次。',
  },
  moreToHigh: {
    en: '{calls:count} {calls:call|calls} more among its {of:count} {of:record|records} without one would reach the high line, if nothing else changed.',
    'zh-CN': '其他不变时，在未调用的 {of:count} 条记录中再调用 {calls:count} 条即达到高价值界线。',
  },
  moreToMiddle: {
    en: '{calls:count} {calls:call|calls} more among its {of:count} {of:record|records} without one would lift it out of the low tier, if nothing else changed.',
    'zh-CN': '其他不变时，在未调用的 {of:count} 条记录中再调用 {calls:count} 条即离开低价值层。',
  },
  fewer: {
    en: 'With {calls:count} of its {of:count} {of:call|calls} less it would fall out of the high tier, if nothing else changed.',
    'zh-CN': '其他不变时，{of:count} 条调用少 {calls:count} 条即跌出高价值层。',
  },
};
const rates: readonly ScoreMeasure[] = ['callRate', 'signRate', 'rejectRate'];

/** Why a customer or product has its score and tier. A row of the user's table stands for its customer. */
export function explainConversionSubject(
  result: ConversionResult,
  { table, check }: Pick<ExplainedSource<ConversionParameters>, 'table' | 'check'>,
  subject: Subject,
): Explanation | undefined {
  const outcome = outcomeOf(result, check);
  for (const kind of subjects) {
    const name = 'name' in subject ? subject.name : nameInRow(table, kind, subject.row);
    const explanation = name === undefined ? undefined : explainGroup(result, kind, name, outcome);
    if (explanation !== undefined) return explanation;
  }
  return undefined;
}

function nameInRow(table: Table, kind: SubjectKind, sheetRow: number): string | undefined {
  const row = table.sheetRows.indexOf(sheetRow);
  const column = table.columns[kind];
  return column?.kind === 'category' ? column.labels[column.codes[row] ?? -1] : undefined;
}

function explainGroup(
  result: ConversionResult,
  kind: SubjectKind,
  name: string,
  outcome: Outcome,
): Explanation | undefined {
  const found = explainConversion(result, kind, name);
  if (found === undefined) return undefined;
  const { score, rank, of, tier, records, terms } = found;
  const { ranking, cuts, judgement } = result.subjects[kind];
  const { highScore, lowScore } = cuts;
  const place = rank - 1;
  const { calls, callRate } = groupAt(ranking, place);
  const said = (make: (prose: Prose) => string) =>
    inEveryLanguage((prose) => make(proseOfOutcome(prose, outcome)));
  return {
    name,
    kind,
    score,
    rank,
    of,
    percentile: of === 1 ? 0 : ranking.scores.filter((other) => other < score).length / (of - 1),
    verdict: tierOf[tier],
    // The engine gives the counts; what a person calls a call rate is calls of records.
    terms: terms.map(({ measure, ...term }) => ({
      ...term,
      measure: said(({ say }) => say(conversionMeasures[measure])),
      ...(rates.includes(measure)
        ? { raw: term.raw / records, unit: 'rate' as const }
        : { unit: 'number' as const }),
    })),
    lines: [
      ...(highScore === undefined ? [] : [{ line: lines.highTier, value: score, cut: highScore }]),
      ...(lowScore === undefined ? [] : [{ line: lines.lowTier, value: score, cut: lowScore }]),
    ],
    change: changeOf(callsToLine(ranking, cuts, place), said),
    evidence: evidenceOf(judgement, place, kind, { calls, records, callRate }).map(({ words, facts }) =>
      said(({ say }) => say(words, facts)),
    ),
    peers: [place - 1, place + 1].flatMap((other) => {
      const peer = ranking.names[other];
      return peer === undefined ? [] : [{ name: peer, rank: other + 1, score: ranking.scores[other] ?? NaN }];
    }),
    lists: result.actions.flatMap(({ action, items }) => {
      const item = items.find((each) => each.subject === kind && each.place === place);
      if (item === undefined) return [];
      const why = said((prose) => reasonText(item.reasons, prose));
      return [{ name: actionWords[action], advice: adviceWords[action], why }];
    }),
  };
}

/** How far its call rate can be trusted, and what dates leave of its calls, where they tell. */
function evidenceOf(
  { lows, highs, callsAfter, events }: Judgement,
  place: number,
  kind: SubjectKind,
  facts: Facts,
): { readonly words: Words; readonly facts: Facts }[] {
  // A judgement has a value for each place of the ranking.
  const at = (values: Float64Array) => values[place]!;
  const low = at(lows);
  const after = at(callsAfter);
  return [
    Number.isNaN(low)
      ? { words: texts.noInterval, facts }
      : { words: texts.interval[kind], facts: { ...facts, low, high: at(highs) } },
    ...(Number.isNaN(after) ? [] : [{ words: texts.dates, facts: { ...facts, after, events: at(events) } }]),
  ];
}

function changeOf(
  found: CallsToLine | undefined,
  said: (make: (prose: Prose) => string) => Words,
): Words | undefined {
  if (found === undefined) return undefined;
  const { calls, of, line } = found;
  const words = calls < 0 ? texts.fewer : line === 'high' ? texts.moreToHigh : texts.moreToMiddle;
  return said(({ say }) => say(words, { calls: Math.abs(calls), of }));
}
