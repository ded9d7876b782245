import { cellKind } from '../../../../src/engine/table/grid/cellKind';

describe('cellKind', () => {
  it.each([
    [null, 'blank'],
    ['', 'blank'],
    [' \u00A0', 'blank'],
    [0, 'number'],
    [false, 'number'],
    ['１２％', 'number'],
    ['¥1.2万', 'number'],
    ['2025年1月2日', 'number'],
    ['01/02/2025', 'number'],
    ['n/a', 'missing'],
    ['—', 'missing'],
    ['#N/A', 'missing'],
    ['Q1 2025', 'text'],
    ['销售额', 'text'],
    ['#1 choice', 'text'],
  ])('%p is %s', (value, kind) => expect(cellKind(value)).toBe(kind));
});
