import { judgementKey } from '../../../src/engine/judgement/judgementKey';

test('width and blanks do not part two keys, case and what they are about do', () => {
  const keyOf = (name: string, about = 'customer') => judgementKey({ about, name });
  expect(keyOf(' Ａcme ')).toBe(keyOf('Acme'));
  expect(new Set([keyOf('acme'), keyOf('Acme'), keyOf('Acme', 'customer/stop')]).size).toBe(3);
});
