import { FileProblem } from '../../../../host/files/FileProblem';
import { TextPool } from '../../../../host/files/TextPool';
import { createWorkbook } from '../../../../host/workbook/createWorkbook';
import type { WorkbookModel } from '../../../../host/workbook/types';
import type { FileNews, FileToRead, ReadTable } from './FileNews';

/** Rows that were read so far, and of how many once that is known. */
export interface ReadSoFar {
  readonly rows: number;
  readonly of?: number;
}

/**
 * Reads a text table in a worker and takes its rows in as they come.
 *
 * @returns undefined where the signal ended it
 * @throws {FileProblem} with a code that says why the file cannot be read
 */
export async function readTextTable(
  file: FileToRead,
  onProgress: (progress: ReadSoFar) => void,
  signal: AbortSignal,
): Promise<WorkbookModel | undefined> {
  const worker = new Worker('/readFileWorker.js');
  try {
    return await new Promise((resolve, reject) => {
      const builder = new TableBuilder(onProgress);
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<FileNews>) => {
        if (data.kind === 'refused') {
          const { fileName, ...facts } = data.facts;
          reject(new FileProblem(data.code, String(fileName), facts));
        } else if (data.kind === 'end') resolve(builder.workbook);
        else builder.take(data);
      });
      worker.postMessage(file, [file.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Puts the workbook together from what the worker says. */
class TableBuilder {
  workbook: WorkbookModel | undefined;
  private rowCount = 0;
  private readonly texts = new TextPool();

  constructor(private readonly onProgress: (progress: ReadSoFar) => void) {}

  take(news: Extract<FileNews, { kind: 'counted' | 'table' | 'rows' }>): void {
    if (news.kind === 'counted') this.onProgress({ rows: news.rows });
    else if (news.kind === 'table') this.start(news);
    else this.add(news);
  }

  private start({ sheetName, rows, decimalSeparator }: ReadTable): void {
    this.rowCount = rows;
    this.workbook = createWorkbook(sheetName);
    if (decimalSeparator !== undefined) this.workbook.decimalSeparator = decimalSeparator;
  }

  private add({ first, rows }: Extract<FileNews, { kind: 'rows' }>): void {
    const { cells } = this.workbook!.sheets[0]!;
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        const shared = typeof value === 'string' ? this.texts.shared(column, value) : value;
        if (value !== '') cells.setValue(first + row, column, shared);
      }),
    );
    this.onProgress({ rows: first + rows.length, of: this.rowCount });
  }
}
