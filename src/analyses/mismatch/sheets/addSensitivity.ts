import { numberFormats } from '../../../report/layout/numberFormats';
import type { TableSheet } from '../../../report/layout/TableSheet';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';

interface SensitivityRow {
  readonly name: string;
  readonly mismatch: number | null;
  readonly shared: number | null;
  readonly sharedShare: number | null;
}

/** Who stays mismatched under other normalisations, and when the weights are drawn anew around the nominal ones. */
export function addSensitivity(report: MismatchReport, sheet: TableSheet): void {
  const { result, column, label, locale } = report;
  const rows: SensitivityRow[] = [
    ...result.sensitivity.map(({ method, mismatch, shared, sharedShare = null }) => ({
      name: label(method),
      mismatch,
      shared,
      sharedShare,
    })),
    ...weightRows(report),
  ];
  sheet.heading(sheetTexts[locale].sensitivityHeading);
  sheet.table(
    'MismatchSensitivity',
    [
      { header: column('variant'), values: rows.map(({ name }) => name) },
      {
        header: column('count'),
        values: rows.map(({ mismatch }) => mismatch),
        numberFormat: numberFormats.count,
      },
      {
        header: column('shared'),
        values: rows.map(({ shared }) => shared),
        numberFormat: numberFormats.count,
      },
      {
        header: column('sharedShare'),
        values: rows.map(({ sharedShare }) => sharedShare),
        numberFormat: numberFormats.rate,
      },
    ],
    rows.length,
    '',
  );
}

/** Of an even sample of the customers only the shares are known. */
function weightRows({ result, label }: MismatchReport): SensitivityRow[] {
  const { weightSensitivity, customers, placement } = result;
  if (weightSensitivity === undefined) return [];
  const { replicates, spread, meanShared, lowestShared, alwaysShared } = weightSensitivity;
  const isSample = weightSensitivity.customers < customers.count;
  const row = (name: string, sharedShare: number) => ({
    name,
    mismatch: null,
    shared: isSample ? null : sharedShare * placement.counts.mismatch,
    sharedShare,
  });
  return [
    row(label('weightsMean', { spread, count: replicates }), meanShared),
    row(label('weightsLowest', { spread, count: replicates }), lowestShared),
    row(label('weightsAlways', { spread, count: replicates }), alwaysShared),
  ];
}
