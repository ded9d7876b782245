import { cpus, loadavg } from 'node:os';
import type { BenchLine } from './BenchLine';
import { benchConversion } from './conversion';
import { benchFunctionCalls, benchTableColumns } from './functionCalls';
import { benchFunctions } from './functions';
import { benchIngest } from './ingest';
import { benchMismatch } from './mismatch';
import { benchPreviews } from './previews';
import { benchRequests } from './requests';

const defaultSizes = [10_000, 100_000, 1_048_575];
const steps = ['ingest', 'compute', 'output'] as const;

/**
 * Prints what ingest, computing and building the output cost, as ratios to JSON.parse of the same input columns: the
 * host has to parse them whatever we do, so the ratios hold on any machine. `npm run bench -- 10000 100000` for fewer rows.
 * Runs as one bundle, as the add-in does: loaded file by file, the same code takes up to twice as long.
 */
async function main(words: readonly string[]): Promise<void> {
  const sizes = words.length === 0 ? defaultSizes : words.map(Number);
  if (sizes.some((rows) => !Number.isInteger(rows) || rows < 1)) {
    console.error('Usage: npm run bench -- [ROWS]...   for example: npm run bench -- 10000 100000');
    process.exitCode = 2;
    return;
  }
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'processor'}, node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(
    'Quickest run; ingest, compute, output and total as multiples of JSON.parse of the same columns.\n',
  );
  print(['workload', 'rows', 'parse ms', ...steps, 'total', 'goal', '']);
  for (const size of sizes) {
    for (const line of benchConversion([size])) printLine(line);
    for (const line of benchMismatch([size])) printLine(line);
    for (const line of benchIngest([size])) printLine(line);
    for (const line of benchFunctions([size])) printLine(line);
    console.log('');
  }
  printPreviews(sizes);
  await printFunctionCalls();
  await printTableColumns();
  await printRequests();
}

function printPreviews(sizes: readonly number[]): void {
  console.log('Headline counts while a slider is dragged in the pane; the goal is 100 ms at 100,000 rows.\n');
  printCalls(['preview', 'rows', 'median ms', 'slowest']);
  for (const { analysis, rows, median, slowest } of sizes.flatMap((size) => benchPreviews(size))) {
    printCalls([analysis, rows.toLocaleString('en'), median.toFixed(0), slowest.toFixed(0)]);
  }
  console.log('');
}

async function printFunctionCalls(): Promise<void> {
  console.log(
    'Calls of PERCENTILE_COHORT through the stand-in for Excel, beside the JSON of their arguments.\n',
  );
  printCalls(['calls', 'number', 'rows', 'ms', 'JSON ms', 'MB']);
  for (const { name, calls, rows, milliseconds, jsonMilliseconds, megabytes } of await benchFunctionCalls()) {
    printCalls([
      name,
      calls.toLocaleString('en'),
      rows.toLocaleString('en'),
      milliseconds.toFixed(0),
      jsonMilliseconds.toFixed(0),
      megabytes.toFixed(1),
    ]);
  }
}

async function printTableColumns(): Promise<void> {
  console.log('\nThree columns filled down in a table, each copy sent the whole column.\n');
  printCalls(['column', 'rows', 'JSON ms', 'own ms', 'refused']);
  for (const { name, rows, jsonMilliseconds, functionMilliseconds, refused } of await benchTableColumns()) {
    printCalls([
      name,
      rows.toLocaleString('en'),
      jsonMilliseconds.toFixed(0),
      functionMilliseconds.toFixed(0),
      String(refused),
    ]);
  }
}

async function printRequests(): Promise<void> {
  console.log('\nWhat one run on each sample sends to Excel and gets from it.\n');
  printCalls(['run', 'requests', 'actions', 'kB sent', 'kB got', 'cells']);
  for (const line of await benchRequests()) {
    const { analysis, step, requests, actions, bytesSent, bytesReceived, cells } = line;
    const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
    const numbers = [String(requests), String(actions), kilobytes(bytesSent), kilobytes(bytesReceived)];
    printCalls([`${analysis} ${step}`, ...numbers, cells.toLocaleString('en')]);
  }
}

function printCalls(fields: readonly string[]): void {
  console.log(fields.map((field, index) => (index === 0 ? field.padEnd(24) : field.padStart(10))).join(' '));
}

function printLine(line: BenchLine): void {
  const ratio = (milliseconds: number | undefined): string =>
    milliseconds === undefined ? '' : (milliseconds / line.parseMilliseconds).toFixed(2);
  const total = steps.reduce((sum, step) => sum + (line[step] ?? 0), 0);
  const isMet = line.goal !== undefined && total <= line.goal * line.parseMilliseconds;
  print([
    line.workload,
    line.rows.toLocaleString('en'),
    line.parseMilliseconds.toFixed(1),
    ...steps.map((step) => ratio(line[step])),
    ratio(total),
    line.goal === undefined ? '' : line.goal.toFixed(2),
    line.goal === undefined ? '' : isMet ? 'met' : 'above',
  ]);
}

const widths = [30, 10, 9, 8, 8, 8, 8, 6, 6];

function print(fields: readonly string[]): void {
  console.log(
    fields
      .map((field, index) => (index === 0 ? field.padEnd(widths[0]!) : field.padStart(widths[index]!)))
      .join(' ')
      .trimEnd(),
  );
}

void main(process.argv.slice(2));
