import { Problem } from '../../../src/engine/problem';
import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { DataCheck, Table } from '../../../src/engine/table/types';
import { AnalysisClient } from '../../../src/taskpane/analysis/AnalysisClient';
import type { AnalysisRequest } from '../../../src/taskpane/analysis/AnalysisDesk';
import type { AnalysisAnswer } from '../../../src/taskpane/analysis/analysisWorker';

const recipe = createRecipe(conversionParameters, { sheet: 'Records' }, 'en');
const subject = { name: 'Customer 1' };

/** A worker that a test answers for. */
class FakeWorker extends EventTarget {
  readonly requests: { id: number; request: AnalysisRequest }[] = [];
  terminated = false;
  respond: ((request: AnalysisRequest) => Omit<AnalysisAnswer, 'id'> | undefined) | undefined;

  postMessage(message: { id: number; request: AnalysisRequest }): void {
    this.requests.push(message);
    const answer = this.respond?.(message.request);
    if (answer === undefined) return;
    queueMicrotask(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, ...answer } })),
    );
  }

  terminate(): void {
    this.terminated = true;
  }
}

function tableOf(): { table: Table; check: DataCheck } {
  const table = {
    analysis: 'conversion',
    rowCount: 0,
    sheetRows: new Int32Array(),
    columns: {},
    headers: {},
  };
  return { table: table as Table, check: {} as DataCheck };
}

function clientWith(worker: FakeWorker): { client: AnalysisClient; started: () => number } {
  let count = 0;
  const client = new AnalysisClient(() => {
    count += 1;
    return worker as unknown as Worker;
  });
  return { client, started: () => count };
}

test('a table is handed over once, however many questions are asked about it', async () => {
  const worker = new FakeWorker();
  worker.respond = () => ({ value: undefined });
  const { client } = clientWith(worker);
  const table = tableOf();
  await client.explain(table, recipe, subject);
  await client.explain(table, recipe, subject);
  await client.explain(tableOf(), recipe, subject);
  expect(worker.requests.map(({ request }) => request.kind)).toEqual([
    'table',
    'explain',
    'explain',
    'table',
    'explain',
  ]);
});

test('a problem raised in the worker arrives as the same problem', async () => {
  const worker = new FakeWorker();
  const problem = { code: 'conversion.noCall', facts: { count: 3 }, cells: [{ row: 2, column: 1 }] };
  worker.respond = ({ kind }) => (kind === 'table' ? {} : { problem });
  const { client } = clientWith(worker);
  const failed = client.report(tableOf(), recipe, { version: '1.0.0' }, undefined);
  await expect(failed).rejects.toBeInstanceOf(Problem);
  await expect(failed).rejects.toMatchObject(problem);
});

test('cancelling ends the thread, and the next question starts another one', async () => {
  const worker = new FakeWorker();
  worker.respond = ({ kind }) => (kind === 'report' ? undefined : {});
  const { client, started } = clientWith(worker);
  const work = new AbortController();
  const running = client.report(tableOf(), recipe, { version: '1.0.0' }, work.signal);
  await new Promise((resume) => setTimeout(resume, 5));
  work.abort();
  await expect(running).rejects.toMatchObject({ name: 'Cancelled' });
  expect(worker.terminated).toBe(true);
  await client.explain(tableOf(), recipe, subject);
  expect(started()).toBe(2);
});

const unloadable = new FakeWorker();
unloadable.postMessage = () => queueMicrotask(() => unloadable.dispatchEvent(new Event('error')));

test.each([
  ['does not load', () => unloadable as unknown as Worker],
  [
    'may not be started',
    () => {
      throw new DOMException('Refused', 'SecurityError');
    },
  ],
])('where a worker %s the pane computes itself', async (_what, startWorker) => {
  const client = new AnalysisClient(startWorker);
  const report = client.report(tableOf(), recipe, { version: '1.0.0' }, undefined);
  // The engine itself answers now: an empty table is its own kind of refusal.
  await expect(report).rejects.toMatchObject({ code: 'conversion.noCustomer' });
});

test('what a person may run soon is prepared once, for the newest settings, and not where a run is asked', async () => {
  const worker = new FakeWorker();
  worker.respond = () => ({ value: undefined });
  const { client } = clientWith(worker);
  const table = tableOf();
  const others = ['first', 'second', 'third'].map((sheet) => ({ ...recipe, source: { sheet } }));
  for (const other of others) client.prepare(table, other, '1.0.0');
  await new Promise((resume) => setTimeout(resume, 5));
  const prepared = worker.requests.flatMap(({ request }) =>
    request.kind === 'prepare' ? [request.recipe] : [],
  );
  expect(prepared).toEqual([others[0], others[2]]);

  client.prepare(table, others[0]!, '1.0.0');
  client.prepare(table, others[1]!, '1.0.0');
  await client.report(table, others[1]!, { version: '1.0.0' }, undefined);
  await new Promise((resume) => setTimeout(resume, 5));
  expect(worker.requests.filter(({ request }) => request.kind === 'prepare')).toHaveLength(3);
});

test('what cannot be prepared, or would take long, is left to the run', async () => {
  const worker = new FakeWorker();
  worker.respond = ({ kind }) => (kind === 'prepare' ? { error: 'refused' } : {});
  const { client } = clientWith(worker);
  const { table, check } = tableOf();
  client.prepare({ table: { ...table, rowCount: 50_001 }, check }, recipe, '1.0.0');
  expect(worker.requests).toEqual([]);
  client.prepare({ table, check }, recipe, '1.0.0');
  await expect(
    client.report({ table, check }, recipe, { version: '1.0.0' }, undefined),
  ).resolves.toBeUndefined();
});

test('where the pane computes itself nothing is prepared', async () => {
  let started = 0;
  const client = new AnalysisClient(() => {
    started += 1;
    throw new DOMException('Refused', 'SecurityError');
  });
  const table = tableOf();
  await expect(client.explain(table, recipe, subject)).rejects.toMatchObject({
    code: 'conversion.noCustomer',
  });
  client.prepare(table, recipe, '1.0.0');
  await new Promise((resume) => setTimeout(resume, 5));
  expect(started).toBe(1);
});

test('two tables that are asked about at once each answer for themselves', async () => {
  const worker = new FakeWorker();
  let held: unknown;
  worker.respond = (request) => {
    if (request.kind === 'table') held = request.table;
    return { value: held };
  };
  const { client } = clientWith(worker);
  const [first, second] = [tableOf(), tableOf()];
  const explained = client.explain(first, recipe, subject);
  client.prepare(second, recipe, '1.0.0');
  const again = client.explain(first, recipe, subject);
  expect(await explained).toBe(first.table);
  expect(await again).toBe(first.table);
  expect(worker.requests.map(({ request }) => request.kind)).toEqual([
    'table',
    'explain',
    'table',
    'prepare',
    'table',
    'explain',
  ]);
});

test('a worker that ends in the middle leaves the table to the pane', async () => {
  const worker = new FakeWorker();
  const { client } = clientWith(worker);
  client.prepare(tableOf(), recipe, '1.0.0');
  const report = client.report(tableOf(), recipe, { version: '1.0.0' }, undefined);
  worker.dispatchEvent(new Event('error'));
  // The engine itself answers now: an empty table is its own kind of refusal.
  await expect(report).rejects.toMatchObject({ code: 'conversion.noCustomer' });
});
