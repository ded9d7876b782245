import type { SeededRandom } from '../seededRandom';
import type { GroupedRecord } from './groupRecords';
import { drawTestDays } from './testDays';

/** Dates of a record as days since 1 January 1970, with the time of day as fraction. */
export interface RecordDates {
  readonly applied: number;
  readonly returned: number | undefined;
  readonly opened: number | undefined;
  readonly firstCalled: number | undefined;
}

export type TimeOrder = 'plausible' | 'callsBeforeApplication';

const firstDay = Date.UTC(2025, 0, 2) / 86_400_000;
const lastDay = Date.UTC(2025, 11, 4) / 86_400_000;
/** Planted by `callsBeforeApplication`: this share of the first calls lies before the application. */
const earlyCallShare = 0.6;

/**
 * Dates between 2 January and 4 December 2025: applied, returned after the days of the test, opened, first called.
 * Records of one application share its date; what has not returned was applied for in the last month.
 */
export function drawDates(
  records: readonly GroupedRecord[],
  timeOrder: TimeOrder,
  random: SeededRandom,
): RecordDates[] {
  const testDays = drawTestDays(records, random);
  const openLag = records.map(() => random.integer(1, 14));
  const callLag = records.map(() => random.integer(0, 10));
  const applied = drawApplicationDates(records, testDays, openLag, callLag, random);
  const early =
    timeOrder === 'callsBeforeApplication' ? chooseEarlyCalls(records, random) : new Set<number>();

  const dates = records.map((record, index): RecordDates => {
    const start = applied[record.application]!;
    const days = testDays[index];
    const returned = days === undefined ? undefined : start + days + 0.2 * random.uniform();
    const planned = (returned ?? start) + openLag[index]!;
    const open = early.has(index) ? start - random.integer(5, 400) : planned;
    const opened = record.opened ? Math.floor(open) + 0.4 + 0.3 * random.uniform() : undefined;
    const firstCalled = record.called
      ? Math.floor(open) + (early.has(index) ? 1 : callLag[index]!)
      : undefined;
    return { applied: start, returned, opened, firstCalled };
  });
  return records.map(({ copyOf }, index) => dates[copyOf ?? index]!);
}

function drawApplicationDates(
  records: readonly GroupedRecord[],
  testDays: readonly (number | undefined)[],
  openLag: readonly number[],
  callLag: readonly number[],
  random: SeededRandom,
): number[] {
  const longest: number[] = [];
  const waiting = new Set<number>();
  for (const [index, record] of records.entries()) {
    const { application } = record;
    if (!record.returned) waiting.add(application);
    if (record.copyOf !== undefined) continue;
    const afterReturn = record.opened ? openLag[index]! + callLag[index]! : 0;
    longest[application] = Math.max(longest[application] ?? 0, (testDays[index] ?? 0) + afterReturn + 1);
  }
  const [newest] = waiting;
  const oldest = longest.findIndex((_, application) => !waiting.has(application));
  return longest.map((span, application) => {
    const latest = lastDay - (waiting.has(application) ? 0 : span);
    const earliest = waiting.has(application) ? lastDay - 30 : firstDay;
    const day =
      application === newest ? lastDay : application === oldest ? firstDay : random.integer(earliest, latest);
    return day + 0.375 + 0.375 * random.uniform();
  });
}

function chooseEarlyCalls(records: readonly GroupedRecord[], random: SeededRandom): Set<number> {
  const called = [...records.keys()].filter((index) => records[index]!.called);
  const single = called.filter((index) => records[index]!.rows === 1);
  return new Set(random.shuffle(single).slice(0, Math.round(earlyCallShare * called.length)));
}
