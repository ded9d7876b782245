import { analyses } from '../src/analyses';
import { describeRoles } from '../src/analyses/describeRoles';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { markdownTable } from './markdownTable';

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
  without: { en: 'without it', 'zh-CN': '没有时' },
  aliases: { en: 'column names', 'zh-CN': '列名' },
  serves: { en: '; where none of these is there: {headers}', 'zh-CN': '；都没有时：{headers}' },
};

/** The reference of roles as Markdown, made from what the analyses declare that they read: file to text. */
export function rolesPages(): Readonly<Record<string, string>> {
  return { 'docs/roles.md': page(proseIn('en')), 'docs/roles.zh-CN.md': page(proseIn('zh-CN')) };
}

function page(prose: Prose): string {
  const head = [texts.role, texts.name, texts.need, texts.without, texts.aliases].map((word) =>
    prose.say(word),
  );
  const sections = analyses.map((analysis) => {
    const rows = describeRoles(analysis, prose).map(({ role, name, need, without, headers, serving }) => [
      `\`${role}\``,
      name,
      need,
      without,
      headers.join(prose.grammar.comma) +
        (serving.length === 0 ? '' : prose.say(texts.serves, { headers: serving })),
    ]);
    return `## ${prose.say(analysis.title)}\n\n${markdownTable(head, rows)}\n`;
  });
  return `# ${prose.say(texts.title)}\n\n${prose.say(texts.introduction)}\n\n${sections.join('\n')}`;
}
