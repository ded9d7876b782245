import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { explainConversion } from '../../engine/conversion/explainConversion';
import { subjects, type Subject as SubjectKind } from '../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../engine/conversion/sumTerms';
import type { Table } from '../../engine/table/types';
import type { Explanation, Subject } from '../Analysis';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import { conversionMeasures } from './parameterTexts';
import { outcomeOf } from './words/outcomeOf';
import type { Outcome } from './words/outcomeWords';
import { proseOfOutcome } from './words/proseOfOutcome';

const lines = {
  highTier: { en: 'line of the high tier', 'zh-CN': '高价值界线' },
  lowTier: { en: 'line of the low tier', 'zh-CN': '低价值界线' },
};
const rates: readonly ScoreMeasure[] = ['callRate', 'signRate', 'rejectRate'];

/** Why a customer or product has its score and tier. A row of the user's table stands for its customer. */
export function explainConversionSubject(
  result: ConversionResult,
  table: Table,
  subject: Subject,
): Explanation | undefined {
  for (const kind of subjects) {
    const name = 'name' in subject ? subject.name : nameInRow(table, kind, subject.row);
    const explanation =
      name === undefined
        ? undefined
        : explainGroup(result, kind, name, outcomeOf(result, table.headers['called']));
    if (explanation !== undefined) return explanation;
  }
  return undefined;
}

function nameInRow(table: Table, kind: SubjectKind, sheetRow: number): string | undefined {
  const row = table.sheetRows.indexOf(sheetRow);
  const column = table.columns[kind];
  return column?.kind === 'category' ? column.labels[column.codes[row] ?? -1] : undefined;
}

function explainGroup(
  result: ConversionResult,
  kind: SubjectKind,
  name: string,
  outcome: Outcome,
): Explanation | undefined {
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
    terms: terms.map(({ measure, ...term }) => ({
      ...term,
      measure: inEveryLanguage((prose) => proseOfOutcome(prose, outcome).say(conversionMeasures[measure])),
      ...(rates.includes(measure)
        ? { raw: term.raw / records, unit: 'rate' as const }
        : { unit: 'number' as const }),
    })),
    lines: [
      ...(highScore === undefined ? [] : [{ line: lines.highTier, value: score, cut: highScore }]),
      ...(lowScore === undefined ? [] : [{ line: lines.lowTier, value: score, cut: lowScore }]),
    ],
  };
}
