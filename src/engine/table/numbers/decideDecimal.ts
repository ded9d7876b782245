import { type ColumnProfile, entryKind } from '../columns/profileColumn';
import { decimalEvidence } from './decimalEvidence';

/** The decimal separator of a column and what it rests on. */
export interface DecimalDecision {
  readonly decimal: '.' | ',';
  readonly evidence: 'answer' | 'column' | 'table' | 'culture' | 'assumed' | 'none';
  /** Codes of texts that can be read both ways. */
  readonly ambiguous: readonly number[];
  /** Codes of texts that speak for the other separator. */
  readonly contrary: readonly number[];
}

/** Settles the decimal separator of a column: by its own texts, else by the table's, else by the workbook's culture. */
export function decideDecimal(
  profile: ColumnProfile,
  answer: string | undefined,
  table: '.' | ',' | undefined,
  culture: '.' | ',' | undefined,
): DecimalDecision {
  const found = collectEvidence(profile);
  const decided = (decimal: '.' | ',', evidence: DecimalDecision['evidence']): DecimalDecision => ({
    decimal,
    evidence,
    ambiguous: found.either,
    contrary: decimal === '.' ? found.comma : found.point,
  });
  if (answer === 'decimalComma') return decided(',', 'answer');
  if (answer === 'decimalPoint') return decided('.', 'answer');
  if (found.pointCells !== found.commaCells) {
    return decided(found.pointCells > found.commaCells ? '.' : ',', 'column');
  }
  // "1.234" beside "1,234": whatever the sign is, one of them is a thousand times the other, and it may not be meant.
  if (found.eitherPoint && found.eitherComma) return decided(table ?? culture ?? '.', 'assumed');
  if (table !== undefined) return decided(table, 'table');
  if (culture !== undefined) return decided(culture, 'culture');
  return decided('.', found.either.length + found.pointCells > 0 ? 'assumed' : 'none');
}

function collectEvidence(profile: ColumnProfile) {
  const point: number[] = [];
  const comma: number[] = [];
  const either: number[] = [];
  let pointCells = 0;
  let commaCells = 0;
  let eitherPoint = false;
  let eitherComma = false;
  const { entries } = profile.column;
  for (let code = 0; code < entries.length; code += 1) {
    const cells = profile.codeCounts[code]!;
    if (cells === 0 || profile.entryKinds[code] !== entryKind.text) continue;
    const evidence = decimalEvidence(entries[code] as string);
    if (evidence === 'either') {
      either.push(code);
      if (/[.．]/.test(entries[code] as string)) eitherPoint = true;
      else eitherComma = true;
    } else if (evidence === '.') {
      point.push(code);
      pointCells += cells;
    } else if (evidence === ',') {
      comma.push(code);
      commaCells += cells;
    }
  }
  return { point, comma, either, eitherPoint, eitherComma, pointCells, commaCells };
}
