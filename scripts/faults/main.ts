import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { failRequests } from './failRequests';
import { flipBits } from './flipBits';
import { faultSamples } from './samples';

const FLIPS_EACH = 400;
const SEED = 20_261_127;
const fixtures = join(__dirname, '..', '..', 'test', 'fixtures', 'workbooks');

/** `npm run faults`: breaks files and requests on purpose, and counts what comes of it. Takes an hour or more. */
async function main(): Promise<void> {
  const samples = faultSamples();
  const [records, customers] = samples.map(({ make }) => saveWorkbook(make()));
  const workbooks = {
    records: records!,
    customers: customers!,
    stored: zipSync(unzipSync(customers!), { level: 0 }),
    openpyxl: readFileSync(join(fixtures, 'openpyxl.xlsx')),
    libreoffice: readFileSync(join(fixtures, 'libreoffice.xlsx')),
  };
  for (const [name, file] of Object.entries(workbooks)) {
    console.log(`${FLIPS_EACH} changed bits, ${name}:`, flipBits(file, FLIPS_EACH, SEED));
  }
  for (const { make, recipe } of samples) {
    console.log(`Requests that fail, ${recipe.analysis}:`, await failRequests(make, recipe));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
