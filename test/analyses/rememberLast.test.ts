import { rememberLast } from '../../src/analyses/rememberLast';

test('computes once for the same arguments and anew for others', () => {
  const calls: string[] = [];
  const join = rememberLast((a: string, b: string) => {
    calls.push(a + b);
    return a + b;
  });
  expect([join('a', 'b'), join('a', 'b'), join('a', 'c'), join('a', 'b')]).toEqual(['ab', 'ab', 'ac', 'ab']);
  expect(calls).toEqual(['ab', 'ac', 'ab']);
});
