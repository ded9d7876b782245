import type { SeededRandom } from '../seededRandom';
import type { Segment } from './drawSegments';

/** Static labels drive the priority score, engagement does not: the bias that the report looks for. */
const industryEffects: Readonly<Record<string, number>> = {
  'Financial Services': 0.9,
  Technology: 0.8,
  Manufacturing: 0.6,
  Healthcare: 0.4,
  Retail: 0.3,
  Education: 0.2,
  Media: 0.1,
  Government: 0.1,
  'Real Estate': 0,
  'Non-profit': 0,
};
const sizeEffects: Readonly<Record<string, number>> = {
  Medium: 0.5,
  Small: 0.4,
  Startup: 0.3,
  Large: 0.1,
  Enterprise: 0,
};
const noise = 0.35;

/** Scores of the top lie in [1.80, 2.70], all others in [0.30, 1.75]: nobody is tied at the cut. */
const blocks = { top: { low: 1.8, high: 2.7 }, rest: { low: 0.3, high: 1.75 } } as const;

/** Priority scores with two decimals: by industry, size and chance within the block of the quadrant. */
export function drawPriorities(segments: readonly Segment[], random: SeededRandom): number[] {
  const latent = segments.map(
    ({ industry, size }) => industryEffects[industry]! + sizeEffects[size]! + noise * random.normal(),
  );
  const block = segments.map(({ quadrant }) =>
    quadrant === 'overinvested' || quadrant === 'wellPlaced' ? ('top' as const) : ('rest' as const),
  );
  const extremes = {
    top: range(latent.filter((_, i) => block[i] === 'top')),
    rest: range(latent.filter((_, i) => block[i] === 'rest')),
  };
  return latent.map((value, index) => {
    const side = block[index]!;
    const { smallest, largest } = extremes[side];
    const { low, high } = blocks[side];
    return Number((low + ((high - low) * (value - smallest)) / (largest - smallest)).toFixed(2));
  });
}

function range(values: readonly number[]): { smallest: number; largest: number } {
  return { smallest: Math.min(...values), largest: Math.max(...values) };
}
