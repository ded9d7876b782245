import { conversionParameters } from '../../../src/engine/conversion/parameters';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import { palette } from '../../../src/report/palette';
import type { ReportPlan } from '../../../src/report/plan';

/** A plan with one of everything that a plan can hold. */
export function smallPlan(): ReportPlan {
  const recipe = createRecipe(conversionParameters, { sheet: 'Data' }, 'en');
  return {
    analysis: 'conversion',
    locale: 'en',
    recipe,
    overview: { title: 'Two of three', answer: [], headlines: [], cautions: [], lists: [] },
    sheets: [
      {
        role: 'summary',
        name: 'Summary',
        columnWidths: [2, 30, 12],
        tabColor: palette.good,
        blocks: [
          { kind: 'cells', row: 1, column: 1, style: 'title', values: [['Two of three customers pay back']] },
          {
            kind: 'cells',
            row: 3,
            column: 1,
            style: 'link',
            values: [['See the list']],
            links: [{ row: 0, column: 0, to: { sheetRole: 'list', row: 0, column: 0 } }],
          },
          {
            kind: 'cells',
            row: 4,
            column: 1,
            style: 'figureValue',
            values: [[0.25, null]],
            numberFormat: ['0.0%', ''],
          },
          {
            kind: 'cells',
            row: 5,
            column: 1,
            style: 'body',
            values: [['A long sentence over two columns.', '']],
            wrap: true,
            mergeRows: true,
            rowHeight: 30,
          },
          {
            kind: 'chart',
            name: 'TopCustomers',
            chart: 'barClustered',
            title: 'b leads with 0.9',
            description: 'Scores of three customers',
            place: { row: 7, column: 1, rows: 15, columns: 5 },
            series: [
              {
                name: 'Score',
                values: { sheetRole: 'list', row: 1, column: 1, rows: 3, columns: 1 },
                categories: { sheetRole: 'list', row: 1, column: 0, rows: 3, columns: 1 },
                color: palette.amount,
                dataLabels: { numberFormat: '0.00' },
              },
            ],
            categoryAxis: { title: 'Customer', reversed: true },
            valueAxis: { title: 'Score, 0 to 1', numberFormat: '0.0', minimum: 0, maximum: 1 },
          },
        ],
      },
      {
        role: 'list',
        name: 'Customers: all?',
        columnWidths: [20, 10],
        freeze: { rows: 1, columns: 1 },
        printTitleRows: { first: 0, last: 0 },
        blocks: [
          {
            kind: 'table',
            name: 'Payoff_Customers',
            row: 0,
            column: 0,
            rowCount: 3,
            emptyText: 'None',
            columns: [
              {
                header: 'Customer',
                values: ['=cmd()', 'b', '007'],
                links: new Map([[2, { sheetName: 'Data', row: 1, column: 0 }]]),
              },
              {
                header: 'Score',
                values: Float64Array.of(0.1, 0.9, NaN),
                numberFormat: '0.000',
                decoration: { kind: 'dataBar', color: palette.amount },
              },
            ],
          },
          {
            kind: 'table',
            name: 'Payoff_Nobody',
            row: 6,
            column: 0,
            rowCount: 0,
            emptyText: 'No customer meets the rule.',
            columns: [{ header: 'Customer', values: [] }],
          },
          {
            kind: 'conditionalFormat',
            area: { row: 1, column: 1, rows: 3, columns: 1 },
            decoration: { kind: 'colorScale', low: palette.white, high: palette.amount },
          },
        ],
      },
    ],
  };
}
