import type { ParameterWords } from '../../analyses/ParameterWords';
import { nameOfParameter } from '../../analyses/nameOfParameter';
import type { ParameterSet } from '../../engine/recipe/ParameterSet';
import type { Facts } from '../../engine/problem';
import type { Prose } from '../../report/text/proseIn';

/**
 * The facts of a problem with its parameter called as the pane shows it: the name that recipes and command line use
 * stands nowhere in the pane. What is set by role, such as `success.called`, has the role behind a dot.
 *
 * @example nameParameter({ parameter: 'frozenCuts' }, conversionAnalysis, proseIn('en')) // { parameter: 'Lines kept from an earlier run' }
 */
export function nameParameter(
  facts: Facts,
  {
    parameters,
    parameterWords,
  }: { readonly parameters: ParameterSet; readonly parameterWords: ParameterWords },
  prose: Prose,
): Facts {
  const [name = ''] = String(facts['parameter'] ?? '').split('.');
  const known = Object.hasOwn(parameters.declared, name) ? parameters.declared[name] : undefined;
  const text = parameterWords[name];
  if (known === undefined || text === undefined) return facts;
  return { ...facts, parameter: nameOfParameter(text, known.field, prose) };
}
