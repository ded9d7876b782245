import type { ActionName } from '../../../engine/conversion/assignLists';
import type { Subject } from '../../../engine/conversion/perSubject';
import type { KeyPoint, PageSentence } from '../../../report/sheet/page';
import type { Vocabulary, Words } from '../../../report/text/Words';
import type { ReportContext } from '../ReportContext';
import { actionsTable } from '../tables/actionsTable';
import { cellsOf } from '../tables/figuresTable';
import { rankingTables } from '../tables/rankingTables';
import type { Sentence } from '../../../report/prose/Sentence';
import type { Section } from './sections';
import { perOutcome } from '../words/perOutcome';

/** So many are named at once. */
const mostNamed = 5;
/** So many things are found, and as many to be done: more are not kept in mind. */
const mostPoints = 3;

interface Found {
  /** The first of these that is true. */
  readonly keys: readonly string[];
  readonly who?: (context: ReportContext) => KeyPoint['who'];
}

const found: readonly Found[] = [
  {
    keys: ['noCalls', 'highByChanceDated', 'highByChance', 'highCustomers'],
    who: tierMembers('customer', 'high'),
  },
  { keys: ['lowCustomersWithoutCalls', 'lowCustomersWithCalls'], who: tierMembers('customer', 'low') },
  {
    keys: ['productRatio', 'productRatioOpen', 'productNoRatio'],
    who: tierMembers('product', 'high'),
  },
];

/** The few things that were found, each with those who come first. */
export function foundOf(context: ReportContext): KeyPoint[] {
  return found.flatMap(({ keys, who }) => {
    const key = keys.find((candidate) => context.sentences.some((sentence) => sentence.key === candidate));
    const sentence = context.sentences.find((candidate) => candidate.key === key);
    return sentence === undefined ? [] : { ...withJump(sentence), who: who?.(context) };
  });
}

/** What each list asks for and why, in words that its first names stand below. */
const toDo: Readonly<Partial<Record<ActionName, Words>>> = {
  promote: {
    en: 'Promote {count} {count:product|products}: with the customer as the unit, {count:it converts|they convert} above the overall rate, beyond chance.',
    'zh-CN': '重点推广 {count} 个产品：以客户为单位，转化率高于总体，差异超出偶然范围。',
  },
  develop: perOutcome(
    {
      en: 'Develop {count} {count:customer|customers}: their callable records are not called yet; those where the most can be gained come first.',
      'zh-CN': '挖掘 {count} 个客户：有可接入而尚未调用的记录，预计可得调用多者在前。',
    },
    { 'zh-CN': '挖掘 {count} 个客户：有尚未调用的可接入记录，预计可得调用多者在前。' },
  ),
  stop: {
    en: 'Stop spending on {count} {count:customer|customers}: no call, no contract, nothing callable, and more rejected records, or fewer calls, than chance allows.',
    'zh-CN': '停止投入 {count} 个客户：无调用、无签约、无可接入记录，且不接入之多或调用之少超出偶然范围。',
  },
  retire: {
    en: 'Review {count} {count:product|products} for retirement: with the customer as the unit, {count:it converts|they convert} below the overall rate, beyond chance.',
    'zh-CN': '评估 {count} 个产品是否下线：以客户为单位，转化率低于总体，差异超出偶然范围。',
  },
  maintain: {
    en: 'Maintain {count} {count:customer|customers} with a call rate above the overall rate, beyond chance.',
    'zh-CN': '重点维护 {count} 个客户：调用率高于总体，差异超出偶然范围。',
  },
  reduce: perOutcome(
    {
      en: 'Reduce the tests of {count} {count:customer|customers}: more rejected records, or fewer calls, than chance allows; a call, a contract or a callable record speaks against stopping.',
      'zh-CN':
        '减少 {count} 个客户的测试：不接入之多或调用之少超出偶然范围，但仍有调用、签约或可接入记录，不宜停止。',
    },
    {
      en: 'Reduce the effort for {count} {count:customer|customers}: more rejected records, or fewer calls, than chance allows; a call, a contract or a callable record speaks against stopping.',
      'zh-CN':
        '减少对 {count} 个客户的投入：不接入之多或调用之少超出偶然范围，但仍有调用、签约或可接入记录，不宜停止。',
    },
  ),
  optimize: {
    en: 'Optimize {count} {count:product|products}: callable records are not called yet, or something is to be improved; none of them is above the overall rate beyond chance.',
    'zh-CN': '优化 {count} 个产品：有可接入而尚未调用的记录，或有待改进之处；均未明确高于总体。',
  },
};

const nothingToDo: Words = {
  en: 'Nothing follows from these records yet: no customer and no product stands out beyond chance, and no callable records promise a call.',
  'zh-CN': '这些记录尚不足以支持任何行动：没有客户或产品的差异超出偶然范围，也没有可望得到调用的可接入记录。',
};

