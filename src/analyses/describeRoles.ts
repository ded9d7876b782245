import type { RoleDefinition } from '../engine/table/roles/RoleDefinition';
import { lostTexts } from '../report/text/lostTexts';
import type { Prose } from '../report/text/proseIn';
import { roleName } from '../report/text/roleName';
import { wordsOf } from '../report/text/Words';
import type { Analysis } from './Analysis';

/** A line of the reference of roles, in Markdown: what is typed stands between backticks. */
export interface RoleDescription {
  readonly role: string;
  readonly name: string;
  /** Whether a table must have it; roles that stand in for one another are named together. */
  readonly need: string;
  /** What the analysis does without it; empty where it cannot do without, or misses nothing. */
  readonly without: string;
  readonly headers: readonly string[];
  /** Headers that serve where none of the others is there. */
  readonly serving: readonly string[];
}

const texts = {
  required: { en: 'needed', 'zh-CN': '必需' },
  oneOf: { en: 'one of {roles} is needed', 'zh-CN': '{roles} 至少要有一列' },
  optional: { en: 'optional', 'zh-CN': '可选' },
};

/** Every role of an analysis with the headers that it knows, in the order in which they are matched. */
export function describeRoles(
  { input: { roles } }: Pick<Analysis, 'input'>,
  prose: Prose,
): readonly RoleDescription[] {
  const saidOf = (words: ReturnType<typeof wordsOf>) => (words === undefined ? '' : prose.say(words));
  return roles.map((definition) => {
    const { role, need, group, lost, aliases, fallbacks = [] } = definition;
    const isLost = lost !== undefined && (need === 'optional' || group !== undefined);
    return {
      role,
      name: roleName(role, prose),
      need: needOf(definition, roles, prose),
      without: isLost ? saidOf(wordsOf(lostTexts, lost)) : '',
      headers: aliases,
      serving: fallbacks,
    };
  });
}

function needOf({ need, group }: RoleDefinition, roles: readonly RoleDefinition[], prose: Prose): string {
  if (need === 'optional') return prose.say(texts.optional);
  if (group === undefined) return prose.say(texts.required);
  const others = roles.filter((other) => other.group === group && other.need !== 'optional');
  return prose.say(texts.oneOf, { roles: others.map(({ role }) => `\`${role}\``) });
}
