import { conversionAnalysis } from '../../src/analyses/conversion/conversionAnalysis';
import { factsOfRun } from '../../src/analyses/factsOfRun';
import { mismatchAnalysis } from '../../src/analyses/mismatch/mismatchAnalysis';
import { compareRuns } from '../../src/engine/history/compareRuns';
import { roundScore } from '../../src/engine/history/roundScore';
import type { RunRecord } from '../../src/engine/history/RunRecord';
import { mismatchParameters, type MismatchParameters } from '../../src/engine/mismatch/parameters';
import { createRecipe } from '../../src/engine/recipe/createRecipe';
import { buildTable, manyCustomers } from '../engine/mismatch/buildTable';

const table = buildTable(manyCustomers(200));
const recipe = createRecipe(mismatchParameters, { sheet: 'Customers' }, 'en');
const withParameters = (parameters: Partial<MismatchParameters>) => ({
  ...recipe,
  parameters: { ...recipe.parameters, ...parameters },
});
const known = {
  parameters: mismatchParameters,
  populations: mismatchAnalysis.populations,
  previewOf: (parameters: MismatchParameters) =>
    mismatchAnalysis.preview(table, { ...recipe, parameters }).groups,
};
const recordOf = (of = recipe, start = {}): RunRecord => {
  const { groups, fingerprint } = factsOfRun(table, of, { version: '1', ...start }, known);
  return { when: '2026-01-01T00:00:00Z', version: '1', headlines: [], recipe: of, groups, fingerprint };
};

test('keeps the class of every member with its figures and the lines', () => {
  const [group, ...others] = recordOf().groups!;
  expect(others).toEqual([]);
  expect([group!.key, group!.names.length, group!.classes.length]).toEqual(['customer', 200, 200]);
  expect(group!.scores.map(({ length }) => length)).toEqual([200, 200]);
  const { classOf } = mismatchAnalysis.populations['customer']!;
  const classes = group!.names.map((_name, place) =>
    classOf(
      group!.scores.map((values) => values[place]!),
      group!.lines.map((line) => roundScore(line!)),
      Number(group!.classes[place]),
    ),
  );
  expect(classes.join('')).toBe(group!.classes);
});

test('a run is compared with the last of the same analysis, unless another is asked for', () => {
  const other = { ...recordOf(), recipe: createRecipe(conversionAnalysis.parameters, { sheet: 'A' }, 'en') };
  const [newer, older] = [recordOf(), { ...recordOf(), when: '2025-01-01T00:00:00Z' }];
  const earlier = [other, newer, older];
  expect(factsOfRun(table, recipe, { version: '1', earlier }, known)).toMatchObject({
    earlier: [newer, older],
    against: newer,
  });
  expect(factsOfRun(table, recipe, { version: '1', earlier, against: older }, known).against).toBe(older);
});

test('of the same values and other weights everybody who moved did so by settings or lines', () => {
  const before = recordOf();
  const after = withParameters({ weights: [1, 0, 0] });
  const { rules, groups, fingerprint } = factsOfRun(table, after, { version: '1', against: before }, known);
  const changes = compareRuns(before, { ...before, recipe: after, groups, fingerprint }, rules!);
  const causes = new Set(changes.groups![0]!.moved.flatMap((move) => move.causes));
  expect([...causes].sort()).toEqual(['lines', 'settings']);
  expect(changes.groups![0]!.moved.length).toBeGreaterThan(5);
});

test('settings of an earlier run that no longer fit score nobody as before', () => {
  const odd = { ...recordOf(), recipe: { ...recipe, parameters: { ...recipe.parameters, topShare: 7 } } };
  expect(
    factsOfRun(table, recipe, { version: '1', against: odd }, known).rules?.bySettingsBefore,
  ).toBeUndefined();
});
