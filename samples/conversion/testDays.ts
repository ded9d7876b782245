import type { SeededRandom } from '../seededRandom';
import type { GroupedRecord } from './groupRecords';

/** Planted: mean 15.8 and median 12 whole days from the application to the return. */
const meanDays = 15.79;
const scale = 17.1;
const shape = 1.17;

/**
 * Whole days from the application to the return, by record; undefined where nothing has returned or the record is a copy.
 * Quantiles of a Weibull distribution in random order; the long tests are then moved by single days until the mean is met.
 */
export function drawTestDays(
  records: readonly GroupedRecord[],
  random: SeededRandom,
): (number | undefined)[] {
  const returned = [...records.keys()].filter(
    (index) => records[index]!.returned && records[index]!.copyOf === undefined,
  );
  const days = new Array<number | undefined>(records.length).fill(undefined);
  random.shuffle(returned).forEach((index, place) => {
    const share = (place + 0.5) / returned.length;
    days[index] = Math.floor(scale * Math.pow(-Math.log(1 - share), 1 / shape));
  });

  const rows = returned.reduce((sum, index) => sum + records[index]!.rows, 0);
  const total = returned.reduce((sum, index) => sum + records[index]!.rows * days[index]!, 0);
  let missing = Math.round(meanDays * rows) - total;
  const movable = returned.filter((index) => records[index]!.rows === 1 && days[index]! > 15);
  for (let place = 0; missing !== 0; place = (place + 1) % movable.length) {
    days[movable[place]!]! += Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return days;
}
