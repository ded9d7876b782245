import { groupBlanks, type Grouping } from './groupCategory';

/** Bins of the team size; upper ends inclusive. */
export const teamBinLabels = ['1-5', '6-10', '11-20', '21-50', '51-100', '>100'] as const;
const upperEnds = [5, 10, 20, 50, 100];

/** Bins of people in the customer's team: fractions are cut off; blank, zero and below are blank. */
export function binTeamSize(teamSize: Float64Array): Grouping {
  return groupBlanks(new Int32Array(teamSize.map(binOf)), teamBinLabels);
}

/** -1 is blank. */
function binOf(size: number): number {
  const people = Math.floor(size);
  if (!(people >= 1)) return -1;
  let bin = 0;
  for (const end of upperEnds) if (people > end) bin++;
  return bin;
}
