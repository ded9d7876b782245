import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import type { SampleTable } from '../../../samples/sampleTable';
import { seededRandom } from '../../../samples/seededRandom';
import type { OracleCase } from './types';

const headers = {
  customer_id: 'customer_id',
  priority: 'investment_priority_score',
  sales: 'total_sales_amount',
  adoption: 'product_adoption_rate',
  support: 'support_resolution_efficiency',
  clv: 'customer_lifetime_value',
  cac: 'acquisition_cost',
  lifecycle: 'lifecycle_stage',
  industry: 'industry_vertical',
  size: 'company_size_tier',
  onboarding: 'customer_onboarding_score',
  decision_maker: 'decision_maker_level',
  team_size: 'team_size',
};
type Role = keyof typeof headers;
type Cell = string | number | null;

interface Shape {
  readonly seed: number;
  readonly customers: number;
  readonly industries: readonly string[];
  readonly sizes: readonly string[];
  /** Share of the optional cells that are blank. */
  readonly blanks: number;
  /** Share of the metric cells that are blank. */
  readonly missingMetrics: number;
}

const stages = ['Activation', 'Growth', 'Maturity', 'Retention', 'Dormant', 'Churned'];
const levels = ['C-Level', 'VP', 'Director', 'Manager', 'Individual Contributor'];

/** Customers with skewed sales, correlated onboarding and adoption, and blanks; then each row changed by `change`. */
function makeCustomers(
  { seed, customers, industries, sizes, blanks, missingMetrics }: Shape,
  change: (row: Record<Role, Cell>, index: number) => Record<Role, Cell>,
): SampleTable {
  const random = seededRandom(seed);
  const maybe = (value: Cell): Cell => (random.uniform() < blanks ? null : value);
  const metric = (value: number): Cell => (random.uniform() < missingMetrics ? null : value);
  const rows = Array.from({ length: customers }, (_, index) => {
    const industry = random.integer(0, industries.length - 1);
    const size = random.integer(0, sizes.length - 1);
    const onboarding = Number((1 + 4 * random.uniform()).toFixed(1));
    const adoption = Math.min(1, Math.max(0.05, 0.2 + 0.13 * onboarding + 0.1 * random.normal()));
    const cost = Number(Math.exp(6.5 + 0.6 * random.normal()).toFixed(2));
    const row: Record<Role, Cell> = {
      customer_id: `K${String(index + 1).padStart(4, '0')}`,
      priority: Number((1 + 0.2 * industry + 0.1 * size + 0.5 * random.normal()).toFixed(3)),
      sales: metric(Number(Math.exp(9 + 0.9 * random.normal()).toFixed(2))),
      adoption: metric(Number(adoption.toFixed(4))),
      support: metric(Number(Math.min(0.99, Math.max(0.1, 0.65 + 0.15 * random.normal())).toFixed(4))),
      clv: maybe(Number((cost * Math.exp(1.8 + 0.6 * random.normal())).toFixed(2))),
      cac: random.uniform() < blanks / 2 ? 0 : cost,
      lifecycle: maybe(random.choose(stages)),
      industry: maybe(industries[industry]!),
      size: maybe(sizes[size]!),
      onboarding: maybe(onboarding),
      decision_maker: maybe(random.choose(levels)),
      team_size: maybe(Math.ceil(Math.exp(1.2 + 1.4 * Math.abs(random.normal())))),
    };
    return Object.values(change(row, index));
  });
  return { headers: Object.values(headers), rows };
}

const same = (row: Record<Role, Cell>): Record<Role, Cell> => row;
const industries = ['Finance', 'Retail', 'Education', 'Media'];
const sizes = ['Small', 'Medium', 'Large'];

/** The tables on which the mismatch analysis is compared with the oracle. */
export const mismatchCases: readonly OracleCase[] = [
  {
    name: 'sample',
    why: 'The sample workbook: 1,200 customers, planted figures.',
    mapping: headers,
    makeTable: generateMismatchSample,
  },
  {
    name: 'thirty',
    why: '30 customers with blanks: most cells are too small to say anything.',
    mapping: headers,
    makeTable: () =>
      makeCustomers(
        {
          seed: 301,
          customers: 30,
          industries: industries.slice(0, 2),
          sizes,
          blanks: 0.1,
          missingMetrics: 0.03,
        },
        same,
      ),
  },
  {
    name: 'four-levels',
    why: 'A priority of four levels: many customers tie at the cut; adoption in steps of 0.25 ties performance too.',
    mapping: headers,
    makeTable: () =>
      makeCustomers(
        { seed: 302, customers: 400, industries, sizes, blanks: 0.02, missingMetrics: 0 },
        (row, index) => ({
          ...row,
          priority: 1 + ((index * 7) % 20 < 9 ? 3 : index % 4),
          sales: 1000 * (1 + (index % 3)),
          adoption: 0.25 * (1 + (index % 4)),
          support: index % 2 === 0 ? 0.5 : 0.9,
        }),
      ),
  },
  {
    name: 'constant-metric',
    why: 'Support is the same for all: minimum equals maximum.',
    mapping: headers,
    makeTable: () =>
      makeCustomers(
        { seed: 303, customers: 200, industries, sizes, blanks: 0.02, missingMetrics: 0.02 },
        (row) => ({
          ...row,
          support: 0.8,
        }),
      ),
  },
  {
    name: 'blank-roi',
    why: 'Every return on investment is blank: the cost is zero or the value is missing.',
    mapping: headers,
    makeTable: () =>
      makeCustomers(
        { seed: 304, customers: 150, industries, sizes, blanks: 0.05, missingMetrics: 0.02 },
        (row, index) => (index % 2 === 0 ? { ...row, clv: null } : { ...row, cac: 0 }),
      ),
  },
  {
    name: 'twelve-cells',
    why: '1,000 customers in 12 segments, with blanks in every column.',
    mapping: headers,
    makeTable: () =>
      makeCustomers(
        { seed: 305, customers: 1000, industries, sizes, blanks: 0.03, missingMetrics: 0.02 },
        same,
      ),
  },
];
