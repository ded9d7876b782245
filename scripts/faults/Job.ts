import type { WorkbookModel } from '../../host/workbook/types';

/** Something that the add-in does to a workbook, which is tried while requests fail. */
export interface Job {
  readonly name: string;
  readonly make: () => WorkbookModel;
  /** Does it once, with office.js in place. */
  readonly perform: (signal?: AbortSignal) => Promise<void>;
  /** What must be as it was, wherever it stops. */
  readonly precious: (workbook: WorkbookModel) => string;
  /** What it is done for, the same every time it comes to its end. */
  readonly result: (workbook: WorkbookModel) => string;
  /** Whether a workbook that does not hold the result says so, or holds nothing of it. */
  readonly isTruthful: (workbook: WorkbookModel) => boolean;
}
