import { FileProblem } from '../../../../host/files/FileProblem';
import { openWorkbook } from '../../../../host/files/openWorkbook';
import type { SheetModel } from '../../../../host/workbook/types';
import type { FileNews, FileToRead } from './FileNews';

/** As many rows at a time as the page can take in without being held up. */
const ROWS_A_PART = 2_000;

const say = (news: FileNews) => postMessage(news);

/** Reads a text table beside the page, which stays usable. To cancel, end the worker. */
addEventListener('message', ({ data }: MessageEvent<FileToRead>) => {
  try {
    const { sheets, decimalSeparator } = openWorkbook(data.bytes, data.fileName, (rows) => {
      if (rows % ROWS_A_PART === 0) say({ kind: 'counted', rows });
    });
    const [sheet] = sheets;
    if (sheet !== undefined) sendRows(sheet, decimalSeparator);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    say({ kind: 'refused', code: error.code, facts: error.facts });
  }
});

function sendRows({ name, cells }: SheetModel, decimalSeparator: '.' | ',' | null | undefined): void {
  const used = cells.usedArea();
  const rowCount = used === undefined ? 0 : used.row + used.rows;
  const columnCount = used === undefined ? 0 : used.column + used.columns;
  say({ kind: 'table', sheetName: name, rows: rowCount, decimalSeparator });
  for (let first = 0; first < rowCount; first += ROWS_A_PART) {
    const rows = Array.from({ length: Math.min(ROWS_A_PART, rowCount - first) }, (_row, row) =>
      Array.from({ length: columnCount }, (_cell, column) => cells.value(first + row, column)),
    );
    say({ kind: 'rows', first, rows });
  }
  say({ kind: 'end' });
}
