import { wilsonInterval } from '../../../src/engine/statistics/wilsonInterval';
import { wilsonFormulas } from '../../../src/report/proof/wilsonFormulas';

/** What a formula of these few functions gives, its numbers in place of cells. */
function valueOf(formula: string): number {
  const script = formula
    .replaceAll('NORM.S.INV(0.975)', '1.959963984540054')
    .replaceAll('^', '**')
    .replaceAll(/\bIF\(/g, 'choose(')
    .replaceAll(/\b(MAX|MIN|SQRT)\(/g, (_, name: string) => `Math.${name.toLowerCase()}(`)
    .replaceAll(/([\d)])=([\d(])/g, '$1===$2');
  const choose = (condition: boolean, yes: number, no: number) => (condition ? yes : no);
  return (new Function('choose', `return ${script}`) as (one: typeof choose) => number)(choose);
}

test.each([
  [20, 25],
  [0, 7],
  [3, 3],
  [1, 400],
])('%d of %d has the interval of the run', (successes, trials) => {
  const { low, high } = wilsonFormulas(String(successes), String(trials));
  const expected = wilsonInterval(successes, trials)!;
  expect(valueOf(low)).toBeCloseTo(expected.low, 12);
  expect(valueOf(high)).toBeCloseTo(expected.high, 12);
});
