import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Arguments } from './parseArguments';
import { UsageError } from './UsageError';

/** The files a run writes, as absolute paths. */
export interface Outputs {
  readonly workbook: string;
  readonly json: string | undefined;
}

/**
 * Where the enriched workbook goes, `FILE.payoff.xlsx` beside the input unless named, and where the JSON goes, if at
 * all. Both are settled before anything is read, so that a wrong path costs no time and leaves no half result.
 *
 * Throws UsageError when one of them is a file that is read, a folder, in a folder that is not there, or there already
 * and not forced; when the workbook is no .xlsx file; and when both are the same file.
 */
export function resolveOutputs(
  request: Pick<Arguments, 'file' | 'recipe' | 'out' | 'json' | 'force'>,
): Outputs {
  const { file, recipe, out, json, force } = request;
  const workbook = resolve(out ?? join(dirname(file), `${basename(file, extname(file))}.payoff.xlsx`));
  if (extname(workbook).toLowerCase() !== '.xlsx') throw new UsageError('outNotXlsx', { out: workbook });
  const read = recipe === undefined ? [file] : [file, recipe];
  refuseTarget(workbook, '--out', read, force);
  if (json === undefined) return { workbook, json: undefined };
  const result = resolve(json);
  if (result === workbook) throw new UsageError('outputsAlike', { out: result });
  refuseTarget(result, '--json', read, force);
  return { workbook, json: result };
}

function refuseTarget(out: string, option: string, read: readonly string[], force: boolean): void {
  if (existsSync(out)) {
    if (statSync(out).isDirectory()) throw new UsageError('outIsFolder', { out, option });
    const real = realpathSync(out);
    if (read.some((file) => existsSync(file) && realpathSync(file) === real)) {
      throw new UsageError('outIsInput', { out, option });
    }
    if (!force) throw new UsageError('outExists', { out, option });
  }
  const folder = dirname(out);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError('folderMissing', { folder });
}
