import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conversionCases } from './cases/conversionCases';
import { mismatchCases } from './cases/mismatchCases';

/** Writes the inputs of the oracles as JSON under output/oracle, where the Python scripts look for them. */
for (const [analysis, cases] of Object.entries({ conversion: conversionCases, mismatch: mismatchCases })) {
  const folder = join('output', 'oracle', analysis);
  mkdirSync(folder, { recursive: true });
  for (const { name, why, mapping, digestEvery, makeTable } of cases) {
    const content = { name, why, mapping, digestEvery: digestEvery ?? null, ...makeTable() };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  }
  console.log(`${cases.length} inputs in ${folder}`);
}
