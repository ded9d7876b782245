import type { SeededRandom } from '../seededRandom';
import type { Segment } from './drawSegments';
import { levelEffects, plantedMeanRoi } from './plan';

/** What a customer cost and what it is worth; the return on investment is their ratio. */
export interface Returns {
  readonly acquisitionCost: number;
  readonly lifetimeValue: number;
}

const baseRoi = 7;
/** Customers who perform return more: the matched group has something to be compared with. */
const performingFactor = 1.25;

/** Returns by level of the decision maker and team size, with log-normal noise; small teams scatter most and are capped. */
export function drawReturns(segments: readonly Segment[], random: SeededRandom): Returns[] {
  const rois = segments.map(({ quadrant, level, team }) => {
    const performs = quadrant === 'wellPlaced' || quadrant === 'underinvested';
    const expected = baseRoi * levelEffects[level]! * team.effect * (performs ? performingFactor : 1);
    return expected * Math.exp(team.spread * random.normal());
  });
  const planted = segments.flatMap(({ quadrant }, index) => (quadrant === 'overinvested' ? [index] : []));
  const factor = factorForMean(
    planted.map((index) => ({ roi: rois[index]!, cap: segments[index]!.team.cap })),
  );
  return rois.map((drawn, index) => {
    const { quadrant, team } = segments[index]!;
    const roi = Math.min(team.cap, quadrant === 'overinvested' ? factor * drawn : drawn);
    const acquisitionCost = Number(Math.exp(7.3 + 0.5 * random.normal()).toFixed(2));
    return { acquisitionCost, lifetimeValue: Number((roi * acquisitionCost).toFixed(2)) };
  });
}

/** The factor that brings the mean of the capped returns to the planted one; a cap undoes a part of each step, hence the rounds. */
function factorForMean(returns: readonly { roi: number; cap: number }[]): number {
  let factor = 1;
  for (let round = 0; round < 200; round += 1) {
    const sum = returns.reduce((running, { roi, cap }) => running + Math.min(cap, factor * roi), 0);
    factor *= (plantedMeanRoi * returns.length) / sum;
  }
  return factor;
}
