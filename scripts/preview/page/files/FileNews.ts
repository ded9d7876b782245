import type { FileProblem } from '../../../../host/files/FileProblem';
import type { Scalar, WorkbookModel } from '../../../../host/workbook/types';

/** A text table to be read, as the worker gets it. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What the worker says while it reads: rows counted, then the table, then its rows in parts, or why there is none. */
export type FileNews =
  | { readonly kind: 'counted'; readonly rows: number }
  | ({ readonly kind: 'table' } & ReadTable)
  | { readonly kind: 'rows'; readonly first: number; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly code: FileProblem['code']; readonly facts: FileProblem['facts'] };

export interface ReadTable {
  readonly sheetName: string;
  readonly rows: number;
  readonly decimalSeparator: WorkbookModel['decimalSeparator'];
}
