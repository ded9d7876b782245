import { FormulaReader } from '../../../../host/files/open/FormulaReader';
import type { ScannedCell } from '../../../../host/files/open/scanRows';
import { XmlSyntaxError } from '../../../../host/files/xml/XmlSyntaxError';

const cellAt = (row: number, column: number, content?: string): ScannedCell => ({
  row,
  column,
  style: 0,
  type: '',
  metadata: undefined,
  value: undefined,
  content,
  start: 0,
  end: 0,
});

test.each([
  ['<f>A1&amp;"x"</f><v>1</v>', '=A1&"x"'],
  ['<f t="array" ref="A1:A3">SUM(B1:B3)</f>', '=SUM(B1:B3)'],
  ['<f t="dataTable" ref="A1"/>', undefined],
  ['<f/>', undefined],
  ['<v>1</v>', undefined],
  [undefined, undefined],
])('%s says %s', (content, formula) => {
  expect(new FormulaReader().read(cellAt(0, 0, content))).toBe(formula);
});

test('the cells of a shared group get the formula of the first, moved to where they stand', () => {
  const formulas = new FormulaReader();
  expect(formulas.read(cellAt(0, 1, '<f t="shared" si="3" ref="B1:B9">A1*$A$1</f>'))).toBe('=A1*$A$1');
  expect(formulas.read(cellAt(4, 1, '<f t="shared" si="3"/>'))).toBe('=A5*$A$1');
  expect(formulas.read(cellAt(4, 1, '<f t="shared" si="4"/>'))).toBeUndefined();
});

test('a formula that does not end, or that no cell can hold, is damaged', () => {
  expect(() => new FormulaReader().read(cellAt(0, 0, '<f>A1<v>1</v>'))).toThrow(XmlSyntaxError);
  expect(() => new FormulaReader().read(cellAt(1, 2, `<f>${'A'.repeat(20_000)}</f>`))).toThrow(
    expect.objectContaining({ cell: 'C2' }),
  );
});
