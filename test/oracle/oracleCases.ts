import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scalar } from '../../host/workbook/types';
import { presalesFile, reportCaseOf, sheetCases } from '../../scripts/oracle/cases/sheetCases';
import type { ReportRecord } from '../../scripts/record/types';
import { recordedReportOf } from '../support/recordedReport';
import type { OracleColumn } from './compareColumn';

/** Figures by their label, for a list whose rows depend on what is true of the table. */
export interface OracleFigures {
  readonly part: string;
  readonly label: string;
  readonly value: string;
  /** Beginnings of labels that speak of the figure before them. */
  readonly following: readonly string[];
  /** Absolute, by key, for figures that the oracle draws by random numbers of its own. */
  readonly tolerances: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, Scalar | null>>;
}
export interface OracleSheets {
  readonly columns: Readonly<Record<string, Readonly<Record<string, OracleColumn>>>>;
  readonly figures: Readonly<Record<string, OracleFigures>>;
}

/** The small ones first: what is wrong shows in them within seconds. */
export const caseNames = [
  'conversion-two-customers',
  'conversion-one-product',
  'mismatch-thirty',
  'mismatch-four-levels',
  'mismatch-sample',
  'conversion-sample',
  'conversion-presales',
] as const;
type CaseName = (typeof caseNames)[number];

/** Tests of every case; those of the published records are skipped, visibly, where their file is not there. */
export function describeCases(body: (name: CaseName) => void): void {
  for (const name of caseNames) {
    const isThere = name !== 'conversion-presales' || existsSync(presalesFile);
    const title = isThere ? name : `${name} (skipped: ../shared/data/presales is not there)`;
    (isThere ? describe : describe.skip)(title, () => body(name));
  }
}

export function oracleOf(name: CaseName): OracleSheets {
  return JSON.parse(
    readFileSync(join(__dirname, '..', 'golden', 'sheets', `${name}.json`), 'utf8'),
  ) as OracleSheets;
}

export function reportOf(name: CaseName): Promise<ReportRecord> {
  const found = sheetCases().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No case ${name}`);
  return recordedReportOf(reportCaseOf(found));
}
