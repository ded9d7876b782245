import { readIsoText } from './readIsoText';
import { serialDay } from './serialDay';

/** Orders in which people write day, month and year in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The serial days that a text can mean. */
export interface ParsedDate {
  /** The day, where the text itself leaves no doubt: year first, or a month by name. */
  readonly fixed?: number;
  /** The day in each order in which the text is a date, where the order is in doubt. */
  readonly inOrder?: Readonly<Partial<Record<DateOrder, number>>>;
  /** The text names a time zone; it is not used. */
  readonly zone: boolean;
  /** Written with dots, as day-first countries do. */
  readonly dotted: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)|\s*(?:星期|周)[一二三四五六日天]/i;
const zone =
  /\s*(?:Z|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|(?<=:\d{2}(?:\.\d+)?\s*)[+-]\d{2}:?\d{2}|\b(?:CST|EST|EDT|PST|PDT|CET|CEST|BST|JST))$/i;
const time =
  /[T\s,]*(上午|下午|凌晨|晚上|am|pm)?\s*(?<!\d)(\d{1,2})(?:[:时点])(\d{1,2})分?(?::?(\d{1,2}(?:\.\d+)?)秒?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const figures = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/;
const dayAndMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-/ .,]*([a-z]{3,9})\.?[-/ .,]*(\d{4}|\d{2})$/i;
const monthNameAndDay = /^([a-z]{3,9})\.?[-/ .]*(\d{1,2})(?:st|nd|rd|th)?[-/ .,]+(\d{4}|\d{2})$/i;
const yearAndMonthName = /^(\d{4})[-/ .]*([a-z]{3,9})\.?[-/ .]*(\d{1,2})$/i;

/**
 * Reads a date as people write it, with or without a time of day. Undefined when the text is no date.
 * Two-digit years are 1950 to 2049. Month without day, or day without year, is no date.
 *
 * @example parseDateText('15 Apr, 2021 00:02:00')?.fixed // 44301.00138888889
 * @example parseDateText('3/4/2025')?.inOrder // { dmy: 45720, mdy: 45750 }
 */
export function parseDateText(text: string): ParsedDate | undefined {
  const plain = readIsoText(text);
  if (plain !== undefined) return { fixed: plain, zone: false, dotted: false };
  if (text.length < 6 || text.length > 48 || !/\d/.test(text)) return undefined;
  let rest = text.normalize('NFKC').trim().replace(weekday, '').trim();
  const withZone = zone.test(rest);
  if (withZone) rest = rest.replace(zone, '');
  const clock = time.exec(rest);
  const timeOfDay = clock === null ? 0 : fractionOfDay(clock);
  if (timeOfDay === undefined) return undefined;
  if (clock !== null) rest = rest.slice(0, clock.index);
  rest = rest.trim().replace(/,$/, '');
  const shared = { zone: withZone, dotted: false };

  const fixed = fixedDay(rest);
  if (fixed !== undefined) return { ...shared, fixed: fixed + timeOfDay };
  const parts = figures.exec(rest);
  if (parts === null) return undefined;
  const [, first, separator, second, last] = parts as unknown as [string, string, string, string, string];
  const inOrder: Partial<Record<DateOrder, number>> = {};
  const offer = (order: DateOrder, day: number | undefined) => {
    if (day !== undefined) inOrder[order] = day + timeOfDay;
  };
  offer('dmy', serialDay(fullYear(last), Number(second), Number(first)));
  offer('mdy', serialDay(fullYear(last), Number(first), Number(second)));
  if (last.length === 2)
    offer('ymd', serialDay(fullYear(first.padStart(2, '0')), Number(second), Number(last)));
  return Object.keys(inOrder).length === 0 ? undefined : { ...shared, inOrder, dotted: separator === '.' };
}

function fixedDay(text: string): number | undefined {
  const plain = yearFirst.exec(text) ?? compact.exec(text);
  if (plain !== null) return serialDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const dayFirst = dayAndMonthName.exec(text);
  if (dayFirst !== null) return serialDay(fullYear(dayFirst[3]!), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = monthNameAndDay.exec(text);
  if (monthFirst !== null)
    return serialDay(fullYear(monthFirst[3]!), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const yearNamed = yearAndMonthName.exec(text);
  if (yearNamed !== null)
    return serialDay(Number(yearNamed[1]), monthOf(yearNamed[2]!), Number(yearNamed[3]));
  return undefined;
}

/** 1 to 12, or 0 for a word that is no month: then there is no such day. */
function monthOf(word: string): number {
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  return month > 0 && full[month - 1]!.startsWith(word.toLowerCase().replace(/^sept$/, 'sep')) ? month : 0;
}

function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** The fraction of the day of a clock time, undefined when there is no such time. */
function fractionOfDay(clock: RegExpExecArray): number | undefined {
  const half = (clock[1] ?? clock[5] ?? '').toLowerCase();
  const afternoon = /^(下午|晚上|pm|p\.m\.)$/.test(half);
  const morning = half !== '' && !afternoon;
  let hour = Number(clock[2]);
  if (half !== '' && hour > 12 && morning) return undefined;
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  const minute = Number(clock[3]);
  const second = Number(clock[4] ?? 0);
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}
