/** Facts that a sentence about a problem needs: counts, names, cells. Never a sentence. */
export type Facts = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[]>
>;

/** A cell of the user's sheet, 1-based as Excel shows it. Column 0 means the whole row, row 0 the whole column. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/**
 * A refusal by the engine: a code and its facts, without language.
 * The caller's catalogue turns the code into a sentence that says what happened and what to do.
 */
export class Problem extends Error {
  readonly code: string;
  readonly facts: Facts;
  readonly cells: readonly CellReference[];

  constructor(code: string, facts: Facts = {}, cells: readonly CellReference[] = []) {
    // For logs only: a person reads the sentence that the catalogue makes of code and facts.
    super(Object.keys(facts).length === 0 ? code : `${code} ${JSON.stringify(facts)}`);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
    this.cells = cells;
  }
}

export type Severity = 'error' | 'question' | 'warning' | 'information';

/** Something a reader should know about the data or a figure; it never changes a figure. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  /** The first cells concerned (at most 20); `facts.count` says how many there are in all. */
  readonly cells: readonly CellReference[];
  readonly role?: string;
}
