import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import type { Grouping } from './groupCategory';
import { executiveLevels } from './orderGroups';
import { pickValues } from './pickValues';

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

const standings = ['executive', 'other'] as const;

/** Returns by team size and by the standing of the decision maker together, among `members`; larger teams are left out. */
export function crossTeamWithLevel(
  returns: Float64Array,
  teamSize: Float64Array,
  level: Grouping,
  members: Int32Array,
): TeamByLevel {
  const standingOf = level.labels.map((label) => {
    if (label === '') return undefined;
    return executiveLevels.includes(label) ? 'executive' : 'other';
  });
  return (['small', 'medium'] as const).flatMap((team) =>
    standings.map((standing) => {
      const isInCell = (customer: number) =>
        teamOf(teamSize[customer] ?? NaN) === team && standingOf[level.codes[customer] ?? NaN] === standing;
      const values = pickValues(returns, members.filter(isInCell));
      return {
        team,
        level: standing,
        n: values.length,
        mean: mean(values),
        median: median(values),
        isLargeEnough: values.length >= minimumCustomers,
      };
    }),
  );
}

/** Fractions of people are cut off; undefined for larger teams and where there is nobody. */
function teamOf(size: number): TeamByLevelCell['team'] | undefined {
  const people = Math.floor(size);
  if (!(people >= 1 && people <= mediumTeam)) return undefined;
  return people <= smallTeam ? 'small' : 'medium';
}
