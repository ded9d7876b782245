import type { SheetChoice } from './chooseSheets';
import type { Sheet } from './Sheet';

/** The most sheets that a report can write; how many it does depends on the columns of the table. */
export function countSheets(
  sheets: readonly Pick<Sheet<never>, 'isEssential' | 'isHidden' | 'isProof'>[],
  { sheets: choice, proof }: SheetChoice,
): number {
  // What is hidden serves the charts of the summary, which is always written.
  return sheets.filter(({ isEssential, isHidden, isProof }) =>
    isProof === true ? proof : choice === 'all' || isEssential === true || isHidden === true,
  ).length;
}
