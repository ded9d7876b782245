import { analyses } from '../src/analyses';
import { describeParameters } from '../src/analyses/describeParameters';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { markdownTable } from './markdownTable';

const texts = {
  title: { en: 'Parameters', 'zh-CN': '参数' },
  introduction: {
    en: 'What can be changed about an analysis: in the pane under *Settings*, in a recipe, or on the command line with `--set PARAMETER=VALUE`. Numbers have a decimal point and may end in `%`; the parts of a list stand between commas. `npm run analyze -- --help parameters` prints the same list.',
    'zh-CN':
      '分析中可以调整的内容：在窗格的“参数”中，在方案文件中，或在命令行用 `--set 参数=值`。数字用“.”作小数点，可以 `%` 结尾；列表各项以逗号分隔。`npm run analyze -- --help parameters` 会列出同样的内容。',
  },
  parameter: { en: 'parameter', 'zh-CN': '参数' },
  default: { en: 'default', 'zh-CN': '默认' },
  meaning: { en: 'meaning', 'zh-CN': '含义' },
  allowed: { en: 'may be', 'zh-CN': '取值' },
};

/** The reference of parameters as Markdown, made from their declarations: file to text. */
export function parametersPages(): Readonly<Record<string, string>> {
  return {
    'docs/parameters.md': page(proseIn('en')),
    'docs/parameters.zh-CN.md': page(proseIn('zh-CN')),
  };
}

function page(prose: Prose): string {
  const head = [texts.parameter, texts.default, texts.meaning, texts.allowed].map((word) => prose.say(word));
  const sections = analyses.map((analysis) => {
    const rows = describeParameters(analysis, prose).map((line) => [
      `\`${line.parameter}\``,
      line.default,
      line.meaning,
      line.allowed,
    ]);
    return `## ${prose.say(analysis.title)}\n\n${markdownTable(head, rows)}\n`;
  });
  return `# ${prose.say(texts.title)}\n\n${prose.say(texts.introduction)}\n\n${sections.join('\n')}`;
}
