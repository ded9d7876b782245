import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parametersPages } from './parametersPages';

/** Writes the reference of parameters. Run it after a change of a parameter: npx tsx scripts/writeParameters.ts */
for (const [file, text] of Object.entries(parametersPages())) {
  writeFileSync(join(__dirname, '..', file), text);
}
