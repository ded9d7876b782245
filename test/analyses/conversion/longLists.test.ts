import { jest } from '@jest/globals';
import { conversionJson } from '../../../src/analyses/conversion/conversionJson';
import { evidenceTables } from '../../../src/analyses/conversion/tables/evidenceTables';
import { mostGroups } from '../../../src/analyses/conversion/tables/figureOfPlace';
import { rankingTables, tierTables } from '../../../src/analyses/conversion/tables/rankingTables';
import { reportOf } from './reportOf';

const lists = [
  ...Object.values(rankingTables),
  ...Object.values(tierTables),
  ...Object.values(evidenceTables),
];
const declared = lists.map(({ mostRows }) => mostRows);

it('lists no more customers or products than a workbook can be opened with', () => {
  expect(declared).toEqual(lists.map(() => mostGroups));
});

describe('more customers than a sheet lists', () => {
  for (const list of lists) jest.replaceProperty(list, 'mostRows', 20);
  const customers = Array.from({ length: 60 }, (_, index) => [
    `C${index}`,
    `P${index % 3}`,
    index % 5 === 0 ? 1 : 0,
  ]);
  const { plan, result, check, recipe } = reportOf([['customer', 'product', 'called'], ...customers], 'en');
  const blocksOf = (role: string) => plan.sheets.find((sheet) => sheet.role === role)!.blocks;
  const more = 'The first 20 of 60 rows are listed here. The command line writes all of them with --json.';

  it.each(['customerRanking', 'customerEvidence'])('are listed by rank on %s, which says so', (role) => {
    const blocks = blocksOf(role);
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rowCount: 20 });
    expect(blocks.flatMap((block) => (block.kind === 'cells' ? block.values.flat() : []))).toContain(more);
  });

  it('leave the published layout as it is: the list begins at A1, the words stand beside it', () => {
    const [table, ...others] = blocksOf('customerRanking');
    const words = others.find((block) => block.kind === 'cells' && block.row === 0);
    expect(table).toMatchObject({ kind: 'table', row: 0, column: 0 });
    expect(words).toMatchObject({ kind: 'cells', row: 0, values: [[more]] });
  });

  it('are all in the JSON', () => {
    const json = JSON.stringify(conversionJson(result, check, recipe, '0'));
    const { customers: read } = JSON.parse(json) as { customers: { ranking: { name: string }[] } };
    expect(new Set(read.ranking.map(({ name }) => name)).size).toBe(60);
  });
});
