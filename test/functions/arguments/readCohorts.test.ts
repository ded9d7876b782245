import { readCohorts } from '../../../src/functions/arguments/readCohorts';
import { readNumberArgument } from '../../../src/functions/arguments/readNumberArgument';
import { createPopulationMemory } from '../../../src/functions/populations/createPopulationMemory';

const call = { name: 'X', addresses: [], memory: createPopulationMemory() };
const numbers = (count: number) =>
  readNumberArgument(
    Array.from({ length: count }, (_, row) => [row]),
    'values',
    false,
  )!;
const column = (labels: unknown[]) => labels.map((label) => [label]);

describe('readCohorts', () => {
  it('codes values and population alike, also when another value comes to the same population', () => {
    const others = column(['a', 'b', 'a']);
    const first = readCohorts(numbers(1), numbers(3), { cohorts: 'B', populationCohorts: others }, call)!;
    const second = readCohorts(numbers(1), numbers(3), { cohorts: 'new', populationCohorts: others }, call)!;
    expect(first.codes[0]).toBe(first.populationCodes[1]);
    expect(second.populationCodes).toBe(first.populationCodes);
    expect(Array.from(second.populationCodes)).not.toContain(second.codes[0]);
  });

  it('keeps an error cell among the cohorts for its row', () => {
    const cohorts = column(['a', { code: '#REF!' }]);
    const { errors } = readCohorts(numbers(2), undefined, { cohorts, populationCohorts: null }, call)!;
    expect(errors.get(1)?.value).toBe('#REF!');
  });

  it('is none where none are given', () => {
    expect(
      readCohorts(numbers(2), undefined, { cohorts: null, populationCohorts: null }, call),
    ).toBeUndefined();
  });
});
