import type { DateOrder, ParsedDate } from './parseDateText';

/** The order of day, month and year in the texts of a column. */
export interface DateOrderDecision {
  /** Undefined: the texts leave it open, or contradict each other. */
  readonly order: DateOrder | undefined;
  readonly evidence: 'answer' | 'values' | 'spread' | 'dots' | 'table' | 'none' | 'open' | 'contradictory';
  /** The orders in which every text is a date; where there is none, those in which some are. */
  readonly possible: readonly DateOrder[];
}

const orders = ['dmy', 'mdy', 'ymd'] as const;

/**
 * Decides the order of day, month and year once for all texts of a column: by days above 12, by how near the dates
 * come to each other where years have two digits, by dots (31.12.2024 is day first everywhere), by the other columns of
 * the table. Texts that fit no common order are contradictory.
 */
export function decideDateOrder(
  dates: readonly ParsedDate[],
  answer: string | undefined,
  table: DateOrder | undefined,
): DateOrderDecision {
  // A loop: an exported table has a different text in each of a million rows.
  const doubtful: Readonly<Partial<Record<DateOrder, number>>>[] = [];
  for (const { inOrder } of dates) if (inOrder !== undefined) doubtful.push(inOrder);
  const fitting = orders.filter((order) => doubtful.every((days) => days[order] !== undefined));
  const possible =
    fitting.length > 0
      ? fitting
      : orders.filter((order) => doubtful.some((days) => days[order] !== undefined));
  const decided = (order: DateOrder | undefined, evidence: DateOrderDecision['evidence']) => ({
    order,
    evidence,
    possible,
  });
  const answered = orders.find((order) => order === answer);
  if (answered !== undefined) return decided(answered, 'answer');
  if (doubtful.length === 0) return decided(undefined, 'none');
  const [only, second] = fitting;
  if (only === undefined) return decided(undefined, 'contradictory');
  if (second === undefined) return decided(only, 'values');

  const near = fitting.includes('ymd') ? nearOrders(doubtful, fitting) : fitting;
  if (near.length === 1) return decided(near[0], 'spread');
  if (doubtful.every((days) => new Set(near.map((order) => days[order])).size === 1)) {
    return decided(near[0], 'values');
  }
  const bothAreDayAndMonth = !near.includes('ymd');
  if (bothAreDayAndMonth && dates.every(({ inOrder, dotted }) => inOrder === undefined || dotted)) {
    return decided('dmy', 'dots');
  }
  if (table !== undefined && near.includes(table)) return decided(table, 'table');
  return decided(undefined, 'open');
}

const twoYears = 731;

/**
 * The orders in which the dates come near to each other. Read in the wrong order, 25-01-02 and 25-03-15 lie thirteen
 * years apart: days are taken for years. What spreads over much more time than another order is left out.
 */
function nearOrders(
  doubtful: readonly Readonly<Partial<Record<DateOrder, number>>>[],
  fitting: readonly DateOrder[],
): readonly DateOrder[] {
  const spreads = fitting.map((order) => {
    let [first, last] = [Infinity, -Infinity];
    for (const days of doubtful) {
      first = Math.min(first, days[order]!);
      last = Math.max(last, days[order]!);
    }
    return last - first;
  });
  const least = Math.min(...spreads);
  return fitting.filter((_order, index) => spreads[index]! <= 3 * least + twoYears);
}

/**
 * The day that a parsed text means in an order. Without an order, the day if the text can only mean one.
 */
export function dayInOrder(date: ParsedDate, order: DateOrder | undefined): number | undefined {
  if (date.fixed !== undefined) return date.fixed;
  const days = date.inOrder ?? {};
  if (order !== undefined) return days[order];
  const possible = new Set(Object.values(days));
  return possible.size === 1 ? [...possible][0] : undefined;
}
