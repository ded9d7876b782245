import { actionAt, type ActionName } from '../../../src/engine/conversion/assignLists';
import { judgeTable } from './judgeTable';
import { generateTable, type Truth } from './generatedTables';

const draws = 200;
const advised = new Set<ActionName>(['maintain', 'reduce', 'stop', 'promote', 'retire']);
const rate = 0.08;

/** What is advised for one draw: who stands on a list that needs evidence, products and salespeople told apart. */
function adviceOf(seed: number, truth: Truth) {
  const { subjects, teams } = judgeTable(generateTable(seed, truth));
  const listed = (subject: 'customer' | 'product') => {
    const { lists, ranking } = subjects[subject];
    return ranking.names.flatMap((name, place) =>
      advised.has(actionAt(lists, place)) ? [`${actionAt(lists, place)} ${name}`] : [],
    );
  };
  const judged = teams.flatMap(({ name, standing }) =>
    standing === 'above' || standing === 'below' ? [`${standing} ${name}`] : [],
  );
  return { customers: listed('customer'), products: listed('product'), teams: judged };
}

function shareOfDraws(truth: Truth, holds: (advice: ReturnType<typeof adviceOf>) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= draws; seed += 1) if (holds(adviceOf(seed, truth))) count += 1;
  return count / draws;
}

test('where nothing is there, one table in twenty at most has any advice beyond the evidence', () => {
  const any = shareOfDraws({ rate }, ({ customers, products, teams }) =>
    [customers, products, teams].some((list) => list.length > 0),
  );
  expect(any).toBeLessThanOrEqual(0.05);
});

test.each([
  ['customers differ', { rate, customersDiffer: true }],
  ['records are copies of each other', { rate, copies: true }],
])('nor are products and salespeople advised about where only %s', (_, truth) => {
  const any = shareOfDraws(truth, ({ products, teams }) => [products, teams].some((list) => list.length > 0));
  expect(any).toBeLessThanOrEqual(0.05);
});

test('an effect that many customers carry is found in four tables of five', () => {
  const found = shareOfDraws({ rate, effect: 0.25 }, ({ products }) => products.includes('promote p0'));
  expect(found).toBeGreaterThanOrEqual(0.8);
});

test('an effect that one customer carries is never taken for one of the product', () => {
  const found = shareOfDraws({ rate, carriedByOne: true }, ({ products }) => products.includes('promote p0'));
  expect(found).toBe(0);
});
