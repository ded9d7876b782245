import { analyses } from '../../src/analyses';
import type { Words } from '../../src/report/text/Words';

/** Pages of docs/ that belong together, by what a reader comes for. */
export interface PageGroup {
  readonly heading: Words;
  /** File names in docs/ without their ending. */
  readonly pages: readonly string[];
}

const tutorials = analyses.map(({ name }) => `tutorial-${name}`);

/** The pages that are built into the add-in, in the order of the contents. What is for maintainers only is left out. */
export const pageGroups: readonly PageGroup[] = [
  { heading: { en: 'Learn', 'zh-CN': '入门' }, pages: [...tutorials, 'guide'] },
  { heading: { en: 'Do', 'zh-CN': '操作' }, pages: ['how-to', 'hosting', 'check-in-excel'] },
  {
    heading: { en: 'Look up', 'zh-CN': '查阅' },
    pages: ['functions', 'parameters', 'roles', 'columns', 'messages', 'glossary'],
  },
  { heading: { en: 'Understand', 'zh-CN': '原理' }, pages: ['methods'] },
  { heading: { en: 'About', 'zh-CN': '关于' }, pages: ['support', 'privacy', 'license'] },
];
