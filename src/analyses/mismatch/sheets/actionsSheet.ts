import { palette } from '../../../report/palette';
import { actionsTable, mostListed, recommendationsTable } from '../tables/actionTables';
import { sectionSheet } from './sectionSheet';
import { sheetNames } from './sheetNames';

/** What to do: recommendations by group, then every list, each row with its reason. */
export const actionsSheet = sectionSheet({
  role: 'actions',
  isEssential: true,
  printsAllRows: true,
  name: sheetNames.actions,
  tabColor: palette.good,
  widths: [24, 20, 26, 64, 12, 12, 30, 14, 20, 14, 22, 10, 10],
  remark: {
    en: 'What to do, with whom, and why. A customer can be in several lists.',
    'zh-CN': '做什么、对谁做、为什么。同一客户可能出现在多个清单中。',
  },
  sections: [
    { heading: { en: 'Recommendations', 'zh-CN': '建议' }, tables: [recommendationsTable] },
    {
      heading: { en: 'Lists', 'zh-CN': '清单' },
      note: ({ prose }) =>
        prose.say(
          {
            en: 'Each list shows its first {maximum:count} customers by urgency; the counts above are of all.',
            'zh-CN': '每个清单按紧迫程度列出前 {maximum:count} 个客户，上表中的客户数为全部。',
          },
          { maximum: mostListed },
        ),
      noteColumns: 4,
      tables: [actionsTable],
    },
  ],
});
