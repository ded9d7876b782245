import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import { executiveLevels } from './orderGroups';
import type { Grouping } from './types';

export interface TeamByLevelCell {
  /** small: at most 10 people; medium: 11 to 50. */
  readonly team: 'small' | 'medium';
  /** executive: C-Level and VP; other: every other known level. */
  readonly level: 'executive' | 'other';
  readonly n: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** At least 15 customers: enough to be read. */
  readonly isLargeEnough: boolean;
}
export type TeamByLevel = readonly TeamByLevelCell[];

const smallTeam = 10;
const mediumTeam = 50;
const minimumCustomers = 15;

/** Returns by team size and by the standing of the decision maker together, among `members`; larger teams are left out. */
export function crossTeamWithLevel(
  returns: Float64Array,
  teamSize: Float64Array,
  level: Grouping,
  members: Int32Array,
): TeamByLevel {
  const isExecutive = level.labels.map((label) => executiveLevels.includes(label));
  const cells = (['small', 'medium'] as const).flatMap((team) =>
    (['executive', 'other'] as const).map((standing) => ({ team, level: standing, values: [] as number[] })),
  );
  for (let place = 0; place < members.length; place += 1) {
    const customer = members[place]!;
    const people = Math.floor(teamSize[customer]!);
    const code = level.codes[customer]!;
    const value = returns[customer]!;
    if (!(people >= 1 && people <= mediumTeam) || level.labels[code] === '' || Number.isNaN(value)) continue;
    cells[(people <= smallTeam ? 0 : 2) + (isExecutive[code] ? 0 : 1)]!.values.push(value);
  }
  return cells.map(({ team, level: standing, values }) => ({
    team,
    level: standing,
    n: values.length,
    mean: mean(values),
    median: median(values),
    isLargeEnough: values.length >= minimumCustomers,
  }));
}
