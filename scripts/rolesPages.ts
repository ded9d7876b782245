import { analyses } from '../src/analyses';
import type { RoleDefinition } from '../src/engine/table/roles/RoleDefinition';
import { roleTexts } from '../src/report/text/roleTexts';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { wordsOf } from '../src/report/text/Words';

const texts = {
  title: { en: 'Columns', 'zh-CN': '字段' },
  introduction: {
    en: 'What an analysis reads of a table: each role with the column names that are recognized for it, in order of preference; case, width, blanks and underscores do not matter. A column of another name is matched in the pane or with `--map ROLE=HEADER`. `npm run analyze -- --help roles` prints the same list.',
    'zh-CN':
      '分析从表中读取的内容：每个角色及其能识别的列名，按优先顺序排列，不分大小写、全半角、空格和下划线。其他列名可在窗格中指定，或用 `--map 角色=列名`。`npm run analyze -- --help roles` 会列出同样的内容。',
  },
  role: { en: 'role', 'zh-CN': '角色' },
  name: { en: 'what it is', 'zh-CN': '含义' },
  need: { en: 'needed', 'zh-CN': '是否必需' },
  aliases: { en: 'column names', 'zh-CN': '列名' },
  required: { en: 'yes', 'zh-CN': '必需' },
  oneOf: { en: 'one of {roles}', 'zh-CN': '{roles} 之一' },
  optional: { en: 'no', 'zh-CN': '否' },
  serves: { en: '; where none of these is there: {headers}', 'zh-CN': '；都没有时：{headers}' },
};

/** The reference of roles as Markdown, made from what the analyses declare that they read: file to text. */
export function rolesPages(): Readonly<Record<string, string>> {
  return { 'docs/roles.md': page(proseIn('en')), 'docs/roles.zh-CN.md': page(proseIn('zh-CN')) };
}

function page(prose: Prose): string {
  const head = [texts.role, texts.name, texts.need, texts.aliases].map((word) => prose.say(word));
  const sections = analyses.map(({ title, input: { roles } }) => {
    const rows = roles.map((definition) => [
      `\`${definition.role}\``,
      wordsOf(roleTexts, definition.role)?.[prose.locale] ?? definition.role,
      needOf(definition, roles, prose),
      headersOf(definition, prose),
    ]);
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return `## ${prose.say(title)}\n\n${table.join('\n')}\n`;
  });
  return `# ${prose.say(texts.title)}\n\n${prose.say(texts.introduction)}\n\n${sections.join('\n')}`;
}

/** Roles that stand in for one another are named together. */
function needOf({ need, group }: RoleDefinition, roles: readonly RoleDefinition[], prose: Prose): string {
  if (need === 'optional') return prose.say(texts.optional);
  if (group === undefined) return prose.say(texts.required);
  const others = roles.filter((other) => other.group === group && other.need !== 'optional');
  return prose.say(texts.oneOf, { roles: others.map(({ role }) => `\`${role}\``) });
}

function headersOf({ aliases, fallbacks = [] }: RoleDefinition, prose: Prose): string {
  const serving = fallbacks.length === 0 ? '' : prose.say(texts.serves, { headers: fallbacks });
  return `${aliases.join(prose.grammar.comma)}${serving}`;
}
