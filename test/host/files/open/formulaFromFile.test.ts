import { formulaFromFile, shiftedFormula } from '../../../../host/files/open/formulaFromFile';

test.each([
  ['_xlfn.STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['_xldudf_COMPOSITE_SCORE(A1:B9)', '=COMPOSITE_SCORE(A1:B9)'],
  ['SUM(_xlfn.ANCHORARRAY(B2))', '=SUM(B2#)'],
  ['"_xlfn.A"&\'_xlfn.sheet\'!A1', '="_xlfn.A"&\'_xlfn.sheet\'!A1'],
])('%s reads as %s', (stored, shown) => {
  expect(formulaFromFile(stored)).toBe(shown);
});

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
  ['=\'A1 sheet\'!A1&"A1"', 1, 1, '=\'A1 sheet\'!B2&"A1"'],
  ['=SUM(A:A,1:1,$B:C,$2:3)', 1, 1, '=SUM(B:B,2:2,$B:D,$2:4)'],
  ['=LOG10(A1)+Table1[A1]+A1B+名A1', 1, 0, '=LOG10(A2)+Table1[A1]+A1B+名A1'],
  ['=Sheet2!C3', 0, -1, '=Sheet2!B3'],
  ['=A1', -1, 0, '=A1048576'],
])('%s shifted by %i rows and %i columns is %4$s', (formula, rows, columns, shifted) => {
  expect(shiftedFormula(formula)(rows, columns)).toBe(shifted);
});
