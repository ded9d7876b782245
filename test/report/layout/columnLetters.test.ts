import { columnLetters } from '../../../src/report/layout/columnLetters';

test('letters count through Z, AA, ZZ, AAA to the last column', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
