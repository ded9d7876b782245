import { methodParts } from '../../../report/method/methodParts';
import { backToSummary } from '../../../report/sheet/listSheet';
import { pageWidths } from '../../../report/sheet/page';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, title } from '../../../report/sheet/texts';
import { methodTopics } from '../methodTopics';
import type { ReportContext } from '../ReportContext';

/** How the figures came about: run, scores, tiers, changed parameters, words. */
export const methodSheet: Sheet<ReportContext> = {
  role: 'method',
  isEssential: true,
  name: { en: 'Conversion method', 'zh-CN': '转化分析方法' },
  widths: pageWidths,
  tables: [],
  parts: (context) => [
    title(context.prose.say({ en: 'How the figures came about', 'zh-CN': '数字怎样得出' })),
    backToSummary(context.prose),
    gap(),
    ...methodParts(methodTopics(context)),
  ],
};
