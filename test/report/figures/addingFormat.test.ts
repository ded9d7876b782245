import { addingFormat } from '../../../src/report/figures/addingFormat';

test('one decimal where the shares as written add to 100', () => {
  expect(addingFormat([0.866, 0.134, 0])).toBe('rate');
});

test('two where only these add', () => {
  expect(addingFormat([0.3684, 0.3853, 0.2463])).toBe('rate2');
});

test('a share below 0 counts as it is written', () => {
  expect(addingFormat([1.2, -0.2])).toBe('rate');
});

test('none where thirds never add', () => {
  expect(addingFormat([1 / 3, 1 / 3, 1 / 3])).toBeUndefined();
});
