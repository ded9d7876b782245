import { differenceOf, roundedSum } from '../../../src/report/proof/differences';

test('a formula without a number differs by 1', () => {
  expect(differenceOf('B2', 'C2')).toBe('IF(ISNUMBER(B2),ABS(B2-C2),1)');
});

test('one term alone is not rounded, several are to 14 digits of their sizes', () => {
  expect(roundedSum(['a*B2'])).toBe('a*B2');
  expect(roundedSum(['a*B2', 'b*C2'])).toBe(
    'IFERROR(ROUND(a*B2+b*C2,14+INT(1E-9-LOG10(ABS(a*B2)+ABS(b*C2)))),a*B2+b*C2)',
  );
});
