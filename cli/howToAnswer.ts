import type { Notice } from '../src/engine/problem';
import type { Locale } from '../src/engine/recipe/types';
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
  const { role, roles, header, others, answers } = facts;
  if (Array.isArray(answers)) {
    return answers.map((answer) => `--answer ${quoted(`${String(header)}=${String(answer)}`)}`);
  }
  if (code === 'duplicateIds') return ['--set duplicates=first', '--set duplicates=mean'];
  const map = (name: unknown, column: unknown) => `--map ${quoted(`${String(name)}=${String(column)}`)}`;
  switch (code) {
    case 'confirmColumn':
      return [map(role, header)];
    case 'severalColumns':
      return [header, ...(Array.isArray(others) ? others : [])].map((column) => map(role, column));
    case 'requiredRoleMissing':
    case 'requiredGroupMissing':
      return (Array.isArray(roles) ? roles : [role]).map((name) => map(name, commandTexts[locale].header));
    default:
      return [];
  }
}

/** A word for the shell: in quotes, with what the shell would take for its own marked. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}_=.,:%-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
