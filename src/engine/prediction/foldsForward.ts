import type { Fold, Split } from './Fold';
import type { Observations } from './Observations';

/**
 * Folds that go forward in time: what began in a stretch of time is predicted from what was known on its first day. Only
 * observations that had begun `maturityDays` before are learnt from, since younger ones had no time to succeed, and a success that came later
 * than that day had not come yet.
 *
 * @param starts where the stretches to predict begin, as shares of the dated observations in order of time, ascending; each ends where
 *   the next begins. A day is never parted.
 */
export function foldsForward(starts: readonly number[], maturityDays: number): Split {
  return (observations, rows) => {
    const { days } = observations;
    if (days === undefined) return [];
    const dated = rows.filter((row) => !Number.isNaN(days[row]!));
    const ordered = Float64Array.from(dated, (row) => Math.floor(days[row]!)).sort();
    const firstDays = starts.map((share) => ordered[Math.floor(share * ordered.length)] ?? Infinity);
    return firstDays.flatMap((firstDay, place): readonly Fold[] => {
      const endDay = firstDays[place + 1] ?? Infinity;
      const test = dated.filter((row) => days[row]! >= firstDay && days[row]! < endDay);
      const training = dated.filter((row) => days[row]! <= firstDay - maturityDays);
      if (test.length === 0 || training.length === 0) return [];
      return [{ training, test, outcomes: outcomesKnownBefore(observations, firstDay) }];
    });
  };
}

function outcomesKnownBefore({ outcomes, successDays }: Observations, day: number): Uint8Array {
  if (successDays === undefined) return outcomes;
  return outcomes.map((outcome, row) => (successDays[row]! >= day ? 0 : outcome));
}
