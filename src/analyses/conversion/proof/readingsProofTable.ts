import { defineReadingsProof } from '../../../report/proof/defineReadingsProof';
import type { ConversionContext } from '../ConversionContext';
import { provedOutcomes } from './provedRecords';

/** Words of yes and no, stages and other spellings of names that the formulas of the conversion analysis read. */
export const readingsProofTable = defineReadingsProof<ConversionContext>('Payoff_proofTexts', [
  'customer',
  'product',
  ...provedOutcomes,
]);
