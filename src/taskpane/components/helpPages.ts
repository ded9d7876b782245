import type { Words } from '../../report/text/Words';
import type { Screen } from '../state/PaneState';

/** Where in the pages of the build the help for each screen stands. */
export const helpPages: Readonly<Record<Screen, Words>> = {
  find: {
    en: 'docs/guide.html#which-table-for-which-question',
    'zh-CN': 'docs/guide.zh-CN.html#什么问题用什么表',
  },
  match: { en: 'docs/guide.html#how-the-cells-are-read', 'zh-CN': 'docs/guide.zh-CN.html#单元格怎样读取' },
  tune: { en: 'docs/parameters.html', 'zh-CN': 'docs/parameters.zh-CN.html' },
  run: { en: 'docs/guide.html#in-the-task-pane', 'zh-CN': 'docs/guide.zh-CN.html#在任务窗格中' },
  result: { en: 'docs/guide.html#what-is-written', 'zh-CN': 'docs/guide.zh-CN.html#写入了什么' },
  keep: { en: 'docs/how-to.html#run-again-next-month', 'zh-CN': 'docs/how-to.zh-CN.html#下个月再次运行' },
  formula: { en: 'docs/functions.html', 'zh-CN': 'docs/functions.zh-CN.html' },
  freeze: {
    en: 'docs/how-to.html#share-the-workbook-with-colleagues',
    'zh-CN': 'docs/how-to.zh-CN.html#与同事共享工作簿',
  },
};
