import { drawCutLines } from '../../../src/engine/mismatch/drawCutLines';
import { defaultMismatchParameters } from '../../../src/engine/mismatch/parameters';
import { placeCustomers } from '../../../src/engine/mismatch/placeCustomers';
import { scorePerformance } from '../../../src/engine/mismatch/scorePerformance';
import type { CustomerMetric } from '../../../src/engine/mismatch/selectCustomers';
import { testMismatchChoices } from '../../../src/engine/mismatch/testMismatchChoices';
import { normalisationMethods } from '../../../src/engine/score/normalisations';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

type Parameters = typeof defaultMismatchParameters;

function customersOf(count: number) {
  const random = seededRandom(7);
  const column = () => Float64Array.from({ length: count }, () => Math.round(random() * 20) / 20);
  return { priority: column(), columns: [column(), column(), column()] };
}

function run(
  { priority, columns }: ReturnType<typeof customersOf>,
  changed: Partial<Parameters> = {},
  weights: readonly number[] = [0.4, 0.35, 0.25],
) {
  const parameters = { ...defaultMismatchParameters, ...changed };
  const metrics = columns.map((values, index): CustomerMetric => ({
    role: (['sales', 'adoption', 'support'] as const)[index]!,
    header: '',
    values,
    weight: weights[index]!,
    direction: 'higher',
  }));
  const performance = scorePerformance(metrics, parameters.method);
  const placement = placeCustomers(
    priority,
    performance.scores,
    drawCutLines(priority, performance.scores, parameters),
  );
  return {
    placement,
    choices: testMismatchChoices({ priority, metrics }, performance, placement, parameters),
  };
}

const data = customersOf(200);

test('a single choice changes those whom the analysis itself would place otherwise', () => {
  const { placement, choices } = run(data);
  const today = Array.from(placement.quadrants, (quadrant) => quadrant === 0);
  for (const { choice, changed, entered, left } of choices.singles) {
    const { placement: other } =
      choice.kind === 'share'
        ? run(data, { [choice.part === 0 ? 'topShare' : 'bottomShare']: choice.to })
        : choice.kind === 'method'
          ? run(data, { method: choice.to })
          : choice.kind === 'rule'
            ? run(data, { quantile: choice.to })
            : run(data, {}, weightsWith(choice.part, choice.to));
    const then = Array.from(other.quadrants, (quadrant) => quadrant === 0);
    const expected = then.flatMap((is, customer) => (is === today[customer] ? [] : [customer]));
    expect({ choice, changed: Array.from(changed) }).toEqual({ choice, changed: expected });
    expect(entered + left).toBe(changed.length);
  }
  expect(choices.singles).toHaveLength(6 + 4 + normalisationMethods.length - 1 + 1);
});

function weightsWith(part: number, to: number): number[] {
  const before = [0.4, 0.35, 0.25];
  return before.map((weight, index) => (index === part ? to : (weight * (1 - to)) / (1 - before[part]!)));
}

test('the order of the rows does not matter', () => {
  const order = Array.from({ length: 200 }, (_, place) => (place * 37) % 200);
  const pick = (values: Float64Array) => Float64Array.from(order, (row) => values[row]!);
  const moved = run({ priority: pick(data.priority), columns: data.columns.map(pick) }).choices.drawn!;
  const plain = run(data).choices.drawn!;
  expect(Array.from(moved.stays)).toEqual(order.map((row) => plain.stays[row]));
});

test('a customer far from every line always stays', () => {
  const { choices } = run({
    priority: Float64Array.from(data.priority, (value, row) => (row < 2 ? 5 : value)),
    columns: data.columns.map((values) =>
      values.map((value, row) => (row === 0 ? -1 : row === 1 ? 2 : value)),
    ),
  });
  expect(Array.from(choices.drawn!.stays.subarray(0, 2))).toEqual([1, 1]);
});

test('where all are equal everybody always stays', () => {
  const equal = new Float64Array(6).fill(1);
  const { choices } = run({ priority: equal, columns: [equal, equal, equal] });
  expect(Array.from(choices.drawn!.bands)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('one metric has no other weight', () => {
  const { choices } = run({ priority: data.priority, columns: [data.columns[0]!] });
  expect(choices.singles.some(({ choice }) => choice.kind === 'weight')).toBe(false);
  expect(choices.drawn!.draws).toBe(240);
});

test('nothing is drawn of fewer than three customers', () => {
  expect(run(customersOf(2)).choices.drawn).toBeUndefined();
});

test('of very many customers the lines of a draw are those of a sample, and shares stay close', () => {
  const many = run(customersOf(12_000)).choices.drawn!;
  const borderline = many.bands.filter((band) => band === 2).length / 12_000;
  const few = run(customersOf(6_000)).choices.drawn!;
  expect(Math.abs(borderline - few.bands.filter((band) => band === 2).length / 6_000)).toBeLessThan(0.03);
});
