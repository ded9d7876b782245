import { perSubject, type Subject } from '../../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import { compareCodePoints } from '../../../engine/score/compareCodePoints';
import { tierNames } from '../../../engine/score/valueTier';
import { differenceOf, roundedSum, tolerance } from '../../../report/proof/differences';
import { wilsonFormulas } from '../../../report/proof/wilsonFormulas';
import type { CellOf } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { evidenceFigure, nameOf, rankingFigure } from '../tables/figureOfPlace';
import { columnWords } from '../words/columnWords';
import { subjectHeaders, tierWords } from '../words/names';
import { groupName, numberName, outcomeName, weightName } from './proofNames';
import { areAllProved, provedCustomers, type ProvedOutcome } from './provedRecords';
import { tierFormula } from './tierFormula';

type Result = ConversionContext['result'];

const words = {
  signs: { en: 'Signed records', 'zh-CN': '签约记录数' },
  signsTold: { en: 'Records that tell whether signed', 'zh-CN': '可知是否签约的记录数' },
  rejectsTold: { en: 'Records that tell whether rejected', 'zh-CN': '可知是否不接入的记录数' },
  ourRecords: { en: 'Records by Payoff', 'zh-CN': '投效分析的总记录数' },
  ourCallRate: { en: 'Call rate by Payoff', 'zh-CN': '投效分析的调用率' },
  ourLow: { en: 'Wilson at least by Payoff', 'zh-CN': '投效分析的 Wilson 下限' },
  ourHigh: { en: 'Wilson at most by Payoff', 'zh-CN': '投效分析的 Wilson 上限' },
  ourSignRate: { en: 'Sign rate by Payoff', 'zh-CN': '投效分析的签约率' },
  ourRejectRate: { en: 'Reject rate by Payoff', 'zh-CN': '投效分析的不接入率' },
  ourScore: { en: 'Score by Payoff', 'zh-CN': '投效分析的综合评分' },
  ourTier: { en: 'Tier by Payoff', 'zh-CN': '投效分析的层级' },
  difference: { en: 'Largest difference', 'zh-CN': '最大差异' },
  differs: { en: 'Differs', 'zh-CN': '是否不同' },
};

const keys = { customer: 'proofCustomers', product: 'proofProducts' };

/** A row for each customer, or product: counts, rates, score and tier by formulas, and what is between them and ours. */
export const groupsProofTables = perSubject((subject) =>
  defineTable({
    key: keys[subject],
    excelName: `Payoff_${keys[subject]}`,
    rows: ({ result }: ConversionContext) => provedPlaces(subject, result),
    columns(kinds) {
      const { text, number, formula } = kinds;
      const of = rankingFigure(subject);
      const evidence = evidenceFigure(subject);
      const name = (column: string) => groupName(subject, column);
      const isWhole = ({ result }: ConversionContext) => areAllProved(result);
      const tells = (outcome: ProvedOutcome) => ({
        when: ({ result }: ConversionContext) => result.subjects[subject].ranking.known.has(outcome),
      });
      const counted = (outcome: ProvedOutcome, value: string) => (_place: number, cellOf: CellOf) =>
        `=COUNTIFS(${numberName(subject)},${cellOf('number')},${outcomeName(outcome)},"${value}")`;
      const rate = (count: string, whole: string) => (_place: number, cellOf: CellOf) =>
        `=IF(${cellOf(whole)}=0,"",${cellOf(count)}/${cellOf(whole)})`;
      return {
        name: text(subjectHeaders[subject], nameOf(subject), { rangeName: name('names') }),
        number: number({ en: 'Number', 'zh-CN': '序号' }, 'count', (_place, _context, index) => index + 1),
        order: number(
          { en: 'Order of names', 'zh-CN': '名称顺序' },
          'count',
          (place, { result }) => orderOfNames(result.subjects[subject].ranking.names)[place],
          { rangeName: name('order'), when: isWhole },
        ),
        records: formula(
          columnWords.records,
          'count',
          (_place, cellOf) => `=COUNTIF(${numberName(subject)},${cellOf('number')})`,
          { rangeName: name('records') },
        ),
        calls: formula(columnWords.calls, 'count', counted('called', '1'), { rangeName: name('calls') }),
        callRate: formula(columnWords.callRate, 'rate', rate('calls', 'records'), {
          rangeName: name('callRates'),
        }),
        low: formula(
          columnWords.wilsonLow,
          'rate',
          (_place, cellOf) => `=${wilsonFormulas(cellOf('calls'), cellOf('records')).low}`,
        ),
        high: formula(
          columnWords.wilsonHigh,
          'rate',
          (_place, cellOf) => `=${wilsonFormulas(cellOf('calls'), cellOf('records')).high}`,
        ),
        signs: formula(words.signs, 'count', counted('signed', '1'), {
          ...tells('signed'),
          rangeName: name('signs'),
        }),
        signsTold: formula(words.signsTold, 'count', counted('signed', '>=0'), {
          ...tells('signed'),
          rangeName: name('signsTold'),
        }),
        signRate: formula(columnWords.signRate, 'rate', rate('signs', 'signsTold'), tells('signed')),
        rejects: formula(columnWords.rejects, 'count', counted('rejected', '1'), {
          ...tells('rejected'),
          rangeName: name('rejects'),
        }),
        rejectsTold: formula(words.rejectsTold, 'count', counted('rejected', '>=0'), {
          ...tells('rejected'),
          rangeName: name('rejectsTold'),
        }),
        rejectRate: formula(
          columnWords.rejectRate,
          'rate',
          rate('rejects', 'rejectsTold'),
          tells('rejected'),
        ),
        score: formula(
          columnWords.score,
          'score',
          (_place, cellOf, { result }) => `=${scoreFormula(subject, result, cellOf)}`,
          { rangeName: name('scores') },
        ),
        place: formula(
          columnWords.rank,
          'count',
          (_place, cellOf) =>
            `=RANK(${cellOf('score')},${name('scores')},0)+COUNTIFS(${name('scores')},${cellOf('score')},${name('order')},"<"&${cellOf('order')})`,
          { when: isWhole },
        ),
        tier: formula(
          columnWords.tier,
          undefined,
          (_place, cellOf, { result, prose }) =>
            `=${tierFormula(subject, result.parameters.tierRule, cellOf, prose)}`,
          { rangeName: name('tiers'), when: isWhole },
        ),
        ourRecords: number(words.ourRecords, 'count', of('records')),
        ourCallRate: number(words.ourCallRate, 'rate', of('callRates')),
        ourLow: number(words.ourLow, 'rate', evidence('lows')),
        ourHigh: number(words.ourHigh, 'rate', evidence('highs')),
        ourSignRate: number(words.ourSignRate, 'rate', of('signRates'), tells('signed')),
        ourRejectRate: number(words.ourRejectRate, 'rate', of('rejectRates'), tells('rejected')),
        ourScore: number(words.ourScore, 'score', of('scores')),
        ourTier: text(
          words.ourTier,
          (place, { result }) => {
            const tier = tierNames[result.subjects[subject].ranking.tiers[place] ?? NaN];
            return tier && tierWords[tier];
          },
          { when: isWhole },
        ),
        difference: formula(words.difference, { code: '0.0E+00' }, (place, cellOf, { result }) => {
          const { known, signsTold, rejectsTold } = result.subjects[subject].ranking;
          const pairs: readonly (readonly [string, string, boolean])[] = [
            ['records', 'ourRecords', true],
            ['callRate', 'ourCallRate', true],
            ['low', 'ourLow', true],
            ['high', 'ourHigh', true],
            ['signRate', 'ourSignRate', known.has('signed') && signsTold[place]! > 0],
            ['rejectRate', 'ourRejectRate', known.has('rejected') && rejectsTold[place]! > 0],
            ['score', 'ourScore', true],
          ];
          const each = pairs.filter(([, , isThere]) => isThere);
          return `=MAX(${each.map(([one, ours]) => differenceOf(cellOf(one), cellOf(ours))).join(',')})`;
        }),
        differs: formula(
          words.differs,
          'count',
          (_place, cellOf, context) => {
            const isAlike = `${cellOf('difference')}<=${tolerance}`;
            if (!isWhole(context)) return `=IF(${isAlike},0,1)`;
            return `=IF(AND(${isAlike},${cellOf('tier')}=${cellOf('ourTier')}),0,1)`;
          },
          { rangeName: name('differs') },
        ),
      };
    },
  }),
);

