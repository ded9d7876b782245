import { type ColumnProfile, entryKind } from '../columns/profileColumn';
import type { RoleContent } from '../roles/RoleDefinition';
import { type ParsedNumber, parseNumberText } from './parseNumberText';

/** The numbers that the texts of a column say, each text read once. */
export interface ParsedTexts {
  /** By code; undefined for entries that are no number. */
  readonly parsed: readonly (ParsedNumber | undefined)[];
  /** Codes of texts and booleans that are no numbers. */
  readonly unreadable: readonly number[];
  readonly percents: readonly number[];
  /** Codes by currency, '¥' and its names under 'CNY'. */
  readonly currencies: ReadonlyMap<string, readonly number[]>;
  /** Codes by unit of time; none where the column holds no durations. */
  readonly times: ReadonlyMap<string, readonly number[]>;
}

const currencyNames: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  RMB: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  块: 'CNY',
  圆: 'CNY',
  $: 'USD',
  US$: 'USD',
  美元: 'USD',
  '€': 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  日元: 'JPY',
  HK$: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  NT$: 'TWD',
};
const timeUnits: readonly (readonly [string, RegExp])[] = [
  ['minutes', /^(分钟|分|minutes?|mins?)$/],
  ['hours', /^(小时|hours?|hrs?|h)$/],
  ['days', /^(天|日|days?|d)$/],
  ['weeks', /^weeks?$/],
  ['months', /^months?$/],
];

/** Minutes as people abbreviate them in a column of durations; elsewhere an m behind a number is a million. */
const shortMinutes = /(?<=\d)\s*m$/i;

/** Reads every different text of a column as a number, durations with their units of time. */
export function parseColumnTexts(
  profile: ColumnProfile,
  decimal: '.' | ',',
  content: RoleContent = 'none',
): ParsedTexts {
  const isDuration = content === 'duration';
  const { entries } = profile.column;
  const parsed = new Array<ParsedNumber | undefined>(entries.length);
  const unreadable: number[] = [];
  const percents: number[] = [];
  const currencies = new Map<string, number[]>();
  const times = new Map<string, number[]>();
  for (let code = 0; code < entries.length; code += 1) {
    if (profile.codeCounts[code] === 0) continue;
    const kind = profile.entryKinds[code];
    if (kind !== entryKind.text) {
      if (kind === entryKind.boolean) unreadable.push(code);
      continue;
    }
    const text = entries[code] as string;
    const number = parseNumberText(isDuration ? text.replace(shortMinutes, ' min') : text, decimal);
    if (number === undefined) {
      unreadable.push(code);
      continue;
    }
    parsed[code] = number;
    if (number.percent) percents.push(code);
    if (number.currency !== '') append(currencies, currencyNames[number.currency] ?? number.currency, code);
    if (isDuration && number.unit !== '') {
      const time = timeUnits.find(([, pattern]) => pattern.test(number.unit));
      if (time !== undefined) append(times, time[0], code);
    }
  }
  return { parsed, unreadable, percents, currencies, times };
}

function append(groups: Map<string, number[]>, key: string, code: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [code]);
  else group.push(code);
}

/** The codes of all groups but the one with the most cells. */
export function minorityCodes(
  profile: ColumnProfile,
  groups: ReadonlyMap<string, readonly number[]>,
): number[] {
  const groupsBySize = [...groups.values()].sort(
    (a, b) => cellsOfCodes(profile, b) - cellsOfCodes(profile, a),
  );
  const [, ...others] = groupsBySize;
  return others.flat();
}

/** How many cells hold one of some codes. */
export function cellsOfCodes(profile: ColumnProfile, codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + profile.codeCounts[code]!, 0);
}
