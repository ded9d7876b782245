import type { Notice } from '../../engine/problem';

/**
 * Asks whether formulas of the workbook wait to be calculated, as they do after a change where calculation is manual: their
 * cells then answer with old values, and nothing in the values says so.
 *
 * @returns the notice that says it, or none; to be called after the next sync
 */
export function askPendingCalculation(context: Excel.RequestContext): () => Notice[] {
  const { application } = context.workbook;
  application.load('calculationMode,calculationState');
  return () => {
    const { calculationMode, calculationState } = application;
    // 'Calculating' under automatic calculation ends by itself; only what waits for a person is worth a word.
    const waits = calculationMode === 'Manual' && calculationState !== 'Done';
    return waits ? [{ code: 'calculationPending', severity: 'warning', facts: {}, cells: [] }] : [];
  };
}
