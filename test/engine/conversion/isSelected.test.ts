import { isSelected, selections } from '../../../src/engine/conversion/isSelected';
import { outcomeBit } from '../../../src/engine/conversion/readOutcomes';

const { called, signed, integratable, rejected } = outcomeBit;

test.each([
  ['callable and not called', 'callableNotCalled', integratable | signed, true],
  ['callable and called', 'callableNotCalled', integratable | called, false],
  ['called and not signed', 'calledNotSigned', called | rejected, true],
  ['called and signed', 'calledNotSigned', called | signed, false],
  ['rejected', 'rejected', rejected, true],
  ['not rejected', 'rejected', called, false],
  ['nothing at all, of all records', 'all', 0, true],
] as const)('a record that is %s', (_, selection, bits, expected) => {
  expect(isSelected(bits, selections[selection])).toBe(expected);
});
