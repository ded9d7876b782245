import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UsageError } from './UsageError';

/**
 * Where the enriched workbook goes: `FILE.payoff.xlsx` beside the input unless named.
 * Throws UsageError when that is the input itself, no .xlsx file, or there already and not forced.
 */
export function resolveOutput(file: string, out: string | undefined, force: boolean): string {
  const name = basename(file, extname(file));
  const output = resolve(out ?? join(dirname(file), `${name}.payoff.xlsx`));
  if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('outNotXlsx', { out: output });
  if (existsSync(output)) {
    if (existsSync(file) && realpathSync(output) === realpathSync(file)) {
      throw new UsageError('outIsInput', { out: output });
    }
    if (!force) throw new UsageError('outExists', { out: output });
  }
  if (!existsSync(dirname(output))) throw new UsageError('folderMissing', { folder: dirname(output) });
  return output;
}
