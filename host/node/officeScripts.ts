import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { Context } from 'node:vm';
import { officeFolder } from '../catalogue/installedCatalogue';

const compiled = new Map<string, Script>();

/** Runs a file of the installed office.js, as it is, in a window's context. Compiled once in this process. */
export function runOfficeScript(path: string, context: Context): void {
  const file = join(officeFolder, path);
  let script = compiled.get(path);
  if (script === undefined) {
    if (!existsSync(file)) throw new Error(`office.js asked for ${path}, which its package does not have.`);
    script = new Script(readFileSync(file, 'utf8'), { filename: file });
    compiled.set(path, script);
  }
  script.runInContext(context);
}
