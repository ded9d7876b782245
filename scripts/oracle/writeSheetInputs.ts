import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetCases } from './cases/sheetCases';

/** Writes the tables of the sheet oracle as JSON under output/oracle/sheets, where its Python scripts look for them. */
const folder = join('output', 'oracle', 'sheets');
mkdirSync(folder, { recursive: true });
for (const { table, ...about } of sheetCases()) {
  writeFileSync(join(folder, `${about.name}.json`), JSON.stringify({ ...about, ...table }));
  console.log(join(folder, `${about.name}.json`));
}
