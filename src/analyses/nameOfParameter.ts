import type { ParameterField } from '../engine/recipe/Parameter';
import type { Prose } from '../report/text/proseIn';
import type { ParameterText } from './ParameterWords';

/**
 * What a parameter is called: beside the control of one measure by its name, else by the names of all of them.
 *
 * @example nameOfParameter(mismatchParameterTexts.directions, field, proseIn('en'), 'sales') // 'Good values of Sales'
 */
export function nameOfParameter(
  text: ParameterText,
  field: ParameterField,
  prose: Prose,
  measure?: string,
): string {
  const measures = measure !== undefined ? [measure] : field.kind === 'choices' ? field.measures : [];
  return prose.say(text.name, { measure: measures.map((each) => nameOfPart(text, each, prose)) });
}

/** What a measure or a rule of a parameter is called. */
export function nameOfPart({ parts }: ParameterText, part: string, { say }: Prose): string {
  const words = parts?.[part];
  return words === undefined ? part : say(words);
}
