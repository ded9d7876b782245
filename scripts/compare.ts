import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareReports } from './compare/compareReports';
import type { ReportRecord } from './record/types';

/**
 * `npm run compare -- BEFORE AFTER`: says what a change means for the reader, from two folders that `npm run record`
 * filled. Exit code 0 where nothing differs, 1 where something does.
 */
async function main([before, after]: readonly string[]): Promise<void> {
  if (before === undefined || after === undefined) throw new Error('Usage: npm run compare -- BEFORE AFTER');
  const runs = await recordsIn(before);
  const newRuns = await recordsIn(after);
  let differences = 0;
  for (const run of new Set([...runs, ...newRuns])) {
    const lines =
      !runs.includes(run) || !newRuns.includes(run)
        ? [`only in ${runs.includes(run) ? before : after}`]
        : compareReports(await readRecord(before, run), await readRecord(after, run));
    differences += lines.length;
    console.log(`\n${run}: ${lines.length === 0 ? 'no difference' : lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
  console.log(`\n${differences} differences`);
  process.exitCode = differences === 0 ? 0 : 1;
}

async function recordsIn(folder: string): Promise<readonly string[]> {
  const records = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  if (records.length === 0) throw new Error(`${folder} holds no records.`);
  return records.map((file) => file.slice(0, -'.json'.length));
}

async function readRecord(folder: string, run: string): Promise<ReportRecord> {
  return JSON.parse(await readFile(join(folder, `${run}.json`), 'utf8')) as ReportRecord;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
