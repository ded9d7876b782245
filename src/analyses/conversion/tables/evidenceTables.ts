import { actionAt, gradeAt } from '../../../engine/conversion/assignLists';
import { standingAt } from '../../../engine/conversion/judgeGroups';
import { perSubject, type PerSubject, type Subject } from '../../../engine/conversion/perSubject';
import type { SubjectReview } from '../../../engine/conversion/reviewSubject';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import { tierNames } from '../../../engine/score/valueTier';
import { verdictColumns } from '../../../report/judgement/judgedColumns';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { stayColumns } from '../../../report/stability/stabilityWords';
import { judgedPlaces, judgementWords } from '../judged';
import { columnWords, nothingToList } from '../words/columnWords';
import {
  actionWords,
  gradeWords,
  remarkWords,
  standingWords,
  subjectHeaders,
  tierWords,
} from '../words/names';
import {
  borderlineMark,
  evidenceFigure,
  isKnown,
  judgementFigure,
  mostGroups,
  nameOf,
  rankingFigure,
  tierByChance,
} from './figureOfPlace';

const keys: PerSubject<string> = { customer: 'customerEvidence', product: 'productEvidence' };

/** Every customer and every product with intervals, shrunken rate and the parts of its score. */
export const evidenceTables = perSubject((subject) =>
  defineTable({
    key: keys[subject],
    excelName: `Payoff_${keys[subject]}`,
    emptyText: nothingToList,
    mostRows: mostGroups,
    rows: ({ result }: ConversionContext) => Array.from(result.subjects[subject].ranking.codes.keys()),
    columns: (kinds) => ({
      ...standing(kinds, subject),
      ...verdict(kinds, subject),
      ...rates(kinds, subject),
      ...score(kinds, subject),
      ...stability(kinds, subject),
      ...verdictColumns(kinds, judgedPlaces(subject), judgementWords.classes),
    }),
  }),
);

type Kinds = ColumnKinds<ConversionContext, number>;

function standing({ text, number }: Kinds, subject: Subject) {
  const of = rankingFigure(subject);
  return {
    rank: number(columnWords.rank, 'count', (place) => place + 1),
    name: text(subjectHeaders[subject], nameOf(subject)),
    tier: text(columnWords.tier, (place, { result }) => {
      const tier = tierNames[result.subjects[subject].ranking.tiers[place] ?? -1];
      return tier && tierWords[tier];
    }),
    tierByChance: text(columnWords.tierByChance, tierByChance(subject), { alignment: 'center' }),
    records: number(columnWords.records, 'count', of('records')),
    sample: text(
      { en: 'Sample', 'zh-CN': '样本' },
      (place, context) => sampleWords(of('records')(place, context) ?? 0, context),
      { alignment: 'center' },
    ),
  };
}

/** How the call rate stands to that of all, what it rests on, and what follows from it. */
function verdict({ text, number }: Kinds, subject: Subject) {
  const judgement = judgementFigure(subject);
  const dated = { when: isKnown(subject, 'events') };
  const applied = { when: isKnown(subject, 'callsAfter') };
  const partners = subject === 'product' ? columnWords.customers : columnWords.products;
  const calling = subject === 'product' ? columnWords.callingCustomers : columnWords.callingProducts;
  return {
    calls: number(columnWords.calls, 'count', rankingFigure(subject)('calls')),
    callsAfter: number(columnWords.callsAfter, 'count', judgement('callsAfter'), applied),
    events: number(columnWords.events, 'count', judgement('events'), dated),
    partners: number(partners, 'count', judgement('clusters')),
    callingPartners: number(calling, 'count', judgement('calling')),
    clusteredLow: number(columnWords.low, 'rate', judgement('lows')),
    clusteredHigh: number(columnWords.high, 'rate', judgement('highs')),
    withoutLargest: number(columnWords.withoutLargest, 'rate', judgement('withoutLargest')),
    standing: text(
      columnWords.standing,
      (place, { result }) => standingWords[standingAt(result.subjects[subject].judgement, place)],
      { alignment: 'center' },
    ),
    list: text(
      columnWords.list,
      (place, { result }) => actionWords[actionAt(result.subjects[subject].lists, place)],
    ),
    grade: text(
      columnWords.grade,
      (place, { result }) => gradeWords[gradeAt(result.subjects[subject].lists, place)],
    ),
  };
}

