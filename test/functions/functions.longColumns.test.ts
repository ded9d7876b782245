import { directCall, startFunctions, type StartedFunctions } from './startFunctions';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

let functions: StartedFunctions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.close());

/** The different sentences of those that were refused; 'answered' stands for all others. */
function answersOf(calls: readonly PromiseSettledResult<unknown>[]): ReadonlySet<string> {
  return new Set(
    calls.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'answered')),
  );
}

describe('the custom functions in every row of a long column', () => {
  it('answer a formula that is filled down in ten thousand rows, and none of a longer column', async () => {
    const population = (rows: number) => column(Array.from({ length: rows }, (_, row) => row));
    const fillDown = (rows: number, copies: number) => {
      const sent = population(rows);
      return Promise.allSettled(
        Array.from({ length: copies }, async (_, copy) =>
          functions.direct.percentileCohort(
            [[copy]],
            sent,
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
            {
              functionName: 'PERCENTILE_COHORT',
              parameterAddresses: [`Data!B${copy + 2}`, `Data!B2:B${rows + 1}`, '', '', '', '', ''],
            },
          ),
        ),
      );
    };
    const table = await fillDown(9_900, 9_900);
    expect(table.every(({ status }) => status === 'fulfilled')).toBe(true);

    const alone = await fillDown(100_000, 1);
    expect(alone).toEqual([{ status: 'fulfilled', value: [[0]] }]);

    const longer = await fillDown(100_000, 1_200);
    const sentences = answersOf(longer);
    expect(sentences.size).toBe(1);
    expect([...sentences][0]).toContain(': =PERCENTILE_COHORT(B2:B100001)');

    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await fillDown(100_000, 1)).toEqual([{ status: 'fulfilled', value: [[0]] }]);
  });

  it('refuse all copies of a whole column that each row takes its own result of, or none', async () => {
    const rows = Array.from({ length: 8_000 }, (_, row) => [row]);
    const sent = (copies: number, cells: number[][]) =>
      Promise.allSettled(
        Array.from({ length: copies }, async () =>
          directCall(functions, 'compositeScore')(cells, {
            functionName: 'COMPOSITE_SCORE',
            parameterAddresses: ['Data!B2:B8001', '', '', '', '', '', '', ''],
          }),
        ),
      );
    const copies = await sent(6_300, rows);
    const said = answersOf(copies);
    expect(said.size).toBe(1);
    expect([...said][0]).toContain(': =COMPOSITE_SCORE(B2:B8001)');
    const few = await sent(3, [...rows.slice(1), [0]]);
    expect(few.every(({ status }) => status === 'fulfilled')).toBe(true);
  });

  it('refuse all rows or none that are compared with a table that they do not stand in', async () => {
    const population = column(Array.from({ length: 9_000 }, (_, row) => row));
    const fillDown = (copies: number) =>
      Promise.allSettled(
        Array.from({ length: copies }, async (_, copy) =>
          directCall(functions, 'percentileCohort')([[copy % 9000]], population, {
            functionName: 'PERCENTILE_COHORT',
            parameterAddresses: [`Now!B${copy + 2}`, 'Then!B2:B9001', '', '', '', '', ''],
          }),
        ),
      );
    const few = await fillDown(2_000);
    expect(few.every(({ status }) => status === 'fulfilled')).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const many = await fillDown(11_200);
    const said = answersOf(many);
    expect(said.size).toBe(1);
    expect([...said][0]).toContain(': =PERCENTILE_COHORT(B2:B11201,Then!B2:B9001)');
  });
});
