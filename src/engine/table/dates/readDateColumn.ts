import type { Notice } from '../../problem';
import {
  type ColumnContext,
  columnNotice,
  type ColumnReading,
  mostCells,
  textNotice,
} from '../columns/ColumnContext';
import { formatOfColumn } from '../columns/formatOfColumn';
import { entryKind } from '../columns/profileColumn';
import { decideDateOrder, dayInOrder, type DateOrderDecision } from './decideDateOrder';
import { dayOfNumber, decideNumberDates, type NumberDates } from './decideNumberDates';
import { type ParsedDate, parseDateText } from './parseDateText';
import { calendarDay } from './serialDay';

/**
 * Reads a column of dates into serial days of the 1900 system: serial numbers, and texts in the order that the column
 * itself decides. Texts whose order stays open are missing, and asked about. Time zones are ignored, and that is said.
 */
export function readDateColumn(context: ColumnContext): ColumnReading {
  const { column, profile, origin } = context;
  const format = formatOfColumn(origin, context.region, context.index);
  const numbersAre = decideNumberDates(profile.minimum, profile.maximum, format === 'date');
  const texts = parseTexts(context);
  const decision = decideDateOrder([...texts.dates.values()], context.answer, context.dateOrder);

  const dayOfCode = new Float64Array(column.entries.length).fill(NaN);
  const open: number[] = [];
  for (const [code, date] of texts.dates) {
    const day = dayInOrder(date, decision.order);
    if (day === undefined) open.push(code);
    else dayOfCode[code] = day;
  }
  const days = new Float64Array(column.length);
  for (let row = 0; row < days.length; row += 1) {
    const code = column.codeAt(row);
    days[row] =
      code >= 0 ? dayOfCode[code]! : dayOfNumber(column.numbers[row]!, numbersAre, origin.date1904 === true);
  }
  const unreadableCells = texts.unreadable.reduce((sum, code) => sum + profile.codeCounts[code]!, 0);
  const unreadableNumbers = profile.numbers > 0 ? countNotDates(context, days) : 0;
  return {
    column: { kind: 'date', days },
    unit: unitOf(context, numbersAre, decision, texts),
    evidence: {
      order: decision.order ?? '',
      orderFrom: decision.evidence,
      numbers: profile.numbers,
      texts: profile.texts,
    },
    notices: [
      ...textNotice(context, 'unreadableDates', 'warning', texts.unreadable),
      ...numberNotice(context, days, unreadableNumbers),
      ...orderNotices(context, decision, open),
      ...textNotice(context, 'timeZonesIgnored', 'information', texts.zoned),
      ...swapNotice(context, texts, decision, days, numbersAre),
      ...sentinelNotice(context, days),
    ],
    unreadable: unreadableCells + unreadableNumbers,
    missing: profile.missing + profile.errors,
    reasonAt: (row) => reasonAt(context, texts.dates, row),
  };
}

interface DateTexts {
  readonly dates: ReadonlyMap<number, ParsedDate>;
  readonly unreadable: readonly number[];
  readonly zoned: readonly number[];
}

function parseTexts({ column, profile }: ColumnContext): DateTexts {
  const dates = new Map<number, ParsedDate>();
  const unreadable: number[] = [];
  const zoned: number[] = [];
  column.entries.forEach((entry, code) => {
    if (profile.codeCounts[code] === 0 || profile.entryKinds[code]! < entryKind.text) return;
    const date = typeof entry === 'string' ? parseDateText(entry) : undefined;
    if (date === undefined) {
      unreadable.push(code);
      return;
    }
    dates.set(code, date);
    if (date.zone) zoned.push(code);
  });
  return { dates, unreadable, zoned };
}

function unitOf(
  context: ColumnContext,
  numbersAre: NumberDates,
  decision: DateOrderDecision,
  texts: DateTexts,
): string {
  if (texts.dates.size === 0)
    return numbersAre === 'serial' && context.origin.date1904 ? 'serial1904' : numbersAre;
  return `dateText:${decision.order ?? (decision.evidence === 'none' ? 'ymd' : 'open')}`;
}

function orderNotices(
  context: ColumnContext,
  decision: DateOrderDecision,
  open: readonly number[],
): readonly Notice[] {
  if (decision.evidence === 'open')
    return textNotice(context, 'openDateOrder', 'question', open, { answers: decision.possible });
  if (decision.evidence === 'contradictory')
    return textNotice(context, 'contradictoryDateOrder', 'question', open, { answers: decision.possible });
  return textNotice(context, 'unreadableDates', 'warning', open);
}

function countNotDates(context: ColumnContext, days: Float64Array): number {
  const { column } = context;
  let count = 0;
  for (let row = 0; row < days.length; row += 1) {
    if (Number.isNaN(days[row]!) && column.codeAt(row) < 0) count += 1;
  }
  return count;
}

function numberNotice(context: ColumnContext, days: Float64Array, count: number): readonly Notice[] {
  if (count === 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < days.length && rows.length < mostCells; row += 1) {
    if (Number.isNaN(days[row]!) && context.column.codeAt(row) < 0) rows.push(row);
  }
  return [columnNotice(context, 'numbersNoDates', 'warning', rows, count)];
}

/**
 * Texts that are all day-first beside serial days that are all in the first twelve of a month: Excel took the texts it
 * could for month-first dates when the file was opened, and swapped their day and month.
 */
function swapNotice(
  context: ColumnContext,
  texts: DateTexts,
  decision: DateOrderDecision,
  days: Float64Array,
  numbersAre: NumberDates,
): readonly Notice[] {
  const { column, profile } = context;
  if (numbersAre !== 'serial' || profile.numbers < 5 || decision.evidence !== 'values') return [];
  const beyondTwelve = [...texts.dates.values()].every(
    ({ inOrder }) => inOrder !== undefined && (inOrder.dmy === undefined) !== (inOrder.mdy === undefined),
  );
  if (!beyondTwelve) return [];
  const rows: number[] = [];
  for (let row = 0; row < days.length; row += 1) {
    if (column.codeAt(row) >= 0) continue;
    if (calendarDay(days[row]!).day > 12) return [];
    if (rows.length < mostCells) rows.push(row);
  }
  return [columnNotice(context, 'swappedDates', 'warning', rows, profile.numbers)];
}

/** 1900-01-01, 1970-01-01, 9999-12-31 and the like stand for "no date" in many systems. */
const dateSentinels = new Set([0, 1, 2, 25_569, 401_769, 2_958_465, 73_050]);

function sentinelNotice(context: ColumnContext, days: Float64Array): readonly Notice[] {
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!;
    if ((day > 2 && day < 25_569) || (day > 25_570 && day < 73_050)) continue;
    if (!dateSentinels.has(Math.floor(day))) continue;
    count += 1;
    if (rows.length < mostCells) rows.push(row);
  }
  if (count === 0) return [];
  const { year, month, day } = calendarDay(days[rows[0]!]!);
  return [columnNotice(context, 'sentinelDate', 'warning', rows, count, { year, month, day })];
}

function reasonAt(context: ColumnContext, dates: ReadonlyMap<number, ParsedDate>, row: number): string {
  const code = context.column.codeAt(row);
  if (code < 0) return 'unreadableDate';
  const kind = context.profile.entryKinds[code];
  if (kind === entryKind.missing) return 'missingValue';
  if (kind === entryKind.error) return 'errorValue';
  return dates.has(code) ? 'openDate' : 'unreadableDate';
}
