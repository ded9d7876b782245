import { spillFormula, type SentCall } from '../../../src/functions/guards/spillFormula';

const population = [[1], [2], [3]];
const percentile = (given: Partial<Record<number, unknown>>, addresses: SentCall['addresses']): SentCall => ({
  function: 'PERCENTILE_COHORT',
  name: 'PERCENTILE_COHORT',
  given: Array.from({ length: 7 }, (_, position) => given[position] ?? null),
  addresses,
});

describe('spillFormula', () => {
  it('puts the population and its cohorts in the place of the rows that lie within it, and keeps all else', () => {
    const call = percentile({ 0: [[2]], 1: population, 2: [['a']], 3: population, 4: 'mean', 5: true }, [
      'Data!B2',
      'Data!B2:B9',
      'Data!C2',
      'Data!C2:C9',
      '',
      'Data!H1',
    ]);
    expect(spillFormula(call, ['Data!B2', 'Data!B3'])).toBe('=PERCENTILE_COHORT(B2:B9,,C2:C9,,"mean",H1)');
  });

  it('ranks the rows that were filled down where they are not in the population', () => {
    const call = percentile({ 0: [[2]], 1: population, 2: [['a']], 3: population }, [
      'Now!B4',
      "'All data'!F2:F9",
      'Now!C4',
      "'All data'!G2:G9",
    ]);
    expect(spillFormula(call, ['Now!B3', 'Now!B2', 'Now!B4'])).toBe(
      "=PERCENTILE_COHORT(B2:B4,'All data'!F2:F9,C2:C4,'All data'!G2:G9)",
    );
  });

  it('writes values that have no address as they are typed', () => {
    const call: SentCall = {
      function: 'COMPOSITE_SCORE',
      name: 'COMPOSITE_SCORE',
      given: [[[1, 2]], [[3, 1]], [['rank', 'say "x"']], [[1, 2]], null, [['lower']], false, null],
      addresses: ['S!B2:C2', '', '', 'S!B2:C9'],
    };
    expect(spillFormula(call, ['S!B2:C2', 'S!B3:C3'])).toBe(
      '=COMPOSITE_SCORE(B2:C9,{3,1},{"rank","say ""x"""},,,"lower",FALSE)',
    );
  });

  it('repeats a formula that was one call for all rows already, for its cells to be referred to', () => {
    const call: SentCall = {
      function: 'VALUE_TIER',
      name: 'DEV.VALUE_TIER',
      given: [population, null, 0.3, null, null, null, null, null],
      addresses: ['S!B2:B4', '', '', ''],
    };
    expect(spillFormula(call, [undefined, undefined])).toBe('=DEV.VALUE_TIER(B2:B4,,0.3)');
  });

  it('names an argument that can be written neither way', () => {
    const long = Array.from({ length: 61 }, (_, row) => [row]);
    expect(spillFormula(percentile({ 0: long }, []), [undefined])).toBe('=PERCENTILE_COHORT(values)');
  });

  it('is made for every copy of a long column as it grows, in the time of one pass over its rows', () => {
    const rows: string[] = [];
    const call = {
      ...({ function: 'VALUE_TIER', name: 'VALUE_TIER', given: [[[5]], [[1], [2]]] } as const),
      addresses: ['S!B2', 'T!B2:B3'],
    };
    const start = performance.now();
    for (let row = 2; row < 20_002; row++) {
      rows.push(`S!B${row}`);
      const formula = spillFormula(call, rows);
      if (row === 20_001) expect(formula).toBe('=VALUE_TIER(B2:B20001,T!B2:B3)');
    }
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
