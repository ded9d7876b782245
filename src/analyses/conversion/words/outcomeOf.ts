import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { DataCheck } from '../../../engine/table/types';
import { resolveValue } from '../../../engine/table/vocabulary/resolveValue';
import { testStages } from '../../../engine/table/vocabulary/testStages';
import type { Outcome } from './outcomeWords';

/** What a header of yes and no asks with, around the word. */
const question = /^(?:is|deal|是否)\s*|[?？]$/gi;

const callWords = /调用|首调|使用|\bcall(?:s|ed|able)?\b|\bapi\b|\bused?\b|\bin use\b/i;

/**
 * What the success of the records is, by the values that count as success and by the header of the column that tells it:
 * a call where one of them speaks of calls, as in the published report, and where neither is there; a win where one speaks
 * of a deal that was won or signed; else a conversion, of which a converted lead and an activated trial are kinds.
 *
 * @example outcomeOf({ parameters: { ...parameters, success: { called: ['Closed Won'] } } }, check) // 'win'
 */
export function outcomeOf(
  { parameters }: Pick<ConversionResult, 'parameters'>,
  check: Pick<DataCheck, 'columns' | 'notices'>,
): Outcome {
  const header = check.columns.find(({ role }) => role === 'called')?.header;
  const word = header?.trim().replace(question, '');
  const spoken = [parameters.success['called'] ?? stagesOfSuccess(check), word === undefined ? [] : [word]];
  for (const words of spoken) {
    if (words.some((text) => callWords.test(text))) return 'call';
    if (words.some((text) => resolveValue(testStages, text) === 'signed')) return 'win';
  }
  return spoken.flat().length > 0 ? 'conversion' : 'call';
}

/** The stages that say themselves that a record was a success, where they were asked and nobody had to name them. */
function stagesOfSuccess({ notices }: Pick<DataCheck, 'notices'>): readonly string[] {
  const { successes } = notices.find(({ code }) => code === 'flagsFromStage')?.facts ?? {};
  return Array.isArray(successes) ? successes.map(String) : [];
}
