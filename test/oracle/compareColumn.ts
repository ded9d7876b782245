import { createHash } from 'node:crypto';
import type { Scalar } from '../../host/workbook/types';

/** What the oracle recorded of a column: its values, or sums and a hash of them; see test/golden/README.md. */
export interface OracleColumn {
  readonly values?: readonly (Scalar | null)[];
  readonly rows?: number;
  readonly blanks?: number;
  readonly sum?: number;
  readonly sumByPlace?: number;
  readonly sumOfSizes?: number;
  readonly texts?: string;
  /** Relative, unless `absolute`. */
  readonly tolerance?: number;
  readonly absolute?: boolean;
}

const EXACT = 1e-9;

/** What a column says otherwise than the oracle, in words; undefined where they agree. */
export function compareColumn(values: readonly Scalar[], oracle: OracleColumn): string | undefined {
  if (oracle.values === undefined) return compareDigest(values, oracle);
  if (values.length !== oracle.values.length) return `${values.length} rows, not ${oracle.values.length}`;
  const wrong = oracle.values.flatMap((expected, row) =>
    isAlike(values[row], expected, oracle)
      ? []
      : [`row ${row + 1} ${show(values[row])}, not ${show(expected)}`],
  );
  return wrong.length === 0 ? undefined : `${wrong.length} wrong: ${wrong.slice(0, 3).join('; ')}`;
}

/** Whether a cell shows what the oracle found; a blank cell is the empty text here and null there. */
export function isAlike(
  found: Scalar | undefined,
  expected: Scalar | null,
  { tolerance = EXACT, absolute = false }: Pick<OracleColumn, 'tolerance' | 'absolute'> = {},
): boolean {
  if (expected === null || found === '' || found === undefined) return expected === null && found === '';
  if (typeof found !== 'number' || typeof expected !== 'number') {
    return typeof expected === 'string' && expected.startsWith('sha256:')
      ? expected === `sha256:${hash(String(found))}`
      : found === expected;
  }
  const size = absolute ? 1 : Math.max(Math.abs(found), Math.abs(expected));
  return Math.abs(found - expected) <= Math.max(1e-12, tolerance * size);
}

function compareDigest(values: readonly Scalar[], oracle: OracleColumn): string | undefined {
  let blanks = 0;
  let sum = 0;
  let sumByPlace = 0;
  const texts: string[] = [];
  values.forEach((value, row) => {
    if (value === '') blanks += 1;
    else if (typeof value === 'number') {
      sum += value;
      sumByPlace += (row + 1) * value;
    } else texts.push(`${row + 1}:${value}`);
  });
  const found = { rows: values.length, blanks, texts: hash(texts.join('\n')) };
  for (const [key, value] of Object.entries(found)) {
    const expected = oracle[key as keyof typeof found];
    if (value !== expected) return `${key} ${value}, not ${expected}`;
  }
  const allowed = (oracle.tolerance ?? EXACT) * Math.max(EXACT, oracle.sumOfSizes ?? 0);
  for (const [key, value] of Object.entries({ sum, sumByPlace })) {
    const expected = oracle[key as 'sum' | 'sumByPlace'] ?? NaN;
    if (!(Math.abs(value - expected) <= allowed)) return `${key} ${value}, not ${expected}`;
  }
  return undefined;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function show(value: Scalar | null | undefined): string {
  return JSON.stringify(value);
}
