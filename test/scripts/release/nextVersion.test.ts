import { nextVersion } from '../../../scripts/release/nextVersion';

test('a version above every released one is taken, by number and not by letter', () => {
  expect(nextVersion('1.10.0', ['v1.9.9', 'v0.1.0', 'ready'])).toBe('1.10.0');
  expect(nextVersion('1.0.0', [])).toBe('1.0.0');
});

test('one that is released, or below one, is refused with its name', () => {
  for (const wanted of ['1.2.3', '1.2.2', '1.0.9'])
    expect(() => nextVersion(wanted, ['v1.2.3'])).toThrow('v1.2.3');
});

test('what Office does not take is refused', () => {
  for (const wanted of [undefined, '', '0.9.9', '1.0', '1.0.0.0', '1.0.10000', 'v1.0.0', '1.0.0-beta'])
    expect(() => nextVersion(wanted, [])).toThrow('Say which version');
});
