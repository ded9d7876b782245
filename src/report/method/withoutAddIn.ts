import type { Prose } from '../text/proseIn';
import type { Vocabulary } from '../text/Words';
import type { RunFacts } from './RunFacts';

const words = {
  name: { en: 'Without the add-in', 'zh-CN': '没有加载项时' },
  text: {
    en: 'Nothing on these sheets needs it. Cells with a function of Payoff, such as COMPOSITE_SCORE, show their last value without it, and #NAME? once Excel computes them anew. To get it, ask whoever gave you this workbook.',
    'zh-CN':
      '这些工作表都不需要加载项。含投效分析函数（如 COMPOSITE_SCORE）的单元格在没有加载项时显示最后一次的结果，Excel 重新计算后则显示 #NAME?。如需加载项，请询问给您这个工作簿的人。',
  },
  textWithPages: {
    en: 'Nothing on these sheets needs it. Cells with a function of Payoff, such as COMPOSITE_SCORE, show their last value without it, and #NAME? once Excel computes them anew. To get it, ask whoever gave you this workbook, or see {pages}docs/support.html',
    'zh-CN':
      '这些工作表都不需要加载项。含投效分析函数（如 COMPOSITE_SCORE）的单元格在没有加载项时显示最后一次的结果，Excel 重新计算后则显示 #NAME?。如需加载项，请询问给您这个工作簿的人，或查看 {pages}docs/support.zh-CN.html',
  },
} as const satisfies Vocabulary;

/** What a colleague without the add-in has of the workbook, and where it is to be had: the build that was used may know. */
export function withoutAddIn(
  run: RunFacts | undefined,
  { say }: Prose,
): Readonly<Record<'name' | 'text', string>> {
  const pages = run?.pages ?? '';
  return {
    name: say(words.name),
    text: pages === '' ? say(words.text) : say(words.textWithPages, { pages }),
  };
}
