import type { WorkbookModel } from '../../../../host/workbook/types';
import { valuesOf } from '../../../workbook/support/startWithData';

/** When a run began, as its sheets say it: no two runs need have the same minute. */
const runTime = /\d{4}-\d{2}-\d{2} (at )?\d{2}:\d{2}/g;

/** All that stands in a workbook, sheet by sheet, but for the minutes in which its runs began. */
export function contentsOf({ sheets }: WorkbookModel) {
  return sheets.map((sheet) =>
    valuesOf(sheet).map((row) =>
      row.map((value) => (typeof value === 'string' ? value.replace(runTime, 'run time') : value)),
    ),
  );
}
