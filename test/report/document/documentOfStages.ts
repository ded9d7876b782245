import { defineChart } from '../../../src/report/charts/defineChart';
import type { Chapter } from '../../../src/report/chapters/Chapter';
import type { DocumentPlan } from '../../../src/report/document/DocumentPlan';
import { planDocument } from '../../../src/report/document/planDocument';
import { stagesContext, stagesTable, stagesTables, type StagesContext } from '../stagesTable';

const chart = defineChart(stagesTable, {
  name: 'stages',
  chart: 'barClustered',
  title: () => 'From 1,200 to none',
  description: () => 'Bars by stage.',
  categories: 'name',
  series: [{ column: 'records', color: '#2B5C8A', dataLabels: { numberFormat: '#,##0' } }],
  categoryAxis: { reversed: true },
  valueAxis: { title: { en: 'Records', 'zh-CN': '记录数' } },
  legend: 'none',
});

const map = {
  corner: 'Industry',
  rowLabels: ['Retail', 'Media'],
  columnLabels: ['Small', 'Large'],
  values: [
    [1, 9],
    [5, null],
  ],
  isSmall: [
    [false, false],
    [true, false],
  ],
  numberFormat: '0',
  totals: { label: 'Total', ofRows: [10, 5], ofColumns: [6, 9], all: 15 },
  colors: { low: '#000000', high: '#FFFFFF' },
};

/** A document with one block of each kind. */
export function documentOfStages(more: Partial<StagesContext> = {}): DocumentPlan {
  const context = stagesContext(more);
  const chapters: Chapter<StagesContext>[] = [
    {
      heading: '1  Findings',
      passages: [
        {
          heading: 'Stages & steps',
          sentences: [{ text: '300 of 1,200 were <opened>.' }],
          remarks: ['No column for "Signed".'],
          charts: [chart],
          maps: [{ title: 'By industry', map }],
          excerpts: [
            { title: 'The stages:', table: stagesTable, columns: ['name', 'records', 'share'], mostRows: 2 },
          ],
        },
      ],
    },
    { heading: '2  Risks', passages: [{ sentences: [{ text: 'None.' }] }] },
  ];
  return planDocument(
    { title: 'One in four', scope: 'Table Data' },
    chapters,
    context,
    stagesTables(context),
  );
}
