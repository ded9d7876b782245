import type { ParameterValue } from '../engine/recipe/Parameter';
import type { Declared, ParameterValues } from '../engine/recipe/ParameterSet';
import type { MethodItem } from '../report/method/methodParts';
import type { Prose } from '../report/text/proseIn';
import type { Words } from '../report/text/Words';
import { nameOfParameter } from './nameOfParameter';
import type { ParameterWords } from './ParameterWords';
import { sayParameterValue } from './sayParameterValue';

const changed: Words = { en: '{value} (default {standard})', 'zh-CN': '{value}（默认：{standard}）' };

/** The parameters of a run that differ from their defaults, each with both values. */
export function changedItems(
  declared: Declared,
  words: ParameterWords,
  values: ParameterValues,
  prose: Prose,
): MethodItem[] {
  return Object.entries(declared).flatMap(([parameter, { default: standard, field }]) => {
    const value = values[parameter];
    const text = words[parameter];
    if (value === undefined || text === undefined) return [];
    if (JSON.stringify(value) === JSON.stringify(standard)) return [];
    const shown = (one: ParameterValue) => sayParameterValue(one, field, text, prose);
    return [
      {
        name: nameOfParameter(text, field, prose),
        text: prose.say(changed, { value: shown(value), standard: shown(standard) }),
      },
    ];
  });
}
