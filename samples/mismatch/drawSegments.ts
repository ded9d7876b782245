import type { SeededRandom } from '../seededRandom';
import type { Quadrant } from './plan';
import { industries, levelEffects, quadrantCounts, sizes, stages, teams } from './plan';

/** Who a customer is, before any figure. */
export interface Segment {
  readonly quadrant: Quadrant;
  readonly industry: string;
  readonly size: string;
  readonly stage: string;
  readonly level: string;
  readonly team: (typeof teams)[number];
  readonly teamSize: number;
}

const named = [
  ['Technology', 'Medium'],
  ['Financial Services', 'Small'],
] as const;

/** Customers of the overinvested group in each of the two named segments: enough to be named, not all of them. */
const fewestNamed = 12;

/** All customers by quadrant with their categories: exact counts in the overinvested group, near-uniform elsewhere. */
export function drawSegments(random: SeededRandom): Segment[] {
  return (Object.keys(quadrantCounts) as Quadrant[]).flatMap((quadrant) => {
    const count = quadrantCounts[quadrant];
    const planted = quadrant === 'overinvested';
    const stage = random.shuffle(planted ? exact(stages) : uniform(Object.keys(stages), count));
    const level = random.shuffle(uniform(Object.keys(levelEffects), count));
    const pairs = pairSegments(quadrant, count, random);
    return pairs.map(([industry, size], index): Segment => {
      const team = drawTeam(random);
      return {
        quadrant,
        industry,
        size,
        stage: stage[index]!,
        level: level[index]!,
        team,
        teamSize: random.integer(team.from, team.to),
      };
    });
  });
}

function pairSegments(quadrant: Quadrant, count: number, random: SeededRandom): [string, string][] {
  const planted = quadrant === 'overinvested';
  const industry = planted ? exact(industries) : uniform(Object.keys(industries), count);
  const size = planted ? exact(sizes) : uniform(Object.keys(sizes), count);
  for (;;) {
    const shuffled = random.shuffle(size);
    const pairs = random.shuffle(industry).map((name, index): [string, string] => [name, shuffled[index]!]);
    if (fits(quadrant, pairs)) return pairs;
  }
}

/** The two named segments are well filled where performance is low, and thin where it is high. */
function fits(quadrant: Quadrant, pairs: readonly (readonly [string, string])[]): boolean {
  const members = named.map(
    ([industry, size]) => pairs.filter((pair) => pair[0] === industry && pair[1] === size).length,
  );
  if (quadrant === 'overinvested') return members.every((count) => count >= fewestNamed);
  const share = Math.max(...members) / pairs.length;
  return quadrant === 'rightlyLow' || share <= 0.012;
}

function drawTeam(random: SeededRandom): (typeof teams)[number] {
  let left = random.uniform();
  for (const team of teams) {
    left -= team.share;
    if (left < 0) return team;
  }
  return teams[0];
}

function exact(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([name, count]) => new Array<string>(count).fill(name));
}

function uniform(names: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => names[index % names.length]!);
}
