import { mutantsOf, withMutant } from '../../../scripts/mutate/mutantsOf';

const source = `import { a } from './a';
interface Rate { readonly low: 0 }
export function isHigh(rate: number, interval: { low: number; high: number }): boolean {
  if (rate === undefined) return false;
  return interval.low > rate + 0.5;
}
`;

test('operators, numbers, conditions and names with a twin are changed, types and imports are not', () => {
  const changes = mutantsOf('a.ts', source).map(({ line, original, replacement }) => [
    line,
    original,
    replacement,
  ]);
  expect(changes).toEqual([
    [4, 'rate === undefined', '!(rate === undefined)'],
    [4, '===', '!=='],
    [4, 'false', 'true'],
    [5, '>', '>='],
    [5, 'low', 'high'],
    [5, '+', '-'],
    [5, '0.5', '(0.5 + 1)'],
  ]);
});

test('a mutant changes its own place and nothing else', () => {
  const mutant = mutantsOf('a.ts', source).find(({ original }) => original === 'low')!;
  expect(withMutant(source, mutant)).toBe(source.replace('interval.low', 'interval.high'));
});
