import { defineAnalysis } from '../../../src/analyses/defineAnalysis';
import { tierShare } from '../../../src/engine/recipe/kinds/number';
import { declareParameters } from '../../../src/engine/recipe/ParameterSet';
import type { AnalysisInput } from '../../../src/engine/table/AnalysisInput';
import { Problem } from '../../../src/engine/problem';
import type { Table } from '../../../src/engine/table/types';
import { inputJson } from '../../../src/report/json/inputJson';
import { layOutReport } from '../../../src/report/sheet/layOutReport';
import type { Sheet } from '../../../src/report/sheet/Sheet';
import { title } from '../../../src/report/sheet/texts';
import { defineTable } from '../../../src/report/table/defineTable';
import { Tables } from '../../../src/report/table/Tables';
import { inEveryLanguage } from '../../../src/report/text/inEveryLanguage';
import { proseIn, type Prose } from '../../../src/report/text/proseIn';

/** The smallest analysis there can be: what each visitor has spent, and how many of them spent most. */

const input: AnalysisInput = {
  analysis: 'spending',
  rows: 'records',
  roles: [
    {
      role: 'customer',
      kind: 'category',
      content: 'name',
      need: 'required',
      inRow: 'each',
      aliases: ['visitor'],
    },
    {
      role: 'amount',
      kind: 'number',
      content: 'amount',
      need: 'required',
      inRow: 'each',
      aliases: ['spent'],
    },
  ],
};

const parameters = declareParameters('spending', {
  weights: {},
  lines: { bigShare: tierShare(0.5) },
  targets: {},
  advanced: {},
});

interface Visitor {
  readonly name: string;
  readonly spent: number;
  readonly isBig: boolean;
}
interface Context {
  readonly prose: Prose;
  readonly visitors: readonly Visitor[];
}

/** Visitors by what they have spent, the first so many of whom spent big. */
function compute({ columns: { customer, amount } }: Table, { bigShare }: { readonly bigShare: number }) {
  if (customer?.kind !== 'category' || amount?.kind !== 'number') throw new Problem('spending.noSpending');
  const sums = customer.labels.map((name, code) => ({
    name,
    spent: amount.values.reduce((sum, value, row) => (customer.codes[row] === code ? sum + value : sum), 0),
  }));
  const big = Math.ceil(bigShare * sums.length);
  return sums
    .sort((a, b) => b.spent - a.spent)
    .map((sum, place): Visitor => ({ ...sum, isBig: place < big }));
}

const visitorsTable = defineTable({
  key: 'visitors',
  excelName: 'Visitors',
  rows: ({ visitors }: Context) => visitors,
  columns: ({ text, number }) => ({
    name: text({ en: 'Visitor', 'zh-CN': '访客' }, ({ name }) => name),
    spent: number({ en: 'Spent', 'zh-CN': '消费' }, 'number', ({ spent }) => spent),
  }),
});
const sheet: Sheet<Context> = {
  role: 'visitors',
  name: { en: 'Visitors', 'zh-CN': '访客' },
  tables: [visitorsTable],
  parts: ({ prose, visitors }) => [
    title(prose.say({ en: '{n:count} visitors', 'zh-CN': '{n:count} 位访客' }, { n: visitors.length })),
    { kind: 'table', table: visitorsTable },
  ],
};

export const tinyAnalysis = defineAnalysis({
  title: { en: 'Spending', 'zh-CN': '消费分析' },
  question: { en: 'Who spends most?', 'zh-CN': '谁消费最多？' },
  needs: { en: 'Spending needs a visitor and an amount.', 'zh-CN': '消费分析需要访客和金额。' },
  command: {
    label: { en: 'Analyze Spending', 'zh-CN': '消费分析' },
    description: { en: 'Find who spends most.', 'zh-CN': '找出谁消费最多。' },
  },
  notices: {
    'spending.noSpending': { en: 'Nobody spent.', 'zh-CN': '没有消费。' },
  },
  input,
  parameters,
  parameterWords: {
    bigShare: {
      name: { en: 'Share of big spenders', 'zh-CN': '高消费者比例' },
      meaning: { en: 'The share of visitors who count as big.', 'zh-CN': '算作高消费的访客比例。' },
    },
  },
  populations: {},
  preview: (table, values) => ({
    groups: [],
    figures: [
      {
        words: { en: '{n:count} spend most', 'zh-CN': '{n:count} 位消费最多' },
        facts: { n: compute(table, values).filter(({ isBig }) => isBig).length },
      },
    ],
  }),
  load: () =>
    Promise.resolve({
      example: {
        headers: [
          { en: 'Visitor', 'zh-CN': '访客' },
          { en: 'Spent', 'zh-CN': '消费' },
        ],
        rows: [['Ann', 3]],
      },
      sheets: [sheet],
      compute,
      report: (visitors: readonly Visitor[], check, recipe, version) => {
        const { locale } = recipe;
        const context: Context = { visitors, prose: proseIn(locale) };
        const { sheets } = layOutReport([sheet], context, new Tables(sheet.tables, context));
        const overview = {
          title: `${visitors[0]?.name}`,
          answer: [],
          headlines: [],
          cautions: [],
          lists: [],
        };
        return {
          plan: { analysis: 'spending', locale, recipe, sheets, overview },
          json: { analysis: 'spending', version, recipe, input: inputJson(check), visitors },
          charts: inEveryLanguage(() => []),
        };
      },
      explain: () => undefined,
    }),
});
