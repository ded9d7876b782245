import type { ParameterField, ParameterValue } from '../engine/recipe/Parameter';
import { isByRole } from '../engine/recipe/withAnswer';
import type { Prose } from '../report/text/proseIn';
import { roleName } from '../report/text/roleName';
import type { Words } from '../report/text/Words';
import { nameOfPart } from './nameOfParameter';
import type { ParameterText } from './ParameterWords';

const none: Words = { en: 'none', 'zh-CN': '无' };
const on: Words = { en: 'on', 'zh-CN': '开启' };
const off: Words = { en: 'off', 'zh-CN': '关闭' };

/**
 * A value of a parameter as its control shows it: shares and weights in percent, rules by their names.
 *
 * @example sayParameterValue([0.5, 0.3, -0.2], field, text, proseIn('en')) // 'Calls 50%, Signs 30%, Rejects -20%'
 */
export function sayParameterValue(
  value: ParameterValue,
  field: ParameterField,
  text: ParameterText,
  prose: Prose,
): string {
  if (isByRole(value)) {
    return listed(
      Object.entries(value).map(([role, texts]) => prose.remark(prose.list(texts), roleName(role, prose))),
      prose,
    );
  }
  if (typeof value === 'boolean') return prose.say(value ? on : off);
  const values: readonly (number | string)[] = typeof value === 'object' ? value : [value];
  const named = (place: number) => nameOfPart(text, partsOf(field)[place] ?? '', prose);
  switch (field.kind) {
    case 'percent':
      return sayPercent(Number(value), prose);
    case 'choice':
      return nameOfPart(text, String(value), prose);
    case 'weights':
      return listed(
        values.map((weight, place) => `${named(place)} ${sayPercent(Number(weight), prose)}`),
        prose,
      );
    case 'choices':
      return listed(
        values.map((choice, place) => prose.remark(named(place), nameOfPart(text, String(choice), prose))),
        prose,
      );
    default:
      return listed(
        values.map((each) => (typeof each === 'number' ? prose.number(each, 'number') : each)),
        prose,
      );
  }
}

function partsOf(field: ParameterField): readonly string[] {
  return field.kind === 'weights' || field.kind === 'choices' ? field.measures : [];
}

/** With no more decimals than it has, at most two: 30%, 12.5% and 33.33%. */
function sayPercent(share: number, prose: Prose): string {
  const isExact = (scale: number) => Math.abs(share * scale - Math.round(share * scale)) < 1e-9;
  return prose.number(share, isExact(100) ? 'rate0' : isExact(1000) ? 'rate' : 'rate2');
}

function listed(parts: readonly string[], prose: Prose): string {
  return parts.length === 0 ? prose.say(none) : prose.list(parts);
}
