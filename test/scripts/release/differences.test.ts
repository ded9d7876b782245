import { differences } from '../../../scripts/release/differences';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('the same files have none, in whatever order', () => {
  expect(differences({ a: bytes(1), b: bytes() }, { b: bytes(), a: bytes(1) })).toEqual([]);
});

test('another byte, another length and a file on one side only are named', () => {
  const one = { same: bytes(1), byte: bytes(1), length: bytes(1), gone: bytes() };
  const other = { same: bytes(1), byte: bytes(2), length: bytes(1, 0), new: bytes() };
  expect(differences(one, other)).toEqual(['byte', 'gone', 'length', 'new']);
});
