import type { SeededRandom } from '../seededRandom';
import type { CustomerTally } from './customerTallies';
import type { GroupedRecord } from './groupRecords';
import { totals } from './tallies';

/** One test of a large customer is so big that it lifts the mean of the whole high tier: a reason to show medians. */
const outlier = 260_000_000;

/** Sample sizes by record, null where the cell is blank: about 100,000, often rounded, 447 blanks, one outlier. */
export function drawSampleSizes(
  records: readonly GroupedRecord[],
  customers: readonly CustomerTally[],
  random: SeededRandom,
): (number | null)[] {
  const sizes = records.map((): number | null => {
    const size = Math.exp(Math.log(110_000) + 1.3 * random.normal());
    const step = random.uniform() < 0.4 ? 10_000 : 1;
    return Math.max(step, Math.round(size / step) * step);
  });
  const single = random.shuffle([...records.keys()].filter((index) => records[index]!.rows === 1));
  for (const index of single.slice(0, totals.blankSampleSizes)) sizes[index] = null;
  const large = single
    .slice(totals.blankSampleSizes)
    .find((index) => customers[records[index]!.customer]!.name === '济南亿次元');
  if (large !== undefined) sizes[large] = outlier;
  return records.map(({ copyOf }, index) => sizes[copyOf ?? index]!);
}
