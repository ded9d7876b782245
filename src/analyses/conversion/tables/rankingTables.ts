import { perSubject, type PerSubject, type Subject } from '../../../engine/conversion/perSubject';
import { tierCode } from '../../../engine/score/valueTier';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { columnWords } from '../words/columnWords';
import { subjectHeaders } from '../words/names';
import { isBorderline, mostGroups, nameOf, rankingFigure } from './figureOfPlace';

/** Products convert where customers call. The Chinese headers are published names and must not change. */
const rateWords: PerSubject<{ readonly callRate: Words; readonly signRate: Words }> = {
  customer: { callRate: columnWords.callRate, signRate: columnWords.signRate },
  product: {
    callRate: { en: 'Call rate', 'zh-CN': '调用转化率' },
    signRate: { en: 'Sign rate', 'zh-CN': '签约转化率' },
  },
};
const callableNotCalled: Words = { en: 'Callable, not called', 'zh-CN': '可接入但未调用数' };
const testingShare: Words = { en: 'In test', 'zh-CN': '测试中占比' };
const emptyText: Words = {
  en: 'There are too few to fill this tier.',
  'zh-CN': '数量太少，不足以构成这一层。',
};

/** The published columns but the rank; a row is a place in the ranking. */
function measures({ text, number }: ColumnKinds<ConversionContext, number>, subject: Subject) {
  const of = rankingFigure(subject);
  const ofCustomers = { when: () => subject === 'customer' };
  const ofProducts = { when: () => subject === 'product' };
  return {
    // The columns are published: who is borderline is told by the look of its name.
    name: text(subjectHeaders[subject], nameOf(subject), {
      styleOf: (place, context) => (isBorderline(subject)(place, context) ? 'borderline' : undefined),
    }),
    records: number(columnWords.records, 'count', of('records')),
    callRate: number(rateWords[subject].callRate, 'rate', of('callRates')),
    calls: number(columnWords.calls, 'count', of('calls'), ofCustomers),
    signRate: number(rateWords[subject].signRate, 'rate', of('signRates')),
    rejectRate: number(columnWords.rejectRate, 'rate', of('rejectRates')),
    callableNotCalled: number(callableNotCalled, 'count', of('callableNotCalled'), ofCustomers),
    testingShare: number(testingShare, 'rate', of('testingRates'), ofProducts),
    meanSampleSize: number(columnWords.meanSampleSize, 'count', of('meanSampleSizes')),
    meanTestDays: number(columnWords.meanTestDays, 'one', of('meanTestDays')),
    score: number(columnWords.score, 'score', of('scores')),
  };
}

function rank({ number }: ColumnKinds<ConversionContext, number>) {
  return number(columnWords.rank, 'count', (place) => place + 1);
}

/** Roles of the sheets, by which the workbook knows them again. */
const rankingKeys: PerSubject<string> = { customer: 'customerRanking', product: 'productRanking' };

/** The published rankings of all customers and of all products. */
export const rankingTables = perSubject((subject) =>
  defineTable({
    key: rankingKeys[subject],
    excelName: `Payoff_${rankingKeys[subject]}`,
    emptyText,
    mostRows: mostGroups,
    rows: ({ result }: ConversionContext) => Array.from(result.subjects[subject].ranking.codes.keys()),
    columns: (kinds) => ({ rank: rank(kinds), ...measures(kinds, subject) }),
  }),
);

/** A published list of the high or the low tier, the rank last. */
function tierTable(key: string, subject: Subject, tier: 'high' | 'low') {
  return defineTable({
    key,
    excelName: `Payoff_${key}`,
    emptyText,
    mostRows: mostGroups,
    rows: ({ result }: ConversionContext) => {
      const { tiers } = result.subjects[subject].ranking;
      return Array.from(tiers.keys()).filter((place) => tiers[place] === tierCode[tier]);
    },
    columns: (kinds) => ({ ...measures(kinds, subject), rank: rank(kinds) }),
  });
}

export const tierTables = {
  highCustomers: tierTable('highCustomers', 'customer', 'high'),
  lowCustomers: tierTable('lowCustomers', 'customer', 'low'),
  highProducts: tierTable('highProducts', 'product', 'high'),
  lowProducts: tierTable('lowProducts', 'product', 'low'),
};
