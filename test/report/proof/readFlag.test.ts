import type { DataCheck, ToldFlag } from '../../../src/engine/table/types';
import { readFlag } from '../../../src/report/proof/readFlag';

const checkOf = (told: Partial<ToldFlag>) =>
  ({
    origin: { sheet: 'Deals', firstRow: 1, firstColumn: 1 },
    columns: [
      { columnNumber: 2, tells: [] },
      {
        columnNumber: 3,
        tells: [{ role: 'called', readings: [], areNumbersYes: false, areMixed: false, ...told }],
      },
    ],
  }) as unknown as DataCheck;

test('a flag is looked up by the text of the cell that tells it', () => {
  expect(readFlag(checkOf({}), 'called', 5)).toMatch(
    /^IFERROR\(INDEX\(Payoff_textValues,MATCH\("called:"&.*'Deals'!C5.*,Payoff_texts,0\)\),""\)$/,
  );
});

test('a number is a yes where each of the column is', () => {
  expect(readFlag(checkOf({ areNumbersYes: true }), 'called', 5)).toMatch(
    /^IF\(ISNUMBER\('Deals'!C5\),1,IFERROR/,
  );
});

test('no single cell gives a flag that several columns decide, or that none tells', () => {
  expect(readFlag(checkOf({ areMixed: true }), 'called', 5)).toBeUndefined();
  expect(readFlag(checkOf({}), 'signed', 5)).toBeUndefined();
});
