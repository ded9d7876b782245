import { columnLetters } from '../layout/columnLetters';
import { defineTable } from '../table/defineTable';
import type { Prose } from '../text/proseIn';
import { roleName } from '../text/roleName';
import { codeText } from './codeText';
import { sourceCell, type DataCheckContext } from './DataCheckContext';
import { evidenceText } from './evidenceText';

/** What every column of the user's table was taken for, how it was read, and why. */
export const columnsTable = defineTable({
  key: 'dataCheckColumns',
  excelName: 'DataCheckColumns',
  rows: ({ check }: DataCheckContext) => check.columns,
  emptyText: { en: 'The table has no columns.', 'zh-CN': '表格没有列。' },
  columns: ({ text, number }) => ({
    column: text({ en: 'Column', 'zh-CN': '列名' }, ({ header }) => header, { wrap: true }),
    position: text(
      { en: 'Position', 'zh-CN': '列号' },
      ({ columnNumber }) => columnLetters(columnNumber - 1),
      { link: ({ columnNumber }, context) => sourceCell(context, headerRow(context), columnNumber) },
    ),
    role: text({ en: 'Used as', 'zh-CN': '用作' }, ({ role }, { prose }) => nameOrNone(role, prose)),
    certainty: text({ en: 'Certainty', 'zh-CN': '把握' }, ({ certainty }, { prose }) =>
      certainty === undefined ? '' : codeText(certainty, prose),
    ),
    kind: text({ en: 'Type', 'zh-CN': '类型' }, ({ kind }, { prose }) => codeText(kind, prose)),
    unit: text(
      { en: 'How it was read', 'zh-CN': '读取方式' },
      ({ unit }, { prose }) => codeText(unit, prose),
      {
        wrap: true,
      },
    ),
    evidence: text({ en: 'Because', 'zh-CN': '依据' }, (column, { prose }) => evidenceText(column, prose), {
      wrap: true,
    }),
    filled: number({ en: 'Filled', 'zh-CN': '有值' }, 'count', ({ filled }) => filled),
    missing: number({ en: 'Missing', 'zh-CN': '缺失' }, 'count', ({ missing }) => missing),
    unreadable: number({ en: 'Not readable', 'zh-CN': '无法识别' }, 'count', ({ unreadable }) => unreadable),
    samples: text(
      { en: 'Examples', 'zh-CN': '示例' },
      ({ samples }, { prose }) => samples.join(prose.grammar.bar),
      { wrap: true },
    ),
  }),
});

function headerRow({ check: { origin, region } }: DataCheckContext): number {
  return origin.firstRow + (region.headerRows[0] ?? 0);
}

function nameOrNone(role: string | undefined, prose: Prose): string {
  if (role === undefined) return prose.say({ en: 'not used', 'zh-CN': '未使用' });
  return roleName(role, prose);
}
