import { quoteSheetName } from '../../workbook/address';
import type { ExcelSession } from '../ExcelSession';

type MapReference = (sheetName: string, rest: string) => { sheetName: string; rest: string } | '#REF!';

/** `'Sheet 1'!$A$1:$B$2` or `Sheet1!A1`, and texts in double quotes, which are left alone. */
const REFERENCE = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z0-9$:]+)/gu;

/** Rewrites every reference to a sheet in formulas, names, links and charts. */
export function mapReferences(session: ExcelSession, map: MapReference): void {
  const rewrite = (text: string): string =>
    text.replace(REFERENCE, (whole: string, quoted?: string, plain?: string, rest?: string) => {
      const sheetName = quoted?.replace(/''/g, "'") ?? plain;
      if (sheetName === undefined || rest === undefined) return whole;
      const mapped = map(sheetName, rest);
      return mapped === '#REF!' ? mapped : `${quoteSheetName(mapped.sheetName)}!${mapped.rest}`;
    });
  for (const name of session.workbook.names) name.formula = rewrite(name.formula);
  for (const sheet of session.workbook.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
      const rewritten = rewrite(formula);
      if (rewritten !== formula) sheet.cells.setFormula(row, column, rewritten);
    }
    for (const link of sheet.hyperlinks.values()) {
      if (link.documentReference !== undefined) link.documentReference = rewrite(link.documentReference);
    }
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = rewrite(series.values);
      if (series.categories !== undefined) series.categories = rewrite(series.categories);
    }
  }
}
