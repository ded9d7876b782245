import { Body1, Caption1 } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import type { Analysis } from '../../../analyses/Analysis';
import { nameOfParameter } from '../../../analyses/nameOfParameter';
import { sayParameterValue } from '../../../analyses/sayParameterValue';
import { Problem } from '../../../engine/problem';
import { parameterNamed } from '../../../engine/recipe/parameterNamed';
import type { Recipe } from '../../../engine/recipe/types';
import type { RunRecord } from '../../../workbook/types';
import { changeNames } from '../../components/changeNames';
import { formatWhen } from '../../components/formatWhen';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { usePreview } from '../../components/usePreview';
import { changedParameters } from '../../../engine/recipe/changedParameters';
import type { FinishedRun } from '../../state/PaneState';
import { runBefore } from '../../state/runBefore';
import { GroupPreview } from '../tune/GroupPreview';

/** What is another than in the run before: the settings, and by name who moved because of them. */
export function RunComparison() {
  const { outcome, runs } = usePaneState();
  const own = runs.find(({ recipe }) => recipe.analysis === outcome?.recipe.analysis);
  const before = runBefore(runs, own);
  if (outcome === undefined || before === undefined) return null;
  return <Comparison outcome={outcome} before={before} />;
}

function Comparison({ outcome, before }: { readonly outcome: FinishedRun; readonly before: RunRecord }) {
  const say = useSay();
  const prose = useProse();
  const pane = usePane();
  const { locale } = usePaneState();
  const changed = changedParameters(before.recipe, outcome.recipe);
  const parameters = changeNames(changed, outcome.recipe.analysis, prose, pane.analyses);
  const moves =
    changed.some((name) => name !== 'locale') && readsTheSame(before.recipe, outcome.recipe, pane.analyses);
  return (
    <Section title={say('result.compared', { when: formatWhen(before.when, locale) })}>
      <Body1>
        {changed.length === 0 ? say('result.compared.same') : say('keep.changed', { parameters })}
      </Body1>
      <ChangedValues changed={changed} before={before.recipe} after={outcome.recipe} />
      {moves && <Moves outcome={outcome} before={before.recipe} />}
    </Section>
  );
}

interface ChangedValuesProps {
  readonly changed: readonly string[];
  readonly before: Recipe;
  readonly after: Recipe;
}

/** Of each parameter that differs both values, as its control shows them. */
function ChangedValues({ changed, before, after }: ChangedValuesProps) {
  const say = useSay();
  const prose = useProse();
  const pane = usePane();
  const { parameters, parameterWords } = analysisNamed(after.analysis, pane.analyses);
  return changed.map((name) => {
    const text = parameterWords[name];
    if (text === undefined) return null;
    const parameter = parameterNamed(parameters, name);
    const valueIn = (recipe: Recipe) =>
      sayParameterValue(recipe.parameters[name] ?? parameter.default, parameter.field, text, prose);
    const setting = nameOfParameter(text, parameter.field, prose);
    return (
      <Caption1 key={name}>
        {say('result.compared.setting', { setting, now: valueIn(after), was: valueIn(before) })}
      </Caption1>
    );
  });
}

/** Who moves where both settings are used on the cells of this run: the cells of the run before are not kept. */
function Moves({ outcome, before }: { readonly outcome: FinishedRun; readonly before: Recipe }) {
  const say = useSay();
  const was = usePreview(outcome.table, before);
  const is = usePreview(outcome.table, outcome.recipe);
  if (was === undefined || is === undefined || was instanceof Problem || is instanceof Problem) return null;
  return (
    <div>
      <Caption1>{say('result.compared.bySettings')}</Caption1>
      {is.groups.map((group, place) => (
        <GroupPreview key={group.title.en} before={was.groups[place] ?? group} after={group} isOpen />
      ))}
    </div>
  );
}

/** Whether two recipes read the cells in the same way, so that they differ in what is computed alone. */
function readsTheSame(before: Recipe, after: Recipe, known: readonly Analysis[]): boolean {
  const { readOptions } = analysisNamed(after.analysis, known);
  const reading = (recipe: Recipe) =>
    JSON.stringify([recipe.source, recipe.mapping, recipe.answers, readOptions(recipe)]);
  return reading(before) === reading(after);
}
