import type { CellsBlock } from '../../../src/report/plan';
import type { RowCell } from '../../../src/report/sheet/Part';
import { placeRow } from '../../../src/report/sheet/placeRow';
import { Places } from '../../../src/report/sheet/Places';
import { stagesContext, stagesTables } from '../stagesTable';

function blocksOf(cells: readonly Omit<RowCell, 'style'>[], height?: number): CellsBlock[] {
  const places = new Places(stagesTables(stagesContext()), new Map());
  const styled = cells.map((cell): RowCell => ({ style: 'body', ...cell }));
  return placeRow({ kind: 'row', cells: styled, height }, 4, 2, 'summary', places).blocks() as CellsBlock[];
}

describe('placeRow', () => {
  it('paints neighbours of one look together, each with its format', () => {
    const cells = [
      { offset: 0, value: 'a' },
      { offset: 1, value: 0.5, numberFormat: '0.0%' },
    ];
    expect(blocksOf(cells, 30)).toEqual([
      {
        kind: 'cells',
        row: 4,
        column: 2,
        values: [['a', 0.5]],
        style: 'body',
        rowHeight: 30,
        numberFormat: ['General', '0.0%'],
      },
    ]);
    expect(blocksOf(cells.slice(0, 1))[0]).not.toHaveProperty('numberFormat');
    expect(blocksOf(cells)[0]).not.toHaveProperty('rowHeight');
  });

  it.each([
    ['stand apart', {}, { offset: 2 }],
    ['differ in style', {}, { style: 'note' }],
    ['differ in alignment', { alignment: 'left' }, { alignment: 'right' }],
    ['wrap differently', { wrap: true }, {}],
    ['run over columns', { across: 1 }, {}],
    ['are followed by one that runs over columns', {}, { across: 2 }],
  ] as const)('paints cells apart that %s', (_title, first, second) => {
    const blocks = blocksOf([
      { offset: 0, value: 1, ...first },
      { offset: 1, value: 2, ...second },
    ]);
    expect(blocks.map(({ values }) => values[0]![0])).toEqual([1, 2]);
    expect(blocks[1]!.column).toBe(2 + ('offset' in second ? second.offset : 1));
  });

  it('merges a cell over its columns, with blanks beside its value', () => {
    expect(blocksOf([{ offset: 1, value: 'wide', across: 3, wrap: true, alignment: 'center' }])).toEqual([
      {
        kind: 'cells',
        row: 4,
        column: 3,
        values: [['wide', null, null]],
        style: 'body',
        alignment: 'center',
        wrap: true,
        mergeRows: true,
      },
    ]);
  });

  it('leads from the cell that has a target, counted from the first of its block', () => {
    const target = { sourceSheet: 'Data', sourceRow: 8, sourceColumn: 3 };
    const [block] = blocksOf([
      { offset: 0, value: 'a' },
      { offset: 1, value: 'b', target },
    ]);
    expect(block!.links).toEqual([{ row: 0, column: 1, to: { sheetName: 'Data', row: 7, column: 2 } }]);
    expect(blocksOf([{ offset: 0, value: 'a' }])[0]).not.toHaveProperty('links');
  });
});
