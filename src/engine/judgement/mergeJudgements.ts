import { judgementParts, type JudgedValue, type Judgement, type JudgementPart } from './Judgement';
import { judgementKey } from './judgementKey';

/** One cell that a person may have filled in, and whom its row is about. */
export interface JudgedCell extends Pick<Judgement, 'about' | 'name'> {
  readonly part: JudgementPart;
  /** undefined: blank. */
  readonly value: JudgedValue | undefined;
}

/** The cells of some lists as they are now, and the judgements that were written there. */
export interface JudgedLists<Cell extends JudgedCell> {
  readonly written: readonly Judgement[];
  readonly cells: readonly Cell[];
}

export interface MergedJudgements<Cell extends JudgedCell> {
  readonly judgements: readonly Judgement[];
  /** Cells that say something else than another cell about the same, which stands. */
  readonly second: readonly Cell[];
  /** What a person has taken away, with what it said. */
  readonly cleared: readonly (Omit<JudgedCell, 'value'> & { readonly value: JudgedValue })[];
}

/**
 * Judgements with what was changed in the lists since they were written: a cell that is as it was written says nothing, one
 * that is another is a change. Of two changes of the same that differ, the one that was read first stands; a blank gives way
 * to anything. What no list shows any more stays as it is.
 *
 * @param when the moment that new judgements are dated by, ISO 8601 in UTC
 */
export function mergeJudgements<Cell extends JudgedCell>(
  judgements: readonly Judgement[],
  lists: readonly JudgedLists<Cell>[],
  when: string,
): MergedJudgements<Cell> {
  const merged = byKey(judgements);
  const second: Cell[] = [];
  const cleared: MergedJudgements<Cell>['cleared'][number][] = [];
  for (const changes of changesIn(lists)) {
    const [{ about, name, part }] = changes;
    const key = judgementKey({ about, name });
    const { [part]: now, ...others } = merged.get(key) ?? { about, name, since: when };
    // A run that failed may have written in one list what it read in another.
    const news = changes.filter(({ value }) => value !== now);
    const stands = news.find(({ value }) => value !== undefined) ?? news[0];
    if (stands === undefined) continue;
    const { value } = stands;
    second.push(...changes.filter((other) => other.value !== undefined && other.value !== value));
    if (value === undefined && now !== undefined) cleared.push({ about, name, part, value: now });
    const next: Judgement = value === undefined ? others : { ...others, [part]: value };
    if (judgementParts.every((one) => next[one] === undefined)) merged.delete(key);
    else merged.set(key, next);
  }
  return { judgements: [...merged.values()], second, cleared };
}

export function byKey(judgements: readonly Judgement[]): Map<string, Judgement> {
  return new Map(judgements.map((judgement) => [judgementKey(judgement), judgement]));
}

/** The cells that are not as they were written, those about the same together. */
function changesIn<Cell extends JudgedCell>(
  lists: readonly JudgedLists<Cell>[],
): Iterable<readonly [Cell, ...Cell[]]> {
  const changes = new Map<string, [Cell, ...Cell[]]>();
  for (const { written, cells } of lists) {
    const before = byKey(written);
    for (const cell of cells) {
      const key = judgementKey(cell);
      if (before.get(key)?.[cell.part] === cell.value) continue;
      const same = changes.get(`${cell.part} ${key}`);
      if (same === undefined) changes.set(`${cell.part} ${key}`, [cell]);
      else same.push(cell);
    }
  }
  return changes.values();
}

/** What the lists show now: the judgements that were written, with the cells as they are. */
export function shownNow({ written, cells }: JudgedLists<JudgedCell>): readonly Judgement[] {
  const shown = byKey(written);
  for (const { about, name, part, value } of cells) {
    const key = judgementKey({ about, name });
    const before: Partial<Judgement> = { ...shown.get(key) };
    delete before[part];
    const others: Judgement = { about, name, since: '', ...before };
    shown.set(key, value === undefined ? others : { ...others, [part]: value });
  }
  return [...shown.values()];
}
