import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parametersPages } from './parametersPages';
import { rolesPages } from './rolesPages';

/** Writes the references of parameters and roles. Run it after a change of one: npx tsx scripts/writeReferences.ts */
for (const [file, text] of Object.entries({ ...parametersPages(), ...rolesPages() })) {
  writeFileSync(join(__dirname, '..', file), text);
}
