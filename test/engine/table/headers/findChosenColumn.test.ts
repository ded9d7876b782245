import { findChosenColumn } from '../../../../src/engine/table/headers/findChosenColumn';
import { contextOf } from '../contextOf';

/** The place of the column chosen among some headers, those in brackets over columns that are empty. */
function chosen(headers: readonly string[], header: string) {
  const columns = headers.map((text, index) => ({
    index,
    header: text.replace(/[[\]]/g, ''),
    profile: contextOf(text.startsWith('[') ? [''] : ['x']).profile,
    forms: [],
    hit: undefined,
  }));
  return findChosenColumn(columns, header)?.index;
}

describe('findChosenColumn', () => {
  it('takes the very header before one that is written otherwise', () => {
    expect(chosen(['sales', 'Sales'], 'Sales')).toBe(1);
    expect(chosen(['ＳＡＬＥＳ_', 'x'], 'sales')).toBe(0);
  });

  it('takes the first that holds anything, and an empty one where none does', () => {
    expect(chosen(['[Sales]', 'Sales', 'Sales'], 'Sales')).toBe(1);
    expect(chosen(['[Sales]'], 'Sales')).toBe(0);
    expect(chosen(['[Sales]', 'SALES'], 'Sales')).toBe(0);
  });

  it('takes the lower part of a header of two rows, where one column only has it', () => {
    expect(chosen(['2024 / Sales', '2024 / Calls'], 'Sales')).toBe(0);
    expect(chosen(['2024 / Sales', '2025 / Sales'], 'Sales')).toBeUndefined();
  });

  it('finds no column for signs alone, nor for a part of a header', () => {
    expect(chosen(['—', 'x'], '()')).toBeUndefined();
    expect(chosen(['Total sales'], 'sales')).toBeUndefined();
  });
});
