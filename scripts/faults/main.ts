import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { analysisJobs } from './analysisJob';
import { cancelRuns } from './cancelRuns';
import { changeMarkup } from './changeMarkup';
import { failRequests } from './failRequests';
import { flipBits } from './flipBits';
import { smallJobs } from './smallJobs';

const FLIPS_EACH = 400;
const MARKUP_EACH = 400;
const CANCELS_EACH = 100;
const SEED = 20_261_127;
const neverWanted = ['silent', 'raw', 'damaged', 'untruthful', 'unrepaired'];
const fixtures = join(__dirname, '..', '..', 'test', 'fixtures', 'workbooks');

/**
 * `npm run faults [-- PART...]`: breaks files and requests on purpose, and counts what comes of it.
 * Its parts can run side by side: `flips`, `markup`, `cancels`, and each job by its name.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
  const analyses = analysisJobs();
  if (isWanted('flips')) {
    for (const [name, file] of Object.entries(workbooks())) {
      tell(`${FLIPS_EACH} changed bits, ${name}:`, flipBits(file, FLIPS_EACH, SEED));
    }
  }
  if (isWanted('markup')) {
    for (const [name, file] of Object.entries(workbooks())) {
      tell(`${MARKUP_EACH} changed tags, ${name}:`, changeMarkup(file, MARKUP_EACH, SEED));
    }
  }
  for (const job of [...smallJobs(), ...analyses].filter(({ name }) => isWanted(name))) {
    tell(`Requests that fail, ${job.name}:`, await failRequests(job));
  }
  if (!isWanted('cancels')) return;
  for (const job of analyses) {
    tell(`${CANCELS_EACH} cancels, ${job.name}:`, await cancelRuns(job, CANCELS_EACH, SEED));
  }
}

/** Prints what came of it, and ends with exit code 1 where something came of it that must not. */
function tell(what: string, counts: object): void {
  console.log(what, counts);
  const came = new Map<string, unknown>(Object.entries(counts));
  if (neverWanted.some((outcome) => Number(came.get(outcome) ?? 0) > 0)) process.exitCode = 1;
}

function workbooks(): Record<string, Uint8Array> {
  const [records, customers] = analysisJobs().map(({ make }) => saveWorkbook(make()));
  return {
    records: records!,
    customers: customers!,
    stored: zipSync(unzipSync(customers!), { level: 0 }),
    openpyxl: readFileSync(join(fixtures, 'openpyxl.xlsx')),
    libreoffice: readFileSync(join(fixtures, 'libreoffice.xlsx')),
  };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
