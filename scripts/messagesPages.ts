import { analyses } from '../src/analyses';
import { noticeAreas } from '../src/report/text/noticeText';
import { parseTemplate } from '../src/report/text/parseTemplate';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import type { Vocabulary, Words } from '../src/report/text/Words';
import { problemText } from '../src/taskpane/text/problemText';
import { markdownTable } from './markdownTable';

const texts = {
  title: { en: 'Messages', 'zh-CN': '消息' },
  introduction: {
    en: 'Every sentence that refuses, asks or remarks something, by the code that stands in the JSON of a result. Words in angle brackets are filled with what was found. Each says what to do; where a column is asked about, the pane offers the answers and the command line prints the option.',
    'zh-CN':
      '所有拒绝、提问和提示的语句，按结果 JSON 中的代码列出。尖括号中的内容由实际情况填入。每句都说明怎样处理；询问某一列时，窗格给出可选的回答，命令行列出相应选项。',
  },
  code: { en: 'code', 'zh-CN': '代码' },
  sentence: { en: 'sentence', 'zh-CN': '语句' },
  pane: { en: 'In the pane', 'zh-CN': '窗格中' },
  only: { en: 'Only in {analysis}', 'zh-CN': '仅用于{analysis}' },
};

const headings: Readonly<Record<keyof typeof noticeAreas, Words>> = {
  table: { en: 'The table', 'zh-CN': '表格' },
  column: { en: 'A column', 'zh-CN': '列' },
  record: { en: 'Rows that repeat or contradict each other', 'zh-CN': '重复或矛盾的行' },
  recipe: { en: 'Recipes and parameters', 'zh-CN': '方案与参数' },
  workbook: { en: 'The workbook and Excel', 'zh-CN': '工作簿与 Excel' },
  file: { en: 'Files', 'zh-CN': '文件' },
};

/** The reference of messages as Markdown, made from the catalogues that the product speaks from: file to text. */
export function messagesPages(): Readonly<Record<string, string>> {
  return { 'docs/messages.md': page(proseIn('en')), 'docs/messages.zh-CN.md': page(proseIn('zh-CN')) };
}

function page(prose: Prose): string {
  const areas = Object.entries(noticeAreas) as [keyof typeof noticeAreas, Vocabulary][];
  const sections = [
    ...areas.map(([area, vocabulary]) => section(prose.say(headings[area]), vocabulary, prose)),
    ...analyses
      .filter(({ notices }) => Object.keys(notices).length > 0)
      .map(({ title, notices }) =>
        section(prose.say(texts.only, { analysis: prose.say(title) }), notices, prose),
      ),
    section(prose.say(texts.pane), problemText, prose),
  ];
  return `# ${prose.say(texts.title)}\n\n${prose.say(texts.introduction)}\n\n${sections.join('\n')}`;
}

function section(heading: string, vocabulary: Vocabulary, prose: Prose): string {
  const rows = Object.entries(vocabulary).map(([code, words]) => [`\`${code}\``, shown(words[prose.locale])]);
  const head = [prose.say(texts.code), prose.say(texts.sentence)];
  return `## ${heading}\n\n${markdownTable(head, rows)}\n`;
}

/** A sentence before it is filled: facts stand between angle brackets, words that follow a count in their plural. */
function shown(template: string): string {
  return parseTemplate(template)
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.format?.includes('|') ? part.format.split('|')[1]! : `\\<${part.name}>`;
    })
    .join('')
    .replaceAll('|', '\\|');
}
