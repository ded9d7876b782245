import type { MismatchParameters, MismatchRecipe } from '../../../engine/mismatch/parameters';
import { normalisationMethods } from '../../../engine/score/normalisations';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';
import { PercentField } from './PercentField';
import { WeightSliders } from './WeightSliders';

const measures = ['sales', 'adoption', 'support'] as const;

/** Settings of the mismatch analysis. */
export function MismatchSettings({ recipe }: { readonly recipe: MismatchRecipe }) {
  const say = useSay();
  const pane = usePane();
  const { parameters } = recipe;
  const changed = (change: Partial<MismatchParameters>): MismatchRecipe => ({
    ...recipe,
    parameters: { ...parameters, ...change },
  });
  const change = (part: Partial<MismatchParameters>) => pane.store.set({ recipe: changed(part) });
  return (
    <>
      <WeightSliders
        title={say('tune.weights.performance')}
        measures={measures}
        weights={shares(parameters.weights)}
        onChange={(weights) => change({ weights: weights as unknown as MismatchParameters['weights'] })}
      />
      <Section title={say('tune.cuts')}>
        <PercentField
          label={say('tune.topShare')}
          value={parameters.topShare}
          minimum={0.01}
          maximum={0.99}
          onChange={(topShare) => change({ topShare })}
        />
        <PercentField
          label={say('tune.bottomShare')}
          value={parameters.bottomShare}
          minimum={0.01}
          maximum={0.99}
          onChange={(bottomShare) => change({ bottomShare })}
        />
        <ChoiceField
          label={say('tune.quantile')}
          value={parameters.quantile}
          choices={['inc', 'lower']}
          textKey="tune.quantile"
          onChange={(quantile) => change({ quantile })}
        />
        <ChoiceField
          label={say('tune.method')}
          value={parameters.method}
          choices={normalisationMethods}
          textKey="method"
          onChange={(method) => change({ method })}
        />
        {measures.map((measure, index) => (
          <ChoiceField
            key={measure}
            label={say('tune.direction', { measure: say(`tune.measure.${measure}`) })}
            value={parameters.directions[index] ?? 'higher'}
            choices={['higher', 'lower']}
            textKey="tune.direction"
            onChange={(direction) =>
              change({
                directions: parameters.directions.map((known, place) =>
                  place === index ? direction : known,
                ) as unknown as MismatchParameters['directions'],
              })
            }
          />
        ))}
      </Section>
      <Section title={say('tune.targets')}>
        <NumberField
          label={say('tune.roiLow')}
          value={parameters.roiLow}
          step={0.5}
          onChange={(roiLow) => change({ roiLow })}
        />
        <NumberField
          label={say('tune.onboardingLow')}
          value={parameters.onboardingLow}
          step={0.1}
          onChange={(onboardingLow) => change({ onboardingLow })}
        />
        <PercentField
          label={say('tune.watchedShare')}
          value={parameters.watchedShare}
          onChange={(watchedShare) => change({ watchedShare })}
        />
        <ChoiceField
          label={say('tune.duplicates')}
          value={parameters.duplicates}
          choices={['refuse', 'first', 'mean']}
          textKey="tune.duplicates"
          // Which rows are read depends on it, so the table is checked again.
          onChange={(duplicates) => void checkAgain(pane, changed({ duplicates }))}
        />
      </Section>
    </>
  );
}

/** Weights may come from a recipe in any scale; the sliders show their shares. */
function shares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + Math.abs(weight), 0);
  return sum === 0 ? weights : weights.map((weight) => weight / sum);
}
