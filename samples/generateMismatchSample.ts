import { customerNames } from './mismatch/customerNames';
import { drawMetrics } from './mismatch/drawMetrics';
import { drawPriorities } from './mismatch/drawPriorities';
import { drawReturns } from './mismatch/drawReturns';
import { drawSegments } from './mismatch/drawSegments';
import type { SampleTable } from './sampleTable';
import { seededRandom } from './seededRandom';

export interface MismatchSampleOptions {
  /** Other seeds keep the counts and the planted mean and correlation; medians and segments are tuned for the default. */
  readonly seed?: number;
}

export const mismatchHeaders = [
  'customer_id',
  'customer_name',
  'industry_vertical',
  'company_size_tier',
  'lifecycle_stage',
  'decision_maker_level',
  'team_size',
  'investment_priority_score',
  'total_sales_amount',
  'product_adoption_rate',
  'support_resolution_efficiency',
  'customer_onboarding_score',
  'acquisition_cost',
  'customer_lifetime_value',
] as const;

/**
 * Priorities and returns have random numbers of their own, found by search, so that all planted figures hold together:
 * a priority that says nothing about performance, and medians, shares and spreads of the returns as the report tells them.
 */
const streams = { priorities: 232, returns: 509 };

/**
 * The sample of the mismatch analysis: 1,200 customers, of whom 184 have a high priority and a low performance.
 * The figures of that group are planted, so that the report of the sample can be checked by hand; companies are invented.
 */
export function generateMismatchSample(options: MismatchSampleOptions = {}): SampleTable {
  const { seed = 129 } = options;
  const random = seededRandom(seed);
  const segments = drawSegments(random);
  const metrics = drawMetrics(segments, random);
  const priorities = drawPriorities(segments, seededRandom(seed + streams.priorities));
  const returns = drawReturns(segments, seededRandom(seed + streams.returns));
  const names = random.shuffle(customerNames());
  const order = random.shuffle([...segments.keys()]);
  const rows = order.map((index, place) => {
    const { industry, size, stage, level, teamSize } = segments[index]!;
    const { sales, adoption, support, onboarding } = metrics[index]!;
    const { acquisitionCost, lifetimeValue } = returns[index]!;
    return [
      `C${String(place + 1).padStart(5, '0')}`,
      names[place]!,
      industry,
      size,
      stage,
      level,
      teamSize,
      priorities[index]!,
      sales,
      adoption,
      support,
      onboarding,
      acquisitionCost,
      lifetimeValue,
    ];
  });
  return { headers: [...mismatchHeaders], rows };
}
