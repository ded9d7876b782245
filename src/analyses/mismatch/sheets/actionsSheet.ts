import { palette } from '../../../report/palette';
import type { Sheet } from '../../../report/sheet/Sheet';
import { heading, note } from '../../../report/sheet/texts';
import type { MismatchContext } from '../MismatchContext';
import { actionsTable, mostListed, recommendationsTable } from '../tables/actionTables';
import { opening } from './opening';
import { sheetNames } from './sheetNames';

const widths = [24, 20, 26, 64, 12, 12, 30, 14, 20, 14, 22, 10, 10];
const noteWidths = widths.slice(0, 4);

/** What to do: recommendations by group, then every list, each row with its reason. */
export const actionsSheet: Sheet<MismatchContext> = {
  role: 'actions',
  name: sheetNames.actions,
  tabColor: palette.good,
  rowsAbove: 1,
  widths,
  parts: ({ prose: { say } }) => [
    ...opening(
      say(sheetNames.actions),
      say({
        en: 'What to do, with whom, and why. A customer can be in several lists.',
        'zh-CN': '做什么、对谁做、为什么。同一客户可能出现在多个清单中。',
      }),
    ),
    heading(say({ en: 'Recommendations', 'zh-CN': '建议' })),
    { kind: 'table', table: recommendationsTable },
    heading(say({ en: 'Lists', 'zh-CN': '清单' })),
    note(
      say(
        {
          en: 'Each list shows its first {maximum:count} customers by urgency; the counts above are of all.',
          'zh-CN': '每个清单按紧迫程度列出前 {maximum:count} 个客户，上表中的客户数为全部。',
        },
        { maximum: mostListed },
      ),
      noteWidths,
    ),
    { kind: 'table', table: actionsTable },
  ],
};
