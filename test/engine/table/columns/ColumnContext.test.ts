import {
  cellOfRow,
  columnNotice,
  firstRows,
  mostCells,
  textNotice,
} from '../../../../src/engine/table/columns/ColumnContext';
import { contextOf } from '../contextOf';

const many = contextOf(new Array<string>(mostCells + 1).fill('odd'), { role: 'sales' });

describe('cellOfRow', () => {
  const origin = { firstRow: 5, firstColumn: 3 };

  it('counts from where the grid was read', () =>
    expect(cellOfRow(contextOf(['a', 'b'], {}, { origin }), 1)).toMatchObject({ row: 7, column: 3 }));

  it('counts rows that were left out before', () => {
    const context = contextOf(['a', 'b', 'c'], {}, { origin, rows: Int32Array.of(1, 3) });
    expect(cellOfRow(context, 1)).toMatchObject({ row: 8, column: 3 });
  });
});

describe('columnNotice', () => {
  it('lists twenty cells at most, and counts all', () => {
    const { cells, facts } = columnNotice(many, 'code', 'warning', [...Array(21).keys()], 21);
    expect([cells.length, facts['count'], facts['header'], facts['role']]).toEqual([
      20,
      21,
      'Column',
      'sales',
    ]);
  });
});

describe('textNotice', () => {
  it('says nothing of texts that no row has', () => {
    const code = many.column.dictionary.codeOf('of another row');
    const profile = { ...many.profile, codeCounts: Int32Array.of(...many.profile.codeCounts, 0) };
    expect(textNotice({ ...many, profile }, 'code', 'warning', [code])).toEqual([]);
    expect(textNotice(many, 'code', 'warning', [])).toEqual([]);
  });

  it('counts cells, not texts, and gives ten examples of sixty letters at most', () => {
    const texts = Array.from({ length: 11 }, (_, index) => `${'长'.repeat(60)}${index}`);
    const context = contextOf([...texts, texts[0]!]);
    const codes = texts.map((text) => context.column.entries.indexOf(text));
    const [notice] = textNotice(context, 'code', 'warning', [...codes, codes[0]!]);
    expect(notice?.facts['count']).toBe(12);
    expect(notice?.facts['values']).toEqual(new Array(10).fill('长'.repeat(60)));
  });
});

describe('firstRows', () => {
  it('stops at twenty', () => {
    expect(firstRows(many, () => true)).toHaveLength(20);
    expect(firstRows(many, (row) => row > 18)).toEqual([19, 20]);
  });
});
