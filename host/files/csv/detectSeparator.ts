import { parseCsv } from './parseCsv';

const candidates = [',', ';', '\t', '|'] as const;
const sampleLength = 100_000;

/**
 * Comma, semicolon, tab or bar: the one that cuts the first lines into the most fields with the same number on most lines.
 * What stands in quotes does not count. `sep=;` on the first line, as Excel writes it, decides at once.
 */
export function detectSeparator(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const sample = text.slice(0, sampleLength);
  const scores = candidates.map((separator) => score(sample, separator));
  const best = Math.max(...scores);
  return candidates[scores.indexOf(best)]!;
}

/** Fields per line, times the share of lines that have just as many; 0 where nothing is cut. */
function score(sample: string, separator: string): number {
  const fieldsByRow: number[] = [];
  parseCsv(sample, separator, (row, column) => {
    fieldsByRow[row] = column + 1;
  });
  if (fieldsByRow.length > 1 && sample.length === sampleLength) fieldsByRow.pop();
  const lines = new Map<number, number>();
  for (const fields of fieldsByRow) lines.set(fields, (lines.get(fields) ?? 0) + 1);
  let best = 0;
  for (const [fields, count] of lines) {
    if (fields > 1) best = Math.max(best, fields * (count / fieldsByRow.length) ** 2);
  }
  return best;
}
