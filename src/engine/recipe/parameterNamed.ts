import { nearestName } from '../nearness';
import { Problem } from '../problem';
import type { Parameter } from './Parameter';
import type { ParameterSet } from './ParameterSet';
import { shownValue } from './shownValue';

/**
 * The parameter of a name. One that every object has, such as `constructor`, is the name of none.
 *
 * Raises a Problem `parameterUnknown` (facts: parameter, nearest, known).
 */
export function parameterNamed({ declared }: ParameterSet, name: string): Parameter {
  const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (parameter !== undefined) return parameter;
  const known = Object.keys(declared);
  const shown = shownValue(name);
  throw new Problem('parameterUnknown', { parameter: shown, nearest: nearestName(shown, known), known });
}
