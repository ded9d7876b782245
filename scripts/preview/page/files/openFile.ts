import { isArchive, openWorkbook } from '../../../../host/files/openWorkbook';
import type { WorkbookModel } from '../../../../host/workbook/types';
import { readTextTable, type ReadSoFar } from './readTextTable';

/**
 * The workbook of a file that a person chose. A text table may have a million rows: it is read beside the page.
 *
 * @returns undefined where the signal ended it
 * @throws {FileProblem} with a code that says why the file cannot be opened
 */
export async function openFile(
  file: File,
  onProgress: (progress: ReadSoFar) => void,
  signal: AbortSignal,
): Promise<WorkbookModel | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (signal.aborted) return undefined;
  return isArchive(bytes)
    ? openWorkbook(bytes, file.name)
    : readTextTable({ bytes, fileName: file.name }, onProgress, signal);
}
