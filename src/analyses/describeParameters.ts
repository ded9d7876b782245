import type { ParameterField, ParameterValue } from '../engine/recipe/Parameter';
import type { Prose } from '../report/text/proseIn';
import type { Analysis } from './Analysis';
import { nameOfParameter, nameOfPart } from './nameOfParameter';
import type { ParameterText } from './ParameterWords';

/** A line of the reference of parameters, in Markdown: what is typed stands between backticks. */
export interface ParameterDescription {
  readonly parameter: string;
  /** As it is typed: `--set parameter=default`; empty where nothing is. */
  readonly typed: string;
  readonly default: string;
  readonly name: string;
  readonly meaning: string;
  readonly allowed: string;
}

const texts = {
  none: { en: 'none', 'zh-CN': '无' },
  range: { en: '{minimum:number} to {maximum:number}', 'zh-CN': '{minimum:number} 至 {maximum:number}' },
  whole: {
    en: 'whole number, {minimum:count} to {maximum:count}',
    'zh-CN': '{minimum:count} 至 {maximum:count} 的整数',
  },
  list: {
    en: '{length:count} numbers, {minimum:number} to {maximum:number}: {parts}',
    'zh-CN': '{length:count} 个数，每个 {minimum:number} 至 {maximum:number}：{parts}',
  },
  listOrNone: {
    en: '{length:count} numbers, {minimum:number} to {maximum:number}, or nothing: {parts}',
    'zh-CN': '{length:count} 个数，每个 {minimum:number} 至 {maximum:number}，或留空：{parts}',
  },
  eachOf: {
    en: '{length:count} of these, or some by name (`{measure}:{rule}`): {rules}',
    'zh-CN': '共 {length:count} 项，也可只写其中几项（`{measure}:{rule}`）：{rules}',
  },
  byRole: {
    en: 'texts with {separator} between them (or `|`, where a text holds that; `\\|` is a bar of a text), set as {roles}',
    'zh-CN': '以 {separator} 分隔的文字（文字中含有该符号时用 `|`；文字中的竖线写作 `\\|`），写作 {roles}',
  },
  toggle: { en: '`true` or `false`', 'zh-CN': '`true` 或 `false`' },
  texts: { en: 'texts with commas between them', 'zh-CN': '以逗号分隔的文字' },
};

/** Every parameter of an analysis with its default, what it may be and what it does, in the order of the pane. */
export function describeParameters(
  { parameters, parameterWords }: Analysis,
  prose: Prose,
): readonly ParameterDescription[] {
  return Object.entries(parameters.declared).map(([parameter, { default: value, field }]) => {
    const text = parameterWords[parameter];
    if (text === undefined) throw new RangeError(`No words for the parameter "${parameter}"`);
    return {
      parameter,
      typed: typedText(value),
      default: typedText(value) === '' ? prose.say(texts.none) : `\`${typedText(value)}\``,
      name: nameOfParameter(text, field, prose),
      meaning: prose.say(text.meaning),
      allowed: allowedText(parameter, field, text, prose),
    };
  });
}

/** A value as it is typed on a command line. */
export function typedText(value: ParameterValue): string {
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? value.join(',') : '';
}

function allowedText(parameter: string, field: ParameterField, text: ParameterText, prose: Prose): string {
  const named = (parts: readonly string[]) => parts.map((part) => nameOfPart(text, part, prose));
  const rules = (choices: readonly string[]) =>
    choices.map((choice) => `\`${choice}\` ${nameOfPart(text, choice, prose)}`).join(prose.grammar.semicolon);
  switch (field.kind) {
    case 'percent':
      return prose.say(texts.range, { minimum: field.minimum, maximum: field.maximum });
    case 'number':
      return prose.say(field.isWhole ? texts.whole : texts.range, {
        minimum: field.minimum,
        maximum: field.maximum,
      });
    case 'choice':
      return rules(field.choices);
    case 'toggle':
      return prose.say(texts.toggle);
    case 'weights':
    case 'numbers': {
      const parts = field.kind === 'weights' ? field.measures : field.places;
      const { minimum, maximum } = field;
      return prose.say(field.kind === 'weights' ? texts.list : texts.listOrNone, {
        length: parts.length,
        minimum,
        maximum,
        parts: named(parts),
      });
    }
    case 'choices':
      return prose.say(texts.eachOf, {
        length: field.measures.length,
        measure: field.measures.at(-1) ?? '',
        rule: field.choices.at(-1) ?? '',
        rules: rules(field.choices),
      });
    case 'texts':
      return prose.say(texts.texts);
    case 'textsByRole':
      return prose.say(texts.byRole, {
        separator: `\`${field.separator}\``,
        roles: field.roles.map((role) => `\`${parameter}.${role}\``),
      });
  }
}
