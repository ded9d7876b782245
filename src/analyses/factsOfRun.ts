import type { ComparisonRules } from '../engine/history/compareRuns';
import { roundScore } from '../engine/history/roundScore';
import type { RunGroup, RunRecord } from '../engine/history/RunRecord';
import { checkParameters } from '../engine/recipe/checkParameters';
import type { ParameterSet, ParameterValues } from '../engine/recipe/ParameterSet';
import type { Recipe } from '../engine/recipe/types';
import { fingerprintTable } from '../engine/table/fingerprintTable';
import type { Table } from '../engine/table/types';
import type { RunFacts, RunStart } from '../report/method/RunFacts';
import type { Population, PreviewGroup } from './Analysis';

/** Of larger populations a history does not keep who stood where. */
const MOST_MEMBERS = 20_000;

/** What an analysis knows of its populations. */
interface Known<Values extends ParameterValues> {
  readonly parameters: ParameterSet<Values>;
  readonly populations: Readonly<Record<string, Population>>;
  readonly previewOf: (values: Values) => readonly PreviewGroup[];
}

/** All that a run is made of beside data and recipe: when, from which values, who stands where, and what to compare it with. */
export function factsOfRun<Values extends ParameterValues>(
  table: Table,
  recipe: Recipe<Values>,
  start: RunStart,
  { parameters, populations, previewOf }: Known<Values>,
): RunFacts {
  const earlier = (start.earlier ?? []).filter(({ recipe: { analysis } }) => analysis === recipe.analysis);
  const against = start.isAlone === true ? undefined : (start.against ?? earlier[0]);
  return {
    ...start,
    earlier,
    against,
    when: new Date().toISOString(),
    fingerprint: fingerprintTable(table),
    groups: recordGroups(previewOf(recipe.parameters)),
    rules: {
      classOf: classRules(populations),
      bySettingsBefore: against === undefined ? undefined : scoredAsBefore(against, parameters, previewOf),
    },
  };
}

/** The rule of each population by its key. */
export function classRules(populations: Readonly<Record<string, Population>>): ComparisonRules['classOf'] {
  return Object.fromEntries(Object.entries(populations).map(([key, { classOf }]) => [key, classOf]));
}

/** The values of this run by the settings of an earlier one; undefined where these settings do not fit the values. */
function scoredAsBefore<Values extends ParameterValues>(
  { recipe }: RunRecord,
  parameters: ParameterSet<Values>,
  previewOf: (values: Values) => readonly PreviewGroup[],
): readonly RunGroup[] | undefined {
  try {
    checkParameters(recipe, parameters);
    return recordGroups(previewOf(recipe.parameters));
  } catch {
    return undefined;
  }
}

function recordGroups(groups: readonly PreviewGroup[]): readonly RunGroup[] | undefined {
  if (groups.length === 0 || groups.some(({ classes }) => classes.length > MOST_MEMBERS)) return undefined;
  return groups.map(({ key, classes, scores, lines, nameAt }) => ({
    key,
    names: Array.from(classes, (_class, place) => nameAt(place)),
    classes: Array.from(classes).join(''),
    scores: scores.map((values) => Array.from(values, roundScore)),
    // Whole: whoever keeps them counts those who reach them.
    lines: lines.map((line) => line ?? null),
  }));
}
