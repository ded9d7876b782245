import { formulaFromFile } from '../../../../host/files/open/formulaFromFile';
import { formulaToFile } from '../../../../host/files/save/formulaToFile';

const functions = new Set(['COMPOSITE_SCORE']);

test.each([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=STDEV.S(A1)+RANK.AVG(A1,A:A)', '_xlfn.STDEV.S(A1)+_xlfn.RANK.AVG(A1,A:A)'],
  ['=FILTER(A1:A3,B1:B3="STDEV.S(")', '_xlfn._xlws.FILTER(A1:A3,B1:B3="STDEV.S(")'],
  ['=LET(x,A1,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)'],
  ['=MAP(A1:A3,LAMBDA(值,值+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.值,_xlpm.值+1))'],
  ['=composite_score(A1:B9,,"rank")', '_xldudf_COMPOSITE_SCORE(A1:B9,,"rank")'],
  ['=SUM(B2#)', 'SUM(_xlfn.ANCHORARRAY(B2))'],
  ["='LET(x'!A1+Table1[LET]", "'LET(x'!A1+Table1[LET]"],
])('%s is stored as %s', (shown, stored) => {
  expect(formulaToFile(shown, functions)).toBe(stored);
  if (!shown.includes('composite')) expect(formulaFromFile(stored)).toBe(shown);
});
