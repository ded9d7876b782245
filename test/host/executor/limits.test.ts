import { byteLength } from '../../../host/executor/answerMessage';
import { errorOf, excelForEachTest } from '../excelForEachTest';

describe('the limits of Excel', () => {
  const excel = excelForEachTest();
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
  const grid = (rows: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 20 }, (_unused, column) => (row * column) / 7),
    );
  const write = (first: number, rows: number) =>
    excel().Excel.run(async (context) => {
      sheet(context).getRangeByIndexes(first, 0, rows, 20).values = grid(rows);
      await context.sync();
    });

  test('a request above 5 MB is refused and changes nothing', async () => {
    expect((await errorOf(() => write(0, 30_000))).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel().workbook.sheets[0]?.cells.usedArea()).toBeUndefined();
  });

  test('an answer above 5 MB is refused', async () => {
    for (let first = 0; first < 30_000; first += 10_000) await write(first, 10_000);
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        sheet(context).getRange('A1:T30000').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('5 MB are counted in UTF-8, so that Chinese texts fill them three times as fast', async () => {
    expect(byteLength('abc')).toBe(3);
    expect(byteLength('é客😀')).toBe(Buffer.byteLength('é客😀'));
    const texts = Array.from({ length: 1000 }, () => ['客'.repeat(2000)]);
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        sheet(context).getRange('A1:A1000').values = texts;
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a read of more than 5,000,000 cells is refused', async () => {
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        sheet(context).getRange('A:E').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('RangeExceedsLimit');
  });

  test('a text of more than 32,767 characters does not fit a cell', async () => {
    const error = await errorOf(() =>
      excel().Excel.run(async (context) => {
        sheet(context).getRange('A1').values = [['x'.repeat(32_768)]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('requests and their sizes can be counted', async () => {
    await write(0, 10);
    const [request] = excel().host.requests.filter(({ members }) => members.has('Values'));
    expect(request?.bytes).toBeGreaterThan(1000);
    expect(request?.members.get('Values')).toBe(1);
    expect(request?.error).toBe(0);
  });
});
