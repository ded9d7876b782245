import { errorOf, excelForEachTest } from '../excelForEachTest';
import { startExcel } from '../../../host/node/startExcel';

describe('faults on purpose', () => {
  const excel = excelForEachTest();
  const write = (value: number) =>
    excel().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });
  const firstCell = () => excel().workbook.sheets[0]?.cells.value(0, 0);

  test.each([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['sessionTimedOut', 'InvalidOrTimedOutSession'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
  ] as const)('%s becomes the error %s of office.js', async (error, code) => {
    excel().host.faults.add({ request: 1, error });
    expect((await errorOf(() => write(1))).code).toBe(code);
    expect(firstCell()).toBe('');
    await write(2);
    expect(firstCell()).toBe(2);
  });

  test('the n-th request fails, the others pass; what office.js sends by itself is not counted', async () => {
    excel().host.faults.add({ request: 3, error: 'activityLimit', times: 2 });
    const outcomes: string[] = [];
    for (let value = 1; value <= 5; value += 1) {
      outcomes.push(
        await write(value).then(
          () => 'written',
          ({ code }: { code: string }) => code,
        ),
      );
    }
    expect(outcomes).toEqual([
      'written',
      'written',
      'ActivityLimitReached',
      'ActivityLimitReached',
      'written',
    ]);
  });

  test('an answer can be lost although Excel did what was asked', async () => {
    excel().host.faults.add({ request: 1, error: 'sessionTimedOut', afterwards: true });
    expect((await errorOf(() => write(7))).code).toBe('InvalidOrTimedOutSession');
    expect(firstCell()).toBe(7);
  });

  test('Excel can answer any error of its own', async () => {
    excel().host.faults.add({ request: 1, error: { code: 'GeneralException', message: 'No luck today.' } });
    const error = await errorOf(() => write(1));
    expect([error.code, error.message]).toEqual(['GeneralException', 'No luck today.']);
  });

  test('requests can take their time', async () => {
    const slow = await startExcel({ latency: 80 });
    const start = Date.now();
    await slow.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(75);
    slow.close();
  });
});

describe('while a person edits a cell', () => {
  const excel = excelForEachTest();
  const readName = (options: Excel.RunOptions) =>
    excel().Excel.run(options, async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });

  test('a request fails', async () => {
    excel().host.startCellEditing();
    expect((await errorOf(() => readName({}))).code).toBe('InvalidOperationInCellEditMode');
  });

  test('a request that asked to be delayed waits for the end of it', async () => {
    excel().host.startCellEditing();
    let done = false;
    const reading = readName({ delayForCellEdit: true }).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    excel().host.endCellEditing();
    await reading;
    expect(done).toBe(true);
  });
});
