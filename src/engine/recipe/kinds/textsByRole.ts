import { Problem } from '../../problem';
import { shownValue } from '../shownValue';
import type { Parameter, ParameterValue, TextsByRole } from '../Parameter';

/**
 * Values of a column for some roles: `{ called: ['Closed Won'] }`. On a command line the role stands behind a dot,
 * `success.called=Closed Won`, and several values stand with the separator between them: a comma, or `>` where they are
 * an order; bars where a value holds that. A backslash before a separator, a bar or a backslash makes it part of a value.
 */
export function textsByRole(roles: readonly string[], separator: ',' | '>'): Parameter<TextsByRole, never> {
  return {
    default: {},
    field: { kind: 'textsByRole', roles, separator },
    findProblem: (parameter, value) =>
      isTextsByRole(value, roles)
        ? undefined
        : new Problem('parameterNotByRole', { parameter, value: shownValue(value), names: roles }),
    readText: (name, text, current) => {
      const role = name.slice(name.indexOf('.') + 1);
      const signs: readonly string[] = text.match(/\\[\\|,>]|[^]/gu) ?? [];
      const values = splitAt(signs, signs.includes('|') ? '|' : separator);
      return { ...byRole(current), [role]: values.filter((value) => value !== '') };
    },
  };
}

/** The texts between the separators; a sign behind a backslash separates nothing. */
function splitAt(signs: readonly string[], separator: string): readonly string[] {
  const values = [''];
  for (const sign of signs) {
    if (sign === separator) values.push('');
    else values[values.length - 1] += sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign;
  }
  return values.map((value) => value.trim());
}

function byRole(value: ParameterValue): TextsByRole {
  return typeof value === 'object' && !Array.isArray(value) ? (value as TextsByRole) : {};
}

function isTextsByRole(value: unknown, roles: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([role, texts]) =>
      roles.includes(role) && Array.isArray(texts) && texts.every((text) => typeof text === 'string'),
  );
}
