import * as fc from 'fast-check';
import { normalisationMethods } from '../../src/engine/score/normalisations';
import { startFunctions, type Received, type StartedFunctions } from './startFunctions';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const numbersOf = (received: Received) => (received as number[][]).map((row) => row[0]!);

let functions: StartedFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

/** Calls one function for many inputs at once: the runtime sends results at most twice a second. */
function callAll(name: string, calls: readonly (readonly unknown[])[]): Promise<Received[]> {
  return Promise.all(calls.map((parameters) => functions.call(name, parameters)));
}

const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 40 });

describe('the custom functions in the runtime of Excel', () => {
  it('give a row that is scored alone against the table the score that it has in the table', async () => {
    const table = fc.sample(
      fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 9 })), { minLength: 12, maxLength: 12 }),
      { numRuns: 1, seed: 3 },
    )[0]!;
    for (const method of ['minmax', 'winsor', 'rank', 'zscore']) {
      const [all, ...single] = await callAll('COMPOSITE_SCORE', [
        [table, [[3, 1]], [[method]], null, null],
        ...table.map((row) => [[row], [[3, 1]], [[method]], table, null]),
      ]);
      expect(single.map((one) => numbersOf(one)[0])).toEqual(numbersOf(all!));
    }
  });

  it('explain a score by contributions that sum to it, whatever the method, weights and directions', async () => {
    const cell = fc.integer({ min: -40, max: 40 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 });
    const weight = fc.integer({ min: -5, max: 5 }).filter((value) => value !== 0);
    const request = fc.tuple(
      rows,
      fc.tuple(weight, weight, fc.integer({ min: 0, max: 5 })),
      fc.constantFrom(...normalisationMethods),
      fc.constantFrom('higher', 'lower'),
    );
    const samples = fc.sample(request, { numRuns: 60, seed: 21 });
    const given = (explain: boolean | null) =>
      samples.map(([table, weights, method, direction]) => [
        ...[table, [weights], [[method]], null, null],
        ...[[[direction, 'higher', direction]], explain, null],
      ]);
    const scores = await callAll('COMPOSITE_SCORE', given(null));
    const parts = await callAll('COMPOSITE_SCORE', given(true));
    scores.forEach((received, sample) => {
      numbersOf(received).forEach((score, row) => {
        const contributions = (parts[sample] as number[][])[row]!;
        expect(contributions).toHaveLength(3);
        expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
      });
    });
  });

  it('part a score by fixed cuts alike, whoever stands beside it', async () => {
    const samples = fc.sample(scores, { numRuns: 20, seed: 8 });
    const cuts = [[12, 6]];
    const together = await callAll(
      'VALUE_TIER',
      samples.map((list) => [column(list), null, cuts, null, null, 'cuts']),
    );
    const alone = await callAll(
      'VALUE_TIER',
      Array.from({ length: 21 }, (_, score) => [[[score]], null, cuts, null, null, 'cuts']),
    );
    const tierOf = alone.map((received) => (received as string[][])[0]![0]!);
    expect([tierOf[12], tierOf[11], tierOf[6], tierOf[5]]).toEqual(['High', 'Mid', 'Mid', 'Low']);
    samples.forEach((list, sample) =>
      expect(together[sample]).toEqual(column(list.map((score) => tierOf[score]))),
    );
  });

  it('rank, score and part the same rows alike in any order', async () => {
    const samples = fc.sample(scores, { numRuns: 25, seed: 11 });
    for (const name of ['COMPOSITE_SCORE', 'PERCENTILE_COHORT', 'VALUE_TIER']) {
      const forward = await callAll(
        name,
        samples.map((list) => [column(list), null, null, null, null]),
      );
      const backward = await callAll(
        name,
        samples.map((list) => [column([...list].reverse()), null, null, null, null]),
      );
      forward.forEach((result, index) =>
        expect([...(backward[index] as unknown[])].reverse()).toEqual(result),
      );
    }
  });

  it('keep ranks within 0 and 1 and in the order of the values', async () => {
    const samples = fc.sample(scores, { numRuns: 30, seed: 5 });
    for (const method of ['inc', 'exc', 'mean', 'weak']) {
      const results = await callAll(
        'PERCENTILE_COHORT',
        samples.map((list) => [column(list), null, null, null, method, null]),
      );
      results.forEach((result, sample) => {
        const ranks = numbersOf(result);
        ranks.forEach((rank, row) => {
          expect(rank).toBeGreaterThanOrEqual(0);
          expect(rank).toBeLessThanOrEqual(1);
          ranks.forEach((other, otherRow) => {
            expect(Math.sign(rank - other)).toBe(
              Math.sign(samples[sample]![row]! - samples[sample]![otherRow]!),
            );
          });
        });
      });
    }
  });

  it('take exactly the rounded-up share of rows under rank', async () => {
    const calls = Array.from({ length: 60 }, (_, index) => ({
      count: 3 + 4 * index,
      percent: 1 + ((index * 7) % 49),
    }));
    const results = await callAll(
      'VALUE_TIER',
      calls.map(({ count, percent }) => [
        column(Array.from({ length: count }, (_, row) => row % 7)),
        null,
        percent / 100,
        percent / 100,
        null,
        'rank',
        null,
      ]),
    );
    results.forEach((result, index) => {
      const { count, percent } = calls[index]!;
      const wanted = Math.floor((percent * count + 99) / 100);
      const labels = (result as string[][]).map((row) => row[0]);
      expect(labels.filter((label) => label === 'High').length).toBe(wanted);
      expect(labels.filter((label) => label === 'Low').length).toBe(Math.min(wanted, count - wanted));
    });
  });

  it('give the same for blanks of the web and of the desktop when zeros are ignored', async () => {
    const web = [
      [1, 4],
      [null, 3],
      [5, null],
      [9, 2],
    ];
    const desktop = web.map((row) => row.map((cell) => cell ?? 0));
    const [first, second] = await callAll('COMPOSITE_SCORE', [
      [web, null, null, null, true],
      [desktop, null, null, null, true],
    ]);
    expect(second).toEqual(first);
  });

  it('give a blank row of a formula filled down #N/A, as in the spilled formula, and its neighbours their scores', async () => {
    const table = [
      [1, 4],
      [null, null],
      [5, null],
      [null, 8],
      [9, 2],
    ];
    const [spilled, ...single] = await callAll('COMPOSITE_SCORE', [
      [table, [[3, 1]], null, table, null],
      ...table.map((row) => [[row], [[3, 1]], null, table, null]),
    ]);
    expect(single.map((one) => (one as unknown[][])[0])).toEqual(spilled);
    expect((spilled as unknown[][])[2]![0]).toEqual({
      error: '#N/A',
      sentence: 'A metric is missing in this row.',
    });
    const ranks = await callAll('PERCENTILE_COHORT', [
      [[[null]], column([1, 2, 3]), null, null, null, null],
      [[[0]], column([1, 2, 3]), null, null, null, true],
    ]);
    for (const rank of ranks) {
      expect(rank).toEqual([[{ error: '#N/A', sentence: 'There is no number here to rank.' }]]);
    }
    const tier = await functions.call('VALUE_TIER', [[[null]], column([1, 2, 3])]);
    expect(tier).toEqual([[{ error: '#N/A', sentence: 'There is no number here to rank.' }]]);
  });

  it('show an error among the names in its own row, under the rule that reads names only', async () => {
    const names = [['a'], [{ code: '#REF!' }], ['b'], ['c'], ['d']];
    const [rank, percentile] = await callAll('VALUE_TIER', [
      [column([1, 2, 3, 4, 5]), null, null, null, null, 'rank', names],
      [column([1, 2, 3, 4, 5]), null, null, null, null, null, names],
    ]);
    expect(rank).toEqual(column(['Low', { error: '#REF!', sentence: '' }, 'Mid', 'Mid', 'High']));
    expect(percentile).toEqual(column(['Low', 'Mid', 'Mid', 'Mid', 'High']));
  });

  it('give #NUM! where figures go beyond the largest number, not a score that nobody computed', async () => {
    const results = await callAll(
      'COMPOSITE_SCORE',
      ['minmax', 'winsor', 'zscore'].map((method) => [
        column([1e308, -1e308, 0]),
        null,
        [[method]],
        null,
        null,
      ]),
    );
    for (const result of results)
      expect(result).toEqual(column(Array(3).fill({ error: '#NUM!', sentence: '' })));
  });

  it('say of what there are too few, or what a value lies outside of: the population, or its cohort', async () => {
    const results = await callAll('PERCENTILE_COHORT', [
      [column([5]), column([3]), null, null, null, null],
      [column([5]), column([1, 2]), null, null, null, null],
      [column([5]), column([1, 2]), column(['a']), column(['a', 'b']), null, null],
      [column([5]), column([1, 2]), column(['a']), column(['a', 'a']), null, null],
    ]);
    expect(results.map((result) => (result as { sentence: string }[][])[0]![0]!.sentence)).toEqual([
      'There are fewer than two numbers to rank among. Select the whole column in values or population.',
      'The value is below or above every value of population. Select a population that includes it.',
      'Its cohort has fewer than two values, so there is nothing to rank against.',
      'The value is below or above every value of its cohort in population.',
    ]);
  });

  it('ask what was meant where another argument stands in the place of the population', async () => {
    const industries = column(['Software', 'Retail', 'Software']);
    const [rank, score, tier] = await Promise.all([
      functions.call('PERCENTILE_COHORT', [column([1, 2, 3]), industries]),
      functions.call('COMPOSITE_SCORE', [column([1, 2, 3]), null, null, industries]),
      functions.call('VALUE_TIER', [column([1, 2, 3]), industries]),
    ]);
    for (const result of [rank, score, tier]) {
      expect(result).toMatchObject({
        error: '#VALUE!',
        sentence: expect.stringContaining('population holds text ("Software") and no number.'),
      });
    }
    expect(rank).toMatchObject({
      sentence: expect.stringContaining('Did you mean cohorts, the third argument?'),
    });
  });

  it('refuse cohorts, names and cohorts of the population that start in another row than their values', async () => {
    const values = column([1, 2, 3]);
    const labels = column(['a', 'a', 'b']);
    const shifted = ['S!B2:B4', '', 'S!D1:D3', '', '', '', ''];
    const results = await Promise.all([
      functions.call('PERCENTILE_COHORT', [values, null, labels], shifted),
      functions.call(
        'PERCENTILE_COHORT',
        [[[2]], values, [['a']], labels],
        ['S!B9', 'S!B2:B4', 'S!D9', 'S!D3:D5'],
      ),
      functions.call(
        'VALUE_TIER',
        [values, null, null, null, null, 'rank', labels],
        ['S!B2:B4', '', '', '', '', '', 'S!A1:A3'],
      ),
    ]);
    expect(results.map((result) => (result as { sentence: string }).sentence)).toEqual([
      'cohorts starts in row 1 and values in row 2: each cell would go with the wrong row. Select the same rows in both.',
      'population_cohorts starts in row 3 and population in row 2: each cell would go with the wrong row. Select the same rows in both.',
      'names starts in row 1 and scores in row 2: each cell would go with the wrong row. Select the same rows in both.',
    ]);
    const elsewhere = await functions.call(
      'PERCENTILE_COHORT',
      [values, null, labels],
      ['S!B2:B4', '', 'Other!D1:D3', '', '', '', ''],
    );
    expect(elsewhere).toEqual(column([0, 1, { error: '#N/A', sentence: expect.any(String) }]));
  });

  it('name the argument and what to type in the sentence of an error', async () => {
    const result = await functions.call('VALUE_TIER', [column([1, 2, 3]), null, 20, null, null, null, null]);
    expect(result).toEqual({
      error: '#VALUE!',
      sentence: 'high is 20. Type a share from 0 to 1, such as 0.2 or 20%.',
    });
  });

  it('leave the sentences out of a result with very many errors, and keep the error values', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => (row % 2 === 0 ? row : null));
    const result = (await functions.call('PERCENTILE_COHORT', [
      column([...values, 5]),
      null,
      null,
      null,
      null,
      null,
    ])) as unknown[][];
    expect(result[1]![0]).toEqual({ error: '#N/A', sentence: '' });
    expect(result[2]![0]).toBeGreaterThan(0);
  });

  it('refuse 180,001 rows and name the task pane', async () => {
    const rows = Array.from({ length: 180_001 }, () => [1]);
    const result = (await functions.call('PERCENTILE_COHORT', [rows, null, null, null, null, null])) as {
      error: string;
      sentence: string;
    };
    expect(result.error).toBe('#VALUE!');
    expect(result.sentence).toContain('values has 180,001 rows; a function can take 180,000');
    expect(result.sentence).toContain('task pane');
  });

  it('speak Chinese where Excel does', async () => {
    const chinese = await startFunctions('zh-CN');
    try {
      const result = await chinese.call('COMPOSITE_SCORE', [[[1, 2]], null, null, null, null]);
      expect(result).toEqual({
        error: '#VALUE!',
        sentence: '只有一行数据，无法做归一化。请在 population 中给出整张表，或在 metrics 中选择所有行。',
      });
    } finally {
      chinese.close();
    }
  });

  it('work when fewer arguments are sent than they have', async () => {
    expect(await functions.call('VALUE_TIER', [column([1, 2, 3, 4, 5])])).toEqual(
      column(['Low', 'Mid', 'Mid', 'Mid', 'High']),
    );
  });
});
