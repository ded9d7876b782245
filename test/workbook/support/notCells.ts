import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { StartedExcel } from '../../../host/node/startExcel';

/** What a person may have selected that is no single block of cells: a click for each. */
export const notCells: Readonly<Record<string, (excel: StartedExcel) => Promise<void> | void>> = {
  'a chart': async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns').activate();
      await context.sync();
    });
  },
  'a picture': ({ host }) => new PersonAtExcel(host).selectFloating('picture'),
  'several areas': ({ host }) =>
    new PersonAtExcel(host).selectAreas(host.session.activeSheet, [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 4, column: 0, rows: 2, columns: 1 },
    ]),
};
