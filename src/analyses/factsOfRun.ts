import type { ComparisonRules } from '../engine/history/compareRuns';
import { roundScore } from '../engine/history/roundScore';
import type { RunGroup, RunRecord } from '../engine/history/RunRecord';
import type { Judgement } from '../engine/judgement/Judgement';
import { judgementKey } from '../engine/judgement/judgementKey';
import { settleJudgements } from '../engine/judgement/settleJudgements';
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
  const groups = previewOf(recipe.parameters);
  const when = new Date().toISOString();
  return {
    ...start,
    earlier,
    against,
    when,
    fingerprint: fingerprintTable(table),
    groups: recordGroups(groups),
    ...judgedAmong(groups, start.judgements, when),
    rules: {
      classOf: classRules(populations),
      bySettingsBefore: against === undefined ? undefined : scoredAsBefore(against, parameters, previewOf),
    },
  };
}

/** The judgements of members, who is gone among them, and the class of each that is there. */
function judgedAmong(
  groups: readonly PreviewGroup[],
  judgements: readonly Judgement[] | undefined,
  when: string,
): Pick<RunFacts, 'judgements' | 'judgedClasses'> {
  if (judgements === undefined || judgements.length === 0) return { judgements };
  const groupOf = new Map(groups.map((group) => [group.key, group]));
  const settled = settleJudgements(judgements, (about) => namesIn(groupOf.get(about)), when);
  const keys = new Set(settled.map(judgementKey));
  const judgedClasses = new Map<string, number>();
  for (const { key: about, classes, nameAt } of groups) {
    for (let place = 0; place < classes.length; place += 1) {
      const key = judgementKey({ about, name: nameAt(place) });
      const code = classes[place];
      // Of members with one name the first tells.
      if (code !== undefined && keys.has(key) && !judgedClasses.has(key)) judgedClasses.set(key, code);
    }
  }
  return { judgements: settled, judgedClasses };
}

function namesIn(group: PreviewGroup | undefined): Iterable<string> | undefined {
  return group && Array.from(group.classes, (_class, place) => group.nameAt(place));
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
