import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { explainConversion } from '../../engine/conversion/explainConversion';
import { subjects, type Subject as SubjectKind } from '../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../engine/conversion/sumTerms';
import type { Table } from '../../engine/table/types';
import type { Explanation, Subject } from '../Analysis';

const rates: readonly ScoreMeasure[] = ['callRate', 'signRate', 'rejectRate'];

/** Why a customer or product has its score and tier. A row of the user's table stands for its customer. */
export function explainConversionSubject(
  result: ConversionResult,
  table: Table,
  subject: Subject,
): Explanation | undefined {
  for (const kind of subjects) {
    const name = 'name' in subject ? subject.name : nameInRow(table, kind, subject.row);
    const explanation = name === undefined ? undefined : explainGroup(result, kind, name);
    if (explanation !== undefined) return explanation;
  }
  return undefined;
}

function nameInRow(table: Table, kind: SubjectKind, sheetRow: number): string | undefined {
  const row = table.sheetRows.indexOf(sheetRow);
  const column = table.columns[kind];
  return column?.kind === 'category' ? column.labels[column.codes[row] ?? -1] : undefined;
}

function explainGroup(result: ConversionResult, kind: SubjectKind, name: string): Explanation | undefined {
  const found = explainConversion(result, kind, name);
  if (found === undefined) return undefined;
  const { score, rank, of, tier, records, terms } = found;
  const { highScore, lowScore } = result.subjects[kind].cuts;
  return {
    name,
    kind,
    score,
    rank,
    of,
    tier,
    // The engine gives the counts; what a person calls a call rate is calls of records.
    terms: terms.map((term) =>
      rates.includes(term.measure)
        ? { ...term, raw: term.raw / records, unit: 'rate' }
        : { ...term, unit: 'number' },
    ),
    lines: [
      ...(highScore === undefined ? [] : [{ line: 'highTier' as const, value: score, cut: highScore }]),
      ...(lowScore === undefined ? [] : [{ line: 'lowTier' as const, value: score, cut: lowScore }]),
    ],
  };
}
