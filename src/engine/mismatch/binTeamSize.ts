import type { Grouping } from './types';

/** Bins of the team size; upper ends inclusive. */
export const teamBinLabels = ['1-5', '6-10', '11-20', '21-50', '51-100', '>100'] as const;
const upperEnds = [5, 10, 20, 50, 100, Infinity];

/** Bins of people in the customer's team: fractions are cut off; blank, zero and below are blank. */
export function binTeamSize(teamSize: Float64Array): Grouping {
  const blank = teamBinLabels.length;
  let blanks = 0;
  const codes = new Int32Array(teamSize.length);
  for (let customer = 0; customer < teamSize.length; customer += 1) {
    const people = Math.floor(teamSize[customer]!);
    if (people >= 1) {
      let bin = 0;
      while (people > upperEnds[bin]!) bin += 1;
      codes[customer] = bin;
    } else {
      codes[customer] = blank;
      blanks += 1;
    }
  }
  return { codes, labels: blanks > 0 ? [...teamBinLabels, ''] : teamBinLabels };
}