function sampleWords(records: number, { result }: ConversionContext): Words {
  const { smallSample, cautionSample } = result.parameters;
  if (records < smallSample) return { en: 'very few records', 'zh-CN': '记录极少' };
  if (records < cautionSample) return { en: 'few records', 'zh-CN': '记录较少' };
  return { en: 'enough records', 'zh-CN': '记录充足' };
}

function rates({ number }: Kinds, subject: Subject) {
  const of = rankingFigure(subject);
  const evidence = evidenceFigure(subject);
  const where = (holds: (review: SubjectReview) => boolean) => ({
    when: ({ result }: ConversionContext) => holds(result.subjects[subject]),
  });
  const shrunken = where((review) => review.evidence.prior !== undefined);
  const signs = where(({ ranking }) => ranking.known.has('signed'));
  const rejects = where(({ ranking }) => ranking.known.has('rejected'));
  const rate = (name: Words, values: Parameters<Kinds['number']>[2], when = {}) =>
    number(name, 'rate', values, when);
  return {
    callRate: rate(columnWords.callRate, of('callRates')),
    callRateLow: rate(columnWords.wilsonLow, evidence('lows')),
    callRateHigh: rate(columnWords.wilsonHigh, evidence('highs')),
    shrunkenCallRate: rate(
      { en: 'Shrunken call rate', 'zh-CN': '收缩调用率' },
      evidence('shrunken'),
      shrunken,
    ),
    shrunkenRank: number(
      { en: 'Rank by shrunken rate', 'zh-CN': '收缩后排名' },
      'count',
      evidence('shrunkenRanks'),
      shrunken,
    ),
    signRate: rate(columnWords.signRate, of('signRates'), signs),
    signRateLow: rate(
      { en: 'Sign rate at least (95%)', 'zh-CN': '签约率下限（95%）' },
      evidence('signLows'),
      signs,
    ),
    signRateHigh: rate(
      { en: 'Sign rate at most (95%)', 'zh-CN': '签约率上限（95%）' },
      evidence('signHighs'),
      signs,
    ),
    rejectRate: rate(columnWords.rejectRate, of('rejectRates'), rejects),
    rejectRateLow: rate(
      { en: 'Reject rate at least (95%)', 'zh-CN': '不接入率下限（95%）' },
      evidence('rejectLows'),
      rejects,
    ),
    rejectRateHigh: rate(
      { en: 'Reject rate at most (95%)', 'zh-CN': '不接入率上限（95%）' },
      evidence('rejectHighs'),
      rejects,
    ),
  };
}

function score({ text, number, values }: Kinds, subject: Subject) {
  /** What a term adds to the scores; no column where the score of the subject has no such term. */
  const term = (name: Words, measure: ScoreMeasure) =>
    values(name, 'score', (_, { result }) => {
      const found = result.subjects[subject].ranking.terms.find((one) => one.measure === measure);
      return found?.normalised.map((value) => found.weight * value);
    });
  return {
    scoreFromCallRate: term({ en: 'Score from call rate', 'zh-CN': '调用率得分' }, 'callRate'),
    scoreFromCalls: term({ en: 'Score from calls', 'zh-CN': '调用数得分' }, 'calls'),
    scoreFromSignRate: term({ en: 'Score from sign rate', 'zh-CN': '签约率得分' }, 'signRate'),
    scoreFromRecords: term({ en: 'Score from records', 'zh-CN': '记录数得分' }, 'records'),
    scoreFromRejectRate: term({ en: 'Score from reject rate', 'zh-CN': '不接入扣分' }, 'rejectRate'),
    score: number(columnWords.score, 'score', rankingFigure(subject)('scores')),
    remarks: text(
      { en: 'Remark', 'zh-CN': '说明' },
      (place, { result, prose }) =>
        prose.list(
          (result.subjects[subject].remarks[place] ?? []).map((remark) => prose.say(remarkWords[remark])),
        ),
      { alignment: 'center' },
    ),
  };
}

/** How its tier stands up to other choices. */
function stability({ text, number }: Kinds, subject: Subject) {
  return {
    stays: number(
      stayColumns.stays,
      'rate',
      (place, { result }) => result.subjects[subject].choices.drawn?.stays[place],
    ),
    borderline: text(stayColumns.borderline, borderlineMark(subject), { alignment: 'center' }),
  };
}
