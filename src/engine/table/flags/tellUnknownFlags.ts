import type { CellReference, Notice } from '../../problem';

/** Records that say neither yes nor no to flags of one column. */
export interface UnknownFlags {
  readonly header: string;
  /** The flags that the column tells, the last one found last. */
  readonly roles: readonly string[];
  readonly role: string;
  readonly count: number;
  /** Records that count. */
  readonly rows: number;
  /** The first of their cells. */
  readonly cells: readonly CellReference[];
}

/**
 * What becomes of them: taken as a no because the user said so, left out of the rates, or open until the user says what they
 * are. Nothing can be computed without a flag that is needed (`error`), the rest without one that is not (`question`).
 */
export type UnknownVerdict = 'isNo' | 'apart' | 'error' | 'question';

const codes = { isNo: 'unknownIsNo', apart: 'unknownApart', error: 'unknownFlags', question: 'unknownFlags' };

/** The notice of unknown flags: how many of how many, where, and which answer would settle them. */
export function tellUnknownFlags(verdict: UnknownVerdict, unknown: UnknownFlags): Notice {
  const { header, roles, role, count, rows, cells } = unknown;
  const isAsked = verdict === 'error' || verdict === 'question';
  return {
    code: codes[verdict],
    severity: isAsked ? verdict : 'warning',
    role,
    facts: { header, roles, count, rows, known: rows - count, ...(isAsked && { answers: ['unknownIsNo'] }) },
    cells,
  };
}

/** The flags, with a no for each that is unknown. */
export function unknownAsNo(values: Int8Array): Int8Array {
  return values.map((value) => Math.max(0, value));
}
