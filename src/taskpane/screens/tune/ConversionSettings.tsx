import type { ConversionParameters, ConversionRecipe } from '../../../engine/conversion/parameters';
import { usePane, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ChoiceField } from './ChoiceField';
import { PercentField } from './PercentField';
import { WeightSliders } from './WeightSliders';

const targets = [
  'targetHighCustomerShare',
  'targetLowCustomerShare',
  'targetCustomerCallRate',
  'targetHighProductShare',
  'targetProductCallRate',
  'targetLowProductCallRate',
] as const;

/** Settings of the conversion analysis. */
export function ConversionSettings({ recipe }: { readonly recipe: ConversionRecipe }) {
  const say = useSay();
  const { store } = usePane();
  const { parameters } = recipe;
  const change = (changed: Partial<ConversionParameters>) =>
    store.set({ recipe: { ...recipe, parameters: { ...parameters, ...changed } } });
  return (
    <>
      <WeightSliders
        title={say('tune.weights.customer')}
        measures={['callRate', 'calls', 'signRate']}
        weights={parameters.customerWeights}
        onChange={(weights) =>
          change({ customerWeights: weights as unknown as ConversionParameters['customerWeights'] })
        }
      />
      <WeightSliders
        title={say('tune.weights.product')}
        measures={['callRate', 'signRate', 'records', 'rejectRate']}
        weights={parameters.productWeights}
        onChange={(weights) =>
          change({ productWeights: weights as unknown as ConversionParameters['productWeights'] })
        }
      />
      <Section title={say('tune.cuts')}>
        <PercentField
          label={say('tune.highShare')}
          value={parameters.highShare}
          minimum={0.01}
          maximum={1 - parameters.lowShare}
          onChange={(highShare) => change({ highShare })}
        />
        <PercentField
          label={say('tune.lowShare')}
          value={parameters.lowShare}
          minimum={0.01}
          maximum={1 - parameters.highShare}
          onChange={(lowShare) => change({ lowShare })}
        />
        <ChoiceField
          label={say('tune.tierRule')}
          value={parameters.tierRule}
          choices={['rank', 'percentile']}
          textKey="tune.tierRule"
          onChange={(tierRule) => change({ tierRule })}
        />
      </Section>
      <Section title={say('tune.targets')}>
        {targets.map((target) => (
          <PercentField
            key={target}
            label={say(`tune.${target}`)}
            value={parameters[target]}
            onChange={(value) => change({ [target]: value })}
          />
        ))}
      </Section>
    </>
  );
}
