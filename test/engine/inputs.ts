import { analyses, analysisNamed, inputsOf } from '../../src/analyses';
import type { AnalysisInput } from '../../src/engine/table/AnalysisInput';

/** What the analyses of the product read, for tests of the table room. */
export const inputs = inputsOf(analyses);

export function inputOf(analysis: string): AnalysisInput {
  return analysisNamed(analysis).input;
}
