import { proofOpening, readingParts } from '../../../report/proof/proofParts';
import { backToSummary } from '../../../report/sheet/listSheet';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, heading, line, title } from '../../../report/sheet/texts';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { customerNames, customersProofTable } from '../proof/customersProofTable';
import { figuresProofTable, settingsProofTable } from '../proof/linesProofTables';
import { metricsProofTable } from '../proof/metricsProofTable';
import { readingsProofTable } from '../proof/readingsProofTable';
import { areAllProved, areAveraged, mostWith } from '../proof/provedCustomers';
import { sheetNames } from './sheetNames';

const words = {
  weights: { en: 'Weights', 'zh-CN': '权重' },
  settings: { en: 'Lines', 'zh-CN': '分界线' },
  figures: { en: 'Figures', 'zh-CN': '数字' },
  rowsNote: {
    en: 'One row a customer, in the order of the table: the values of its cells, the score and the quadrant by formulas, and those of Payoff beside them.',
    'zh-CN': '每个客户一行，顺序与原表一致：单元格的值、公式得出的得分和象限，旁边是投效分析的结果。',
  },
  averaged: {
    en: 'Rows of one customer are averaged: the values of all customers are taken over from the run, and the formulas begin with them.',
    'zh-CN': '同一客户的多行已取平均：全部客户的数值沿用本次运行的结果，公式由此开始。',
  },
  listsOnly: {
    en: 'Of {count:count} customers only those who are mismatched have a row: more than {most:count} would take Excel long to calculate. What is taken from all customers, minimum, maximum and lines, is as the run found it.',
    'zh-CN':
      '客户共 {count:count} 个，仅错配客户有公式行：超过 {most:count} 个时 Excel 计算过慢。取自全部客户的最小值、最大值和分界线沿用本次运行的结果。',
  },
} as const satisfies Record<string, Words>;

/** Weights and lines for anybody to change, the figures by formulas, and how many values differ. */
export const proofSheet: Sheet<MismatchContext> = {
  role: 'proof',
  isProof: true,
  name: sheetNames.proof,
  tables: [metricsProofTable, settingsProofTable, figuresProofTable, readingsProofTable],
  parts(context, tables) {
    const { check, result, prose } = context;
    const excluded = check.excluded.length + result.customers.dropped.sheetRows.length;
    const rows = { excluded, read: check.rowsRead };
    return [
      ...proofOpening(context, sheetNames.proof, rows, [customerNames.differs], remarksOf(context)),
      heading(prose.say(words.weights)),
      { kind: 'table', table: metricsProofTable },
      heading(prose.say(words.settings)),
      { kind: 'table', table: settingsProofTable },
      heading(prose.say(words.figures)),
      { kind: 'table', table: figuresProofTable },
      ...readingParts(readingsProofTable, context, tables),
    ];
  },
};

function remarksOf(context: MismatchContext): readonly string[] {
  const { prose, result } = context;
  const facts = { count: result.customers.count, most: mostWith(result.performance.method) };
  return [
    ...(areAllProved(context) ? [] : [prose.say(words.listsOnly, facts)]),
    ...(areAveraged(context) ? [prose.say(words.averaged)] : []),
  ];
}

/** A row of formulas for each customer. */
export const proofRowsSheet: Sheet<MismatchContext> = {
  role: 'proofRows',
  isProof: true,
  name: sheetNames.proofRows,
  tables: [customersProofTable],
  freeze: { header: customersProofTable, columns: 1 },
  parts: ({ prose }) => [
    title(prose.say(sheetNames.proofRows)),
    line(prose.say(words.rowsNote), 'scope'),
    backToSummary(prose),
    gap(),
    { kind: 'table', table: customersProofTable },
  ],
};
