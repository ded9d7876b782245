import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import type { WorkbookModel } from '../../host/workbook/types';

/** Whether LibreOffice is on this machine: it calculates what the stand-in for Excel only keeps. */
export const canRecalculate = spawnSync('soffice', ['--version']).status === 0;

/** Tests that need LibreOffice; skipped, visibly, where it is not there. */
export function describeRecalculated(title: string, body: () => void): void {
  if (canRecalculate) describe(title, body);
  else describe.skip(`${title} (skipped: LibreOffice is not on this machine)`, body);
}

/** The workbooks as LibreOffice saves them, with the results of all their formulas: it is started once for all. */
export function recalculate(workbooks: readonly WorkbookModel[]): readonly WorkbookModel[] {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    const names = workbooks.map((workbook, index) => {
      const name = `book${index}.xlsx`;
      writeFileSync(join(folder, name), saveWorkbook(workbook));
      return name;
    });
    const done = join(folder, 'done');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const words = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', done];
    const files = names.map((name) => join(folder, name));
    const run = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...words, ...files], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`LibreOffice: ${run.stderr}`);
    return names.map((name) => openWorkbook(readFileSync(join(done, name)), name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
