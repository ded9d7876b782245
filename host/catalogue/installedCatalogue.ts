import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from './readCatalogue';
import type { Catalogue } from './types';

let catalogue: Catalogue | undefined;

/** Folder of the installed office.js, with nothing in it changed. */
export const officeFolder = join(require.resolve('@microsoft/office-js/package.json'), '..', 'dist');

/** The catalogue of the installed office.js, read once in this process. Node only. */
export function installedCatalogue(): Catalogue {
  catalogue ??= readCatalogue(readFileSync(join(officeFolder, 'excel-web-16.00.debug.js'), 'utf8'));
  return catalogue;
}
