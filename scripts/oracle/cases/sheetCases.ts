import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import type { SampleTable } from '../../../samples/sampleTable';
import { sampleWorkbook } from '../../../samples/sampleWorkbook';
import type { ReportCase } from '../../record/recordReport';
import { conversionCases } from './conversionCases';
import { mismatchCases } from './mismatchCases';

/** A table whose whole report is compared with an oracle, column by column. */
export interface SheetCase {
  readonly name: string;
  readonly analysis: 'conversion' | 'mismatch';
  /** Role to header. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Records that are not ours to publish are kept as sums only. */
  readonly keepValues: boolean;
  readonly table: SampleTable;
}

/** Published records beside this repository; who has them not skips their tests. */
export const presalesFile = join(
  __dirname,
  ...['..', '..', '..', '..', 'shared', 'data', 'presales', 'presales_records.xlsx'],
);

/** The samples, small tables with ties and blanks, and the published records where they are. */
export function sheetCases(): readonly SheetCase[] {
  const chosen = [
    ...conversionCases
      .filter(({ name }) => ['sample', 'two-customers', 'one-product'].includes(name))
      .map((one) => ({ analysis: 'conversion' as const, one })),
    ...mismatchCases
      .filter(({ name }) => ['sample', 'thirty', 'four-levels'].includes(name))
      .map((one) => ({ analysis: 'mismatch' as const, one })),
  ].map(({ analysis, one: { name, mapping, makeTable } }): SheetCase => ({
    name: `${analysis}-${name}`,
    analysis,
    mapping:
      name === 'sample' && analysis === 'mismatch' ? { ...mapping, customer_name: 'customer_name' } : mapping,
    keepValues: true,
    table: makeTable(),
  }));
  return existsSync(presalesFile) ? [...chosen, presales(chosen[0]!.mapping)] : chosen;
}

/** The name under which the oracle recorded what it found for the analysis alone. */
export function oracleNameOf({ name, analysis }: Pick<SheetCase, 'name' | 'analysis'>): string {
  return name.slice(analysis.length + 1);
}

/** The case as the command line gets it. */
export function reportCaseOf({ name, analysis, mapping, table }: SheetCase): ReportCase {
  const maps = Object.entries(mapping).flatMap(([role, header]) => ['--map', `${role}=${header}`]);
  return {
    name,
    bytes: saveWorkbook(sampleWorkbook([{ name: 'Data', table: 'Data', content: table }])),
    words: ['--analysis', analysis, '--table', 'Data', ...maps],
  };
}

function presales(mapping: SheetCase['mapping']): SheetCase {
  const { cells } = openWorkbook(readFileSync(presalesFile), 'presales_records.xlsx').sheets[0]!;
  const { rows: rowCount, columns } = cells.usedArea()!;
  const row = (place: number) =>
    Array.from({ length: columns }, (_, column) => {
      const value = cells.value(place, column);
      return value === '' ? null : value;
    });
  const rows = Array.from({ length: rowCount - 1 }, (_, place) => row(place + 1));
  return {
    name: 'conversion-presales',
    analysis: 'conversion',
    mapping,
    keepValues: false,
    table: { headers: row(0).map(String), rows },
  };
}