function provedPlaces(subject: Subject, result: Result): readonly number[] {
  const whole = result.subjects[subject].ranking.count;
  const count = areAllProved(result) ? whole : subject === 'customer' ? provedCustomers(result) : 0;
  return Array.from({ length: count }, (_, place) => place);
}

const orders = new WeakMap<readonly string[], Int32Array>();

/** The place of each name in code-point order, by which equal scores are ordered. */
function orderOfNames(names: readonly string[]): Int32Array {
  const known = orders.get(names);
  if (known !== undefined) return known;
  const order = new Int32Array(names.length);
  const sorted = Array.from(names.keys()).sort((a, b) => compareCodePoints(names[a]!, names[b]!) || a - b);
  sorted.forEach((place, index) => (order[place] = index + 1));
  orders.set(names, order);
  return order;
}

/** The weighted sum of what the score is made of, as the run adds it. */
function scoreFormula(subject: Subject, result: Result, cellOf: CellOf): string {
  const { terms } = result.subjects[subject].ranking;
  const scaled: Readonly<Record<ScoreMeasure, () => string>> = {
    callRate: () => cellOf('callRate'),
    calls: () => minmax(cellOf('calls'), subject, 'calls', result),
    records: () => minmax(cellOf('records'), subject, 'records', result),
    signRate: () => pooledWhereUntold(cellOf, subject, 'signs'),
    rejectRate: () => pooledWhereUntold(cellOf, subject, 'rejects'),
  };
  const weighted = terms.map(({ measure }) => `${weightName(subject, measure)}*${scaled[measure]()}`);
  return `IFERROR(${roundedSum(weighted)},"")`;
}

function minmax(value: string, subject: Subject, column: 'calls' | 'records', result: Result): string {
  const all = groupName(subject, column);
  const counts = result.subjects[subject].ranking[column];
  // Of a part of the groups they would be others.
  const [low, high] = areAllProved(result)
    ? [`MIN(${all})`, `MAX(${all})`]
    : [Math.min(...counts), Math.max(...counts)].map(String);
  return `IF(${low}=${high},0.5,(${value}-${low})/(${high}-${low}))`;
}

/** The rate; of a group of which no record tells, that of all records together. */
function pooledWhereUntold(cellOf: CellOf, subject: Subject, outcome: 'signs' | 'rejects'): string {
  const [count, told] = [cellOf(outcome), cellOf(`${outcome}Told`)];
  const pooled = `IFERROR(SUM(${groupName(subject, outcome)})/SUM(${groupName(subject, `${outcome}Told`)}),0)`;
  return `IF(${told}=0,${pooled},${count}/MAX(1,${told}))`;
}
