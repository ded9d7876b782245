import { Caption1, Field, Input } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import { tierRules } from '../../../functions/arguments/argumentWords';
import { ChoiceField } from '../tune/ChoiceField';
import type { FormulaChoices } from './FormulaChoices';

interface TierFieldsProps {
  readonly choices: FormulaChoices;
  readonly onChange: (part: Partial<FormulaChoices>) => void;
}

/** How tiers are cut, how many there are and what they are called. */
export function TierFields({ choices, onChange }: TierFieldsProps) {
  const say = useSay();
  const unit = choices.rule === 'cuts' ? 'cuts' : 'shares';
  return (
    <>
      <ChoiceField
        label={say('formula.rule')}
        value={choices.rule}
        choices={tierRules}
        nameOf={(rule) => say(`formula.rule.${rule}`)}
        // A share is no score: what was typed for one means nothing under the other.
        onChange={(rule) =>
          onChange(
            (rule === 'cuts') === (choices.rule === 'cuts') ? { rule } : { rule, ...emptyOrUsual(rule) },
          )
        }
      />
      <Caption1>{say('formula.rule.hint')}</Caption1>
      <Field label={say('formula.high')} hint={say(`formula.high.${unit}`)}>
        <Input value={choices.high} onChange={(_event, { value }) => onChange({ high: value })} />
      </Field>
      <Field label={say('formula.low')} hint={say(`formula.low.${unit}`)}>
        <Input value={choices.low} onChange={(_event, { value }) => onChange({ low: value })} />
      </Field>
      <Field label={say('formula.labels')} hint={say('formula.labels.hint')}>
        <Input
          value={choices.labels ?? ''}
          placeholder={say('formula.labels.usual')}
          onChange={(_event, { value }) => onChange({ labels: value === '' ? undefined : value })}
        />
      </Field>
    </>
  );
}

function emptyOrUsual(rule: FormulaChoices['rule']): Pick<FormulaChoices, 'high' | 'low'> {
  return rule === 'cuts' ? { high: '', low: '' } : { high: '20%', low: '20%' };
}
