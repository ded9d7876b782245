import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { followLinks, type Destination } from './followLinks';
import type { Arguments } from './parseArguments';
import { UsageError } from './UsageError';

/** The files a run writes, as absolute paths. */
export interface Outputs {
  readonly workbook: string;
  readonly json: string | undefined;
  /** The report as a document. */
  readonly report?: string | undefined;
}

/**
 * Where the enriched workbook goes, `FILE.payoff.xlsx` beside the input unless named, and where the JSON and the document
 * go, if at all. All are settled before anything is read, so that a wrong path costs no time and leaves no half result.
 *
 * Throws UsageError when one of them is a file that is read, a folder, a device or a pipe, in a folder that is not
 * there, or there already and not forced; when the workbook is no .xlsx file, the document neither .docx nor .html; and when two are the same file. A
 * symbolic link counts as the file that it leads to, and as there already where it leads to none.
 */
export function resolveOutputs(
  request: Pick<Arguments, 'file' | 'recipe' | 'out' | 'json' | 'force'> & Partial<Pick<Arguments, 'report'>>,
): Outputs {
  const { file, recipe, out, json, report, force } = request;
  const workbook = resolve(out ?? join(dirname(file), `${basename(file, extname(file))}.payoff.xlsx`));
  if (extname(workbook).toLowerCase() !== '.xlsx') throw new UsageError('outNotXlsx', { out: workbook });
  if (report !== undefined && !documentEndings.includes(extname(report).toLowerCase())) {
    throw new UsageError('reportEnding', { out: report, endings: documentEndings.join(' | ') });
  }
  const read = recipe === undefined ? [file] : [file, recipe];
  const written = [refuseTarget(workbook, '--out', read, force)];
  const other = (path: string | undefined, option: string): string | undefined => {
    if (path === undefined) return undefined;
    // Elsewhere it means standard output: here a file of that name would be written in silence.
    if (path === '-') throw new UsageError('outNotFile', { out: path, option });
    const found = resolve(path);
    const target = refuseTarget(found, option, read, force);
    if (written.includes(target)) throw new UsageError('outputsAlike', { out: found });
    written.push(target);
    return found;
  };
  const result = { workbook, json: other(json, '--json') };
  return report === undefined ? result : { ...result, report: other(report, '--report') };
}

/** What a report can be saved as. */
const documentEndings: readonly string[] = ['.docx', '.html'];

function refuseTarget(out: string, option: string, read: readonly string[], force: boolean): string {
  const { path, found } = destinationOf(out, option);
  if (found?.isDirectory() === true) throw new UsageError('outIsFolder', { out, option });
  if (found !== undefined && !found.isFile()) throw new UsageError('outNotFile', { out, option });
  if (read.some((file) => existsSync(file) && realpathSync(file) === realPath(path))) {
    throw new UsageError('outIsInput', { out, option });
  }
  // A link is there, even where what it leads to is not.
  const taken = found !== undefined || path !== resolve(out);
  if (taken && !force) throw new UsageError('outExists', { out, option });
  const folder = dirname(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError('folderMissing', { folder });
  return realPath(path);
}

function destinationOf(out: string, option: string): Destination {
  try {
    return followLinks(out);
  } catch {
    // Links in a circle, behind a folder that may not be entered, or through a device.
    throw new UsageError('outNotFile', { out, option });
  }
}

/** The path with no link in any of its folders, so that two ways to one file are known as such. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}
