import { changedParameters } from '../engine/recipe/changedParameters';
import type { ParameterSet } from '../engine/recipe/ParameterSet';
import type { Recipe } from '../engine/recipe/types';
import type { HistoryWords } from '../report/history/HistoryContext';
import type { Prose } from '../report/text/proseIn';
import type { Words } from '../report/text/Words';
import type { Population } from './Analysis';
import { typedText } from './describeParameters';
import { nameOfParameter } from './nameOfParameter';
import type { ParameterWords } from './ParameterWords';
import { recipeParts } from './recipeParts';
import { sayParameterValue } from './sayParameterValue';

const fromTo: Words = { en: '{name} {before} → {after}', 'zh-CN': '{name} {before} → {after}' };

/** How an analysis calls what a history speaks of. */
export function historyWords(
  set: ParameterSet,
  parameterWords: ParameterWords,
  populations: Readonly<Record<string, Population>>,
): HistoryWords {
  const sayOne = (name: string, before: Recipe, after: Recipe, prose: Prose) => {
    const part = recipeParts[name];
    const text = parameterWords[name];
    const parameter = set.declared[name];
    if (part !== undefined) return prose.say(part);
    if (text === undefined || parameter === undefined) return name;
    const { field, default: standard } = parameter;
    const shown = ({ parameters }: Recipe) =>
      sayParameterValue(parameters[name] ?? standard, field, text, prose);
    const facts = { before: shown(before), after: shown(after), name: nameOfParameter(text, field, prose) };
    return prose.say(fromTo, facts);
  };
  return {
    populations,
    sayChanged: (before, after, prose) =>
      changedParameters(before, after).map((name) => sayOne(name, before, after, prose)),
    sayParameters: ({ parameters }) =>
      Object.entries(parameters)
        .flatMap(([name, value]) => typedParameter(name, value))
        .join(' '),
  };
}

/** As it follows `--set`; values by role are one each. */
function typedParameter(name: string, value: Recipe['parameters'][string]): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [`${name}=${typedText(value)}`];
  return Object.entries(value).map(([role, texts]) => `${name}.${role}=${texts.join(',')}`);
}
