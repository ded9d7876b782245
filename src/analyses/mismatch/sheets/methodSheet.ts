import { methodParts } from '../../../report/method/methodParts';
import { backToSummary } from '../../../report/sheet/listSheet';
import { pageWidths } from '../../../report/sheet/page';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, title } from '../../../report/sheet/texts';
import { methodTopics } from '../methodTopics';
import type { MismatchContext } from '../MismatchContext';
import { sheetNames } from './sheetNames';

/** How the figures came about: run, scores, lines, changed parameters, words. */
export const methodSheet: Sheet<MismatchContext> = {
  role: 'method',
  isEssential: true,
  name: sheetNames.method,
  widths: pageWidths,
  tables: [],
  parts: (context) => [
    title(context.prose.say({ en: 'How the figures came about', 'zh-CN': '数字怎样得出' })),
    backToSummary(context.prose),
    gap(),
    ...methodParts(methodTopics(context)),
  ],
};
