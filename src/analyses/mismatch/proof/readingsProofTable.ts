import { defineReadingsProof } from '../../../report/proof/defineReadingsProof';
import type { MismatchContext } from '../MismatchContext';
import { metricRoles } from '../names/names';

/** Texts of the columns that the formulas of the mismatch analysis read. */
export const readingsProofTable = defineReadingsProof<MismatchContext>('MismatchProofTexts', [
  'priority',
  ...metricRoles,
  'clv',
  'cac',
  'roi',
]);
