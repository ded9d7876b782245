import type { DocumentTable } from '../../../src/report/document/DocumentPlan';
import { shownText } from '../../../src/report/document/shownText';
import { documentOfStages } from './documentOfStages';

const [first, second] = documentOfStages().chapters;
const tables = first!.blocks.filter((block): block is DocumentTable => block.kind === 'table');

test('a document says what the chapters say, in their order, charts and lists below the sentences', () => {
  expect(first!.heading).toBe('1  Findings');
  expect(first!.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'remark',
    'chart',
    'table',
    'table',
  ]);
  expect(second!.blocks).toEqual([{ kind: 'paragraph', text: 'None.' }]);
});

test('a number of a list is written as its cell shows it, text to the left and numbers to the right', () => {
  const list = tables[1]!;
  expect(list.columns.map(({ header, alignment }) => [header, alignment])).toEqual([
    ['Stage', 'left'],
    ['Records', 'right'],
    ['Share of 1,500', 'right'],
  ]);
  // The first has a format of its own, because it is above a thousand.
  expect(list.rows.map((row) => row.map(shownText))).toEqual([
    ['tested', '1,200.0', '100.0%'],
    ['opened', '300', '25.0%'],
  ]);
});

test('a heat map becomes a table, shaded from the lowest to the highest value, small cells and totals not', () => {
  const [map] = tables;
  expect(map!.rows.map((row) => row.map(shownText))).toEqual([
    ['Retail', '1', '9', '10'],
    ['Media', '5', '', '5'],
    ['Total', '6', '9', '15'],
  ]);
  const fills = map!.rows.map((row) => row.map(({ fill }) => fill));
  expect(fills[0]).toEqual([undefined, '#000000', '#ffffff', undefined]);
  expect(fills[1]).toEqual([undefined, undefined, undefined, undefined]);
});

test('a chart without rows is left out', () => {
  const { chapters } = documentOfStages({ stages: [] });
  expect(chapters[0]!.blocks.map(({ kind }) => kind)).not.toContain('chart');
});
