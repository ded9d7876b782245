import { decideDecimal } from '../../../../src/engine/table/numbers/decideDecimal';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

type Sign = '.' | ',';
const decided = (cells: readonly CellValue[], answer?: string, table?: Sign, culture?: Sign) => {
  const { decimal, evidence } = decideDecimal(contextOf(cells).profile, answer, table, culture);
  return [decimal, evidence];
};

describe('decideDecimal', () => {
  it('needs no sign for numbers and for texts without one', () =>
    expect(decided([1.5, '12', 'n/a', '１２'])).toEqual(['.', 'none']));

  it('believes the answer before the texts of the column', () => {
    expect(decided(['1.5', '2.5'], 'decimalComma', '.', '.')).toEqual([',', 'answer']);
    expect(decided(['1,5', '2,5'], 'decimalPoint', ',', ',')).toEqual(['.', 'answer']);
  });

  it('goes with most cells, not with most spellings', () =>
    expect(decided(['1,5', '1,5', '1,5', '2.5', '3.5'])).toEqual([',', 'column']));

  it('does not let a tie decide: then the table does, and the workbook after it', () => {
    expect(decided(['1,5', '2.5'])).toEqual(['.', 'assumed']);
    expect(decided(['1,5', '2.5'], undefined, undefined, ',')).toEqual([',', 'culture']);
    expect(decided(['1,5', '2.5'], undefined, '.', ',')).toEqual(['.', 'table']);
  });

  it('only assumes where both signs stand before three digits, whatever table and workbook say', () => {
    expect(decided(['1.234', '1,234'], undefined, ',', '.')).toEqual([',', 'assumed']);
    expect(decided(['1.234', '1,234'], undefined, undefined, ',')).toEqual([',', 'assumed']);
    expect(decided(['1.234', '1,234'])).toEqual(['.', 'assumed']);
  });

  it('counts full-width signs as the plain ones', () => {
    expect(decided(['1．234', '1,234'], undefined, ',')).toEqual([',', 'assumed']);
    expect(decided(['1.234', '2.345'], undefined, ',')).toEqual([',', 'table']);
  });

  it('lists what can be read both ways, and what speaks for the other sign', () => {
    const { column, profile } = contextOf(['1,234', '1.5', '2.5', '2,5']);
    const { ambiguous, contrary } = decideDecimal(profile, undefined, undefined, undefined);
    expect([ambiguous, contrary].map((codes) => codes.map((code) => column.entries[code]))).toEqual([
      ['1,234'],
      ['2,5'],
    ]);
  });

  it('lists points as contrary to a comma', () => {
    const { column, profile } = contextOf(['1,5', '2,5', '3.5']);
    const { contrary } = decideDecimal(profile, undefined, undefined, undefined);
    expect(contrary.map((code) => column.entries[code])).toEqual(['3.5']);
  });

  it('does not count texts that stand in rows which are not read', () => {
    const { column, profile } = contextOf(['1,5']);
    const dictionary = column.dictionary;
    dictionary.codeOf('2.5');
    expect(
      decideDecimal(
        { ...profile, codeCounts: Int32Array.of(...profile.codeCounts, 0) },
        undefined,
        '.',
        undefined,
      ).decimal,
    ).toBe(',');
  });
});
