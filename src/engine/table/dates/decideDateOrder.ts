import type { DateOrder, ParsedDate } from './parseDateText';

/** The order of day and month in the texts of a column. */
export interface DateOrderDecision {
  /** Undefined: the texts leave it open, or contradict each other. */
  readonly order: DateOrder | undefined;
  readonly evidence: 'answer' | 'values' | 'dots' | 'table' | 'none' | 'open' | 'contradictory';
}

/**
 * Decides the order of day and month once for all texts of a column: by days above 12, by dots (31.12.2024 is day
 * first everywhere), by the other columns of the table. Texts that fit no common order are contradictory.
 */
export function decideDateOrder(
  dates: readonly ParsedDate[],
  answer: string | undefined,
  table: DateOrder | undefined,
): DateOrderDecision {
  if (answer === 'dmy' || answer === 'mdy' || answer === 'ymd') return { order: answer, evidence: 'answer' };
  const doubtful = dates.filter(({ inOrder }) => inOrder !== undefined);
  if (doubtful.length === 0) return { order: undefined, evidence: 'none' };
  const fits = (order: DateOrder) => doubtful.every(({ inOrder }) => inOrder![order] !== undefined);
  const dayFirst = fits('dmy');
  const monthFirst = fits('mdy');
  if (dayFirst && monthFirst) {
    if (doubtful.every(({ inOrder }) => inOrder!.dmy === inOrder!.mdy))
      return { order: 'dmy', evidence: 'values' };
    if (doubtful.every(({ dotted }) => dotted)) return { order: 'dmy', evidence: 'dots' };
    if (table === 'dmy' || table === 'mdy') return { order: table, evidence: 'table' };
    return { order: undefined, evidence: 'open' };
  }
  if (dayFirst) return { order: 'dmy', evidence: 'values' };
  if (monthFirst) return { order: 'mdy', evidence: 'values' };
  if (fits('ymd')) return { order: 'ymd', evidence: 'values' };
  return { order: undefined, evidence: 'contradictory' };
}

/**
 * The day that a parsed text means in an order. Without an order, the day if the text can only mean one.
 */
export function dayInOrder(date: ParsedDate, order: DateOrder | undefined): number | undefined {
  if (date.fixed !== undefined) return date.fixed;
  const days = date.inOrder ?? {};
  if (order !== undefined) return days[order];
  const possible = new Set([days.dmy, days.mdy].filter((day) => day !== undefined));
  return possible.size === 1 ? [...possible][0] : undefined;
}
