import { countTold, countUntold } from '../../../src/engine/conversion/countRecords';
import { ratesInScore } from '../../../src/engine/conversion/ratesInScore';
import { outcomeBit } from '../../../src/engine/conversion/readOutcomes';
import { groupAt } from '../../../src/engine/conversion/groupAt';
import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import type { CellValue } from '../../../src/engine/table/types';
import { reportOf } from '../../analyses/conversion/reportOf';

describe('ratesInScore', () => {
  it('gives a group that tells nothing the rate of all, and every other its own', () => {
    expect(Array.from(ratesInScore([1, 0, 3], [2, 0, 4]))).toEqual([0.5, 4 / 6, 0.75]);
    expect(Array.from(ratesInScore([0, 0], [0, 0]))).toEqual([0, 0]);
  });
});

/** 60 records of five customers; of two the signing is not told: both of E, which has these two only. */
const untold = new Set([4, 9]);
const cells: CellValue[][] = [
  ['Customer', 'Product', 'Called', 'Signed', 'Rejected'],
  ...Array.from({ length: 60 }, (_, row) => [
    row < 10 ? 'ABCDE'[row % 5]! : 'ABCD'[row % 4]!,
    row % 2 === 0 ? 'P' : 'Q',
    row % 3 === 0 ? 'yes' : 'no',
    untold.has(row) ? '' : row % 4 === 0 ? 'yes' : 'no',
    row === 7 ? 'unclear' : row % 5 === 0 ? 'yes' : 'no',
  ]),
];
const told = cells.slice(1).filter((_, row) => !untold.has(row));
const signed = told.filter((row) => row[3] === 'yes').length;

describe('records that do not tell an outcome', () => {
  const { result, check } = reportOf(cells, 'en');
  const { overall, subjects, funnel } = result;

  it('are apart, neither yes nor no, in the rates of all records and of tiers', () => {
    expect(check.notices.filter(({ code }) => code === 'unknownApart').map(({ facts }) => facts)).toEqual([
      { header: 'Signed', roles: ['signed'], count: 2, rows: 60, known: 58 },
      { header: 'Rejected', roles: ['rejected'], count: 1, rows: 60, known: 59 },
    ]);
    expect(overall).toMatchObject({ records: 60, signs: signed, signRate: signed / 58, rejectRate: 12 / 59 });
    const tiers = Object.values(subjects.product.tiers).filter(({ groups }) => groups > 0);
    for (const { pooledSignRate, tier } of tiers) {
      const names = subjects.product.ranking.names.filter(
        (_, place) => groupAt(subjects.product.ranking, place).tier === tier,
      );
      const own = told.filter((row) => names.includes(String(row[1])));
      expect(pooledSignRate).toBeCloseTo(own.filter((row) => row[3] === 'yes').length / own.length, 12);
    }
    expect(funnel.stages.find(({ stage }) => stage === 'signed')).toMatchObject({
      count: signed,
      cumulativeRate: signed / 58,
    });
  });

  it('are apart in the rate and the interval of each customer, who may have none', () => {
    const { ranking, evidence } = subjects.customer;
    ranking.names.forEach((name, place) => {
      const own = told.filter((row) => row[0] === name);
      const { signRate, signs, signsTold, records } = groupAt(ranking, place);
      expect([name, signsTold]).toEqual([name, own.length]);
      if (name === 'E') {
        expect([records, signRate, evidence.signLows[place]]).toEqual([2, NaN, NaN]);
        return;
      }
      expect(signRate).toBeCloseTo(own.filter((row) => row[3] === 'yes').length / own.length, 12);
      expect(evidence.signLows[place]).toBe(wilsonInterval(signs, own.length)!.low);
    });
    expect(ranking.scores.every(Number.isFinite)).toBe(true);
    const sign = ranking.terms.find(({ measure }) => measure === 'signRate')!;
    expect(sign.normalised[ranking.names.indexOf('E')]).toBeCloseTo(signed / 58, 12);
  });

  it('are in no list of records that wait for it', () => {
    const { recordCount } = result.followUps.find(({ kind }) => kind === 'calledNotSigned')!;
    expect(recordCount).toBe(told.filter((row) => row[2] === 'yes' && row[3] === 'no').length);
  });

  it('are counted as they are', () => {
    const bits = Uint8Array.of(outcomeBit.called, 0, outcomeBit.called);
    const unknown = Uint8Array.of(outcomeBit.signed, outcomeBit.signed | outcomeBit.rejected, 0);
    const outcomes = { bits, unknown, combinations: new Int32Array(256), known: new Set<never>() };
    expect(countTold(outcomes, 'signed')).toBe(1);
    expect(countTold(outcomes, 'opened')).toBe(3);
    expect(countUntold(outcomes, outcomeBit.called, 'signed')).toBe(1);
  });
});