/** The few things to do, each with those who come first on its list; that there is nothing to do is said. */
export function toDoOf(context: ReportContext): KeyPoint[] {
  const points = listPointsOf(context);
  return points.length > 0 ? points : [{ text: context.prose.say(nothingToDo) }];
}

function listPointsOf({ result, figures, prose }: ReportContext): KeyPoint[] {
  let next = 0;
  const lists = result.actions.map(({ action, subject, count, items }) => {
    const first = next;
    next += items.length;
    const { names } = result.subjects[subject].ranking;
    const who = items.slice(0, mostNamed).map(({ place }, index) => ({
      name: names[place] ?? '',
      evidence: evidenceAt(result.subjects[subject], place, prose),
      target: actionsTable.cellAt(first + index, 'name'),
    }));
    return { action, count, who };
  });
  return (Object.entries(toDo) as [keyof typeof figures.actions, Words][])
    .flatMap(([name, words]): KeyPoint[] => {
      const list = lists.find(({ action }) => action === name);
      const text = prose.sayKnown(words, { count: figures.actions[name].count });
      if (list === undefined || list.count === 0 || text === undefined) return [];
      return [{ text, target: list.who[0]?.target, who: list.who }];
    })
    .slice(0, mostPoints);
}

/** A sentence as a page shows it: its jump names the cells of its figures. */
export function withJump(sentence: Sentence<Section>): PageSentence {
  const source = cellsOf(sentence);
  if (source === undefined) return { text: sentence.text };
  return {
    text: sentence.text,
    target: source.from,
    jump: (places) => places.address(source.from, source.to) ?? '',
  };
}

/** The first of a tier in the order of the ranking; of the low one those with the most records. */
function tierMembers(subject: Subject, tier: 'high' | 'low'): NonNullable<Found['who']> {
  return ({ result, prose }) => {
    const { ranking, tiers } = result.subjects[subject];
    const { names, records, codes } = ranking;
    const { groups } = tiers[tier];
    const places = [...codes.keys()];
    const ofTier = tier === 'high' ? places.slice(0, groups) : places.slice(places.length - groups);
    const inOrder =
      tier === 'high' ? ofTier : ofTier.sort((a, b) => (records[b] ?? 0) - (records[a] ?? 0) || a - b);
    return inOrder.slice(0, mostNamed).map((place) => ({
      name: names[place] ?? '',
      evidence: evidenceAt(result.subjects[subject], place, prose),
      target: rankingTables[subject].cellAt(place, 'name'),
    }));
  };
}

const evidenceWords = {
  note: {
    en: 'Behind each name: called records / all its records',
    'zh-CN': '名称后为调用记录数 / 全部记录数',
  },
  distinctNote: {
    en: 'Behind each name: called records / all its records; where they differ, the distinct calls',
    'zh-CN': '名称后为调用记录数 / 全部记录数；不重复的调用与之不同时另行列出',
  },
  datedNote: {
    en: 'Behind each name: called records / all its records; where they differ, those called after the application and the distinct calls',
    'zh-CN': '名称后为调用记录数 / 全部记录数；申请后的调用或不重复的调用与之不同时另行列出',
  },
  calls: { en: '{calls:count}/{records:count}', 'zh-CN': '{calls:count}/{records:count}' },
  after: { en: '{after:count} after', 'zh-CN': '申请后 {after:count}' },
  events: { en: '{events:count} distinct', 'zh-CN': '不重复 {events:count}' },
} as const satisfies Vocabulary;

/** What the figures behind a name are, and when those of its dates stand there. */
export function evidenceNoteOf({ result, prose }: ReportContext): string {
  const { callsAfter, events } = result.subjects.customer.judgement;
  if (!callsAfter.every(Number.isNaN)) return prose.say(evidenceWords.datedNote);
  return prose.say(events.every(Number.isNaN) ? evidenceWords.note : evidenceWords.distinctNote);
}

/** What the name of a customer or product rests on: its calls and, where dates tell less, those after the application and the distinct ones. */
function evidenceAt(
  { ranking, judgement }: ReportContext['result']['subjects'][Subject],
  place: number,
  prose: ReportContext['prose'],
): string {
  // All arrays are as long as the ranking.
  const calls = ranking.calls[place]!;
  const after = judgement.callsAfter[place]!;
  const events = judgement.events[place]!;
  const differs = (dated: number) => !Number.isNaN(dated) && dated !== calls;
  return prose.list([
    prose.say(evidenceWords.calls, { calls, records: ranking.records[place]! }),
    ...(differs(after) ? [prose.say(evidenceWords.after, { after })] : []),
    ...(differs(events) ? [prose.say(evidenceWords.events, { events })] : []),
  ]);
}
