import { proofOpening, readingParts } from '../../../report/proof/proofParts';
import { backToSummary } from '../../../report/sheet/listSheet';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, heading, line, title } from '../../../report/sheet/texts';
import type { Words } from '../../../report/text/Words';
import type { ReportContext } from '../ReportContext';
import { figuresProofTable } from '../proof/figuresProofTable';
import { groupsProofTables } from '../proof/groupsProofTables';
import { groupName } from '../proof/proofNames';
import { areAllProved, mostProvedRecords, provedCustomers } from '../proof/provedRecords';
import { readingsProofTable } from '../proof/readingsProofTable';
import { recordsProofTable } from '../proof/recordsProofTable';
import { settingsProofTable } from '../proof/settingsProofTable';
import { columnWords } from '../words/columnWords';

const words = {
  proof: { en: 'Conversion proof', 'zh-CN': '转化公式核对' },
  rows: { en: 'Conversion proof rows', 'zh-CN': '转化公式核对明细' },
  settings: { en: 'Weights and shares', 'zh-CN': '权重与比例' },
  figures: { en: 'Figures', 'zh-CN': '数字' },
  rowsNote: {
    en: 'One row a record, in the order of the table: whose it is and what became of it, read from its cells by the words on the other sheet. 1 is yes, 0 is no, blank is neither.',
    'zh-CN':
      '每条记录一行，顺序与原表一致：按另一工作表所列文字由单元格读出所属对象和结果。1 为是，0 为否，空白为两者皆非。',
  },
  listsOnly: {
    en: 'Only the first {shown:count} of {count:count} customers have formulas: more than {most:count} records, or as many customers beside them, would take Excel long to calculate. The range of the numbers of calls is as the run found it; products, tiers and figures of all records are left out.',
    'zh-CN':
      '客户共 {count:count} 个，仅前 {shown:count} 个有公式：记录超过 {most:count} 条或客户过多时 Excel 计算过慢。调用次数的范围沿用本次运行的结果；不含产品、分层和全部记录的数字。',
  },
} as const satisfies Record<string, Words>;

/** Weights and shares for anybody to change, customers, products and figures by formulas, and how many values differ. */
export const proofSheet: Sheet<ReportContext> = {
  role: 'proof',
  isProof: true,
  name: words.proof,
  tables: [
    settingsProofTable,
    figuresProofTable,
    groupsProofTables.customer,
    groupsProofTables.product,
    readingsProofTable,
  ],
  parts(context, tables) {
    const { check, result, prose } = context;
    const used = result.records.sheetRows.length;
    const isWhole = areAllProved(result);
    const rows = { excluded: check.rowsRead - used, read: check.rowsRead };
    const differs = [groupName('customer', 'differs'), ...(isWhole ? [groupName('product', 'differs')] : [])];
    return [
      ...proofOpening(context, words.proof, rows, differs, remarksOf(context)),
      heading(prose.say(words.settings)),
      { kind: 'table', table: settingsProofTable },
      ...readingParts(readingsProofTable, context, tables),
      heading(prose.say(words.figures)),
      { kind: 'table', table: figuresProofTable },
      heading(prose.say(columnWords.customers)),
      { kind: 'table', table: groupsProofTables.customer },
      ...(isWhole
        ? [
            heading(prose.say(columnWords.products)),
            { kind: 'table', table: groupsProofTables.product } as const,
          ]
        : []),
    ];
  },
};

function remarksOf({ result, prose }: ReportContext): readonly string[] {
  if (areAllProved(result)) return [];
  const { count } = result.subjects.customer.ranking;
  return [prose.say(words.listsOnly, { count, shown: provedCustomers(result), most: mostProvedRecords })];
}

/** A row of formulas for each record. */
export const proofRowsSheet: Sheet<ReportContext> = {
  role: 'proofRows',
  isProof: true,
  name: words.rows,
  tables: [recordsProofTable],
  freeze: { header: recordsProofTable, columns: 1 },
  parts: ({ prose }) => [
    title(prose.say(words.rows)),
    line(prose.say(words.rowsNote), 'scope'),
    backToSummary(prose),
    gap(),
    { kind: 'table', table: recordsProofTable },
  ],
};
