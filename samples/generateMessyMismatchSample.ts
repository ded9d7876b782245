import { generateMismatchSample, mismatchHeaders } from './generateMismatchSample';
import { bounds } from './mismatch/plan';
import type { SampleTable } from './sampleTable';
import { seededRandom } from './seededRandom';

/** The ways in which the messy sheet differs from the clean one. */
export type Disturbance =
  | 'blankMetric'
  | 'percentText'
  | 'percentPoints'
  | 'fullWidthDigits'
  | 'repeatedId'
  | 'costOfZero'
  | 'chineseStage'
  | 'paddedText';

export interface MessySample extends SampleTable {
  /** Ids of the customers that each disturbance touches. */
  readonly disturbed: Readonly<Record<Disturbance, readonly string[]>>;
}

type Row = SampleTable['rows'][number];
const place = Object.fromEntries(mismatchHeaders.map((header, index) => [header, index])) as Record<
  (typeof mismatchHeaders)[number],
  number
>;
const metrics = ['total_sales_amount', 'product_adoption_rate', 'support_resolution_efficiency'] as const;
const pinned: Readonly<Record<(typeof metrics)[number], readonly number[]>> = {
  total_sales_amount: Object.values(bounds.sales),
  product_adoption_rate: Object.values(bounds.adoption),
  support_resolution_efficiency: Object.values(bounds.support),
};
const blankSpellings = [null, '', '-', 'N/A'];
const chineseStages: Readonly<Record<string, string>> = {
  Activation: '激活期',
  Growth: '增长期',
  Maturity: '成熟期',
  Retention: '维系期',
  Dormant: '休眠期',
};

/**
 * The customers of the mismatch sample as a careless export would hold them: 3 % blanks in each metric, percentages as
 * text and as points among fractions, full-width digits, five repeated ids with other values, costs of zero, Chinese
 * stages and padded texts.
 *
 * Rows that a careful reader leaves out (blank metrics, percent points among fractions, the second row of an id) come
 * from the quadrants in such numbers that the cuts stay between the same customers: the mismatch group is that of the
 * clean sheet without the rows named.
 */
export function generateMessyMismatchSample(): MessySample {
  const clean = generateMismatchSample();
  const rows = clean.rows.map((row) => [...row]);
  const random = seededRandom(7);
  const free = random.shuffle(rows.filter((row) => !isPinned(row)));
  const take = (counts: QuadrantCounts): Row[] => takeByQuadrant(free, counts);

  const blank = random.shuffle(take({ overinvested: 16, wellPlaced: 16, rightlyLow: 38, underinvested: 38 }));
  blank.forEach((row, index) => {
    row[place[metrics[index % metrics.length]!]] = blankSpellings[index % blankSpellings.length]!;
  });
  const percentPoints = take({ overinvested: 3, wellPlaced: 3, rightlyLow: 7, underinvested: 7 });
  for (const row of percentPoints) row[place.product_adoption_rate] = percent(row);
  const percentText = free.splice(0, 20);
  for (const row of percentText) row[place.product_adoption_rate] = `${percent(row)}%`;
  const fullWidthDigits = free.splice(0, 10);
  for (const row of fullWidthDigits) {
    row[place.total_sales_amount] = toFullWidth(String(row[place.total_sales_amount]));
  }
  const costOfZero = [...take({ overinvested: 2, wellPlaced: 1, rightlyLow: 1, underinvested: 0 })];
  for (const row of costOfZero) row[place.acquisition_cost] = 0;
  const chineseStage = free.splice(0, 30);
  for (const row of chineseStage) {
    row[place.lifecycle_stage] = chineseStages[String(row[place.lifecycle_stage])]!;
  }
  const paddedText = free.splice(0, 40);
  paddedText.forEach((row, index) => {
    const header = (['customer_id', 'industry_vertical', 'company_size_tier', 'lifecycle_stage'] as const)[
      index % 4
    ]!;
    row[place[header]] =
      index % 2 === 0 ? `  ${String(row[place[header]])}` : `${String(row[place[header]])} `;
  });
  const repeatedId = free.splice(0, 5);
  const repeats = repeatedId.map((row, index) => {
    const repeat = [...row];
    repeat[place.total_sales_amount] = 20_000 + 1_000 * index;
    repeat[place.investment_priority_score] = 1.1 + 0.3 * index;
    return repeat;
  });

  const ids = (touched: Row[]): string[] => touched.map((row) => String(row[place.customer_id]).trim());
  const disturbed = {
    blankMetric: ids(blank),
    percentText: ids(percentText),
    percentPoints: ids(percentPoints),
    fullWidthDigits: ids(fullWidthDigits),
    repeatedId: ids(repeatedId),
    costOfZero: ids(costOfZero),
    chineseStage: ids(chineseStage),
    paddedText: ids(paddedText),
  };
  return { headers: [...clean.headers], rows: [...rows, ...repeats], disturbed };
}

type QuadrantCounts = Readonly<
  Record<'overinvested' | 'wellPlaced' | 'rightlyLow' | 'underinvested', number>
>;

/** Removes and returns the first free rows of each quadrant. */
function takeByQuadrant(free: Row[], counts: QuadrantCounts): Row[] {
  return Object.entries(counts).flatMap(([quadrant, count]) =>
    Array.from({ length: count }, () => {
      const index = free.findIndex((row) => quadrantOf(row) === quadrant);
      if (index < 0) throw new RangeError(`No ${quadrant} customer left`);
      return free.splice(index, 1)[0]!;
    }),
  );
}

function quadrantOf(row: Row): keyof QuadrantCounts {
  const top = Number(row[place.investment_priority_score]) >= 1.8;
  const scaled = (metric: keyof typeof bounds, value: unknown): number =>
    (Number(value) - bounds[metric].low) / (bounds[metric].high - bounds[metric].low);
  const performance =
    0.4 * scaled('sales', row[place.total_sales_amount]) +
    0.35 * scaled('adoption', row[place.product_adoption_rate]) +
    0.25 * scaled('support', row[place.support_resolution_efficiency]);
  const low = performance < 0.4;
  if (top) return low ? 'overinvested' : 'wellPlaced';
  return low ? 'rightlyLow' : 'underinvested';
}

/** The customers at the bounds of a metric are left alone: all others are scaled by them. */
function isPinned(row: Row): boolean {
  return metrics.some((metric) => pinned[metric].includes(Number(row[place[metric]])));
}

/** Adoption in percent with two decimals: exactly the fraction's four. */
function percent(row: Row): number {
  return Number((100 * Number(row[place.product_adoption_rate])).toFixed(2));
}

function toFullWidth(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
