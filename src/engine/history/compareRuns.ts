import { changedParameters } from '../recipe/changedParameters';
import { differenceInterval } from '../statistics/differenceInterval';
import { compareGroups, type ClassOf } from './compareGroups';
import type { FigureChange, ListChange, RunChanges } from './RunChanges';
import type { RunFigure, RunGroup, RunList, RunRecord, RunWarning } from './RunRecord';
import { Problem } from '../problem';

/** What is needed beside two records to say why members moved. */
export interface ComparisonRules {
  /** The rule of a population, by its key. */
  readonly classOf: Readonly<Record<string, ClassOf>>;
  /** The values of the later run by the settings of the earlier one, where they are at hand. */
  readonly bySettingsBefore?: readonly RunGroup[] | undefined;
}

/** Settings that change no figure. */
const saidOnly = ['locale', 'sheets', 'proof', 'source'];

/**
 * Compares two runs of an analysis: figures, members, lists, warnings.
 *
 * @throws Problem `runsDiffer` (facts: before, after) where they are of different analyses
 */
export function compareRuns(before: RunRecord, after: RunRecord, rules: ComparisonRules): RunChanges {
  if (before.recipe.analysis !== after.recipe.analysis) {
    throw new Problem('runsDiffer', { before: before.recipe.analysis, after: after.recipe.analysis });
  }
  const settings = changedParameters(before.recipe, after.recipe);
  const sameData =
    before.fingerprint === undefined || after.fingerprint === undefined
      ? undefined
      : before.fingerprint === after.fingerprint;
  const steps = {
    sameData: sameData === true,
    sameSettings: settings.every((name) => saidOnly.includes(name)),
  };
  return {
    before,
    after,
    sameData,
    settings,
    figures: pairs(before.headlines, after.headlines, keyOfFigure).map(([was, is]) =>
      compareFigures(was, is, sameData === true),
    ),
    groups:
      before.groups === undefined || after.groups === undefined
        ? undefined
        : pairs(before.groups, after.groups, ({ key }) => key).flatMap(([was, is]) => {
            const classOf = rules.classOf[(is ?? was)?.key ?? ''];
            if (was === undefined || is === undefined || classOf === undefined) return [];
            const bySettingsBefore = rules.bySettingsBefore?.find(({ key }) => key === is.key);
            return [compareGroups({ before: was, after: is, bySettingsBefore, classOf, ...steps })];
          }),
    lists:
      before.lists === undefined || after.lists === undefined ? [] : compareLists(before.lists, after.lists),
    newWarnings: without(after.warnings, before.warnings),
    endedWarnings: without(before.warnings, after.warnings),
  };
}

/** A record of version 0.1.0 names its figures by label only. */
function keyOfFigure({ key, label }: RunFigure): string {
  return key ?? label;
}

/** Items of two lists with the same key side by side, in the order of the later list. */
function pairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [Item | undefined, Item | undefined][] {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const both = after.map((item): [Item | undefined, Item] => [was.get(keyOf(item)), item]);
  const is = new Set(after.map(keyOf));
  return [
    ...both,
    ...before.filter((item) => !is.has(keyOf(item))).map((item): [Item, undefined] => [item, undefined]),
  ];
}

function compareFigures(
  before: RunFigure | undefined,
  after: RunFigure | undefined,
  sameData: boolean,
): FigureChange {
  const difference =
    before?.value === undefined || after?.value === undefined ? undefined : after.value - before.value;
  const interval =
    sameData || before?.estimate === undefined || after?.estimate === undefined
      ? undefined
      : differenceInterval(before.estimate, after.estimate);
  return { before, after, difference, interval, beyondChance: judge(interval, sameData) };
}

function judge(interval: FigureChange['interval'], sameData: boolean): FigureChange['beyondChance'] {
  if (sameData) return 'sameValues';
  if (interval === undefined) return 'unknown';
  return interval.low > 0 || interval.high < 0 ? 'yes' : 'no';
}

/** A list that only one run has was, or is, empty. */
function compareLists(before: readonly RunList[], after: readonly RunList[]): readonly ListChange[] {
  return pairs(before, after, ({ key }) => key).flatMap(([was, is]) => {
    const named = is ?? was;
    if (named === undefined) return [];
    const old = new Set(was?.members);
    const now = new Set(is?.members);
    return [
      {
        key: named.key,
        name: named.name,
        before: old.size,
        after: now.size,
        joined: [...now].filter((name) => !old.has(name)),
        left: [...old].filter((name) => !now.has(name)),
      },
    ];
  });
}

function without(
  warnings: readonly RunWarning[] = [],
  others: readonly RunWarning[] | undefined,
): readonly RunWarning[] {
  // A record that keeps no warnings does not say that there were none.
  if (others === undefined) return [];
  return warnings.filter(({ code }) => others.every((other) => other.code !== code));
}
