import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { DataCheck } from '../../../engine/table/types';
import { resolveValue } from '../../../engine/table/vocabulary/resolveValue';
import { testStages } from '../../../engine/table/vocabulary/testStages';
import type { Outcome } from './outcomeWords';

/** What a header of yes and no asks with, around the word. */
const question = /^(?:is|deal|是否)\s*|[?？]$/gi;

/**
 * What the success of the records is: a win where the values that count as success, or the header of the column that
 * tells it, are words of a deal that was won or signed; else a call, as in the published report.
 */
export function outcomeOf(
  { parameters }: Pick<ConversionResult, 'parameters'>,
  header: string | undefined,
): Outcome {
  const stages = (parameters.success['called'] ?? []).map((value) => resolveValue(testStages, value));
  if (stages.includes('called')) return 'call';
  if (stages.includes('signed')) return 'win';
  const word = header?.trim().replace(question, '') ?? '';
  return resolveValue(testStages, word) === 'signed' ? 'win' : 'call';
}

/** The header of the column that tells which records were called, where it has one of its own. */
export function headerOfCalls({ columns }: DataCheck): string | undefined {
  return columns.find(({ role }) => role === 'called')?.header;
}
