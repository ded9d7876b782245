import type { WorkbookModel } from '../../../host/workbook/types';
import { generateConversionSample } from '../../../samples/generateConversionSample';
import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { sampleWorkbook } from '../../../samples/sampleWorkbook';
import type { PaneStart } from '../PaneStart';

/** The workbook that a test of the pane starts with. */
export function makeWorkbook({ sheets, readOnly = false, protectedSheets = [] }: PaneStart): WorkbookModel {
  const made = sampleWorkbook(
    sheets.map(({ name, table, sample, rows }) => ({
      name,
      table,
      content:
        sample === 'conversion'
          ? generateConversionSample()
          : sample === 'mismatch'
            ? generateMismatchSample()
            : { headers: rows?.[0]?.map(String) ?? [], rows: rows?.slice(1) ?? [] },
    })),
  );
  made.readOnly = readOnly;
  for (const sheet of made.sheets) if (protectedSheets.includes(sheet.name)) sheet.protected = true;
  return made;
}
