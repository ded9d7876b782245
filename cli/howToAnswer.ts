import type { Notice } from '../src/engine/problem';
import type { Locale } from '../src/engine/recipe/types';
import { dateOfFlag } from '../src/engine/table/flags/deriveFlags';
import { commandTexts } from './texts';

/**
 * The options that answer a notice, ready to be typed; none where the table itself must be changed.
 *
 * @example howToAnswer(notice, 'en') // ['--map "priority=Prio"']
 */
export function howToAnswer(
  { code, facts }: Pick<Notice, 'code' | 'facts'>,
  locale: Locale,
): readonly string[] {
  const { role, roles, header, others, answers, columns } = facts;
  const { parameter, proposed, values } = facts;
  if (typeof parameter === 'string') {
    const set = (value: string) => `--set ${quoted(`${parameter}=${value}`)}`;
    if (Array.isArray(answers)) return answers.map((answer) => set(String(answer)));
    if (Array.isArray(proposed) && proposed.length > 0) return [set(joinValues(parameter, proposed))];
    if (Array.isArray(values)) return [set(commandTexts.value[locale])];
    return [];
  }
  if (Array.isArray(answers)) {
    return answers.map((answer) => `--answer ${quoted(`${String(header)}=${String(answer)}`)}`);
  }
  if (code === 'duplicateIds') return ['--set duplicates=first', '--set duplicates=mean'];
  const map = (name: unknown, column: unknown) => `--map ${quoted(`${String(name)}=${String(column)}`)}`;
  switch (code) {
    case 'metricUnreadable':
      return [`--map ${String(role)}=`];
    case 'confirmColumn':
      return [map(role, header)];
    case 'severalColumns':
      return [header, ...(Array.isArray(others) ? others : [])].map((column) => map(role, column));
    case 'contradictedColumn': {
      // Dates say when it happened, and so that it did: they answer under the role of the date.
      const ofDates = facts.why === 'dates' ? dateOfFlag[String(role)] : undefined;
      return [ofDates === undefined ? map(role, commandTexts.header[locale]) : map(ofDates, header)];
    }
    case 'requiredRoleMissing':
    case 'requiredGroupMissing':
      if (Array.isArray(columns)) return columns.map((column) => map(role, column));
      return (Array.isArray(roles) ? roles : [role]).map((name) => map(name, commandTexts.header[locale]));
    default:
      return [];
  }
}

/**
 * Values as `--set` takes them: levels in their order, others with commas; with bars where a value holds one of these, and
 * a backslash before a bar of a value.
 */
export function joinValues(parameter: string, values: readonly (string | number)[]): string {
  const texts = values.map((value) => String(value).replace(/[\\|]/g, '\\$&'));
  const separator = parameter.startsWith('order.') ? '>' : ',';
  if (!texts.some((text) => text.includes(separator))) return texts.join(separator);
  // A bar behind a single value says that its comma parts nothing.
  return texts.length === 1 ? `${texts[0]}|` : texts.join('|');
}

/** A word for the shell: in quotes, with what the shell would take for its own marked. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_=.,:%-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
