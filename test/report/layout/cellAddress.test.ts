import { cellAddress } from '../../../src/report/layout/cellAddress';

test('columns run from A over Z and AA to XFD', () => {
  expect(cellAddress(11, 2)).toBe('C12');
  expect(cellAddress(0, 25)).toBe('Z1');
  expect(cellAddress(0, 26)).toBe('AA1');
  expect(cellAddress(0, 701)).toBe('ZZ1');
  expect(cellAddress(0, 702)).toBe('AAA1');
  expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
});
