import { outsideRules, percentileMethods } from '../../../functions/arguments/argumentWords';
import { useSay } from '../../components/PaneContext';
import { ChoiceField } from '../tune/ChoiceField';
import type { FormulaChoices } from './FormulaChoices';

const outsideChoices = ['usual', ...outsideRules] as const;

interface PercentileFieldsProps {
  readonly choices: FormulaChoices;
  readonly onChange: (part: Partial<FormulaChoices>) => void;
}

/** How a percentile is counted, and what is said of values outside the population. */
export function PercentileFields({ choices, onChange }: PercentileFieldsProps) {
  const say = useSay();
  return (
    <>
      <ChoiceField
        label={say('formula.method')}
        value={choices.rankMethod}
        choices={percentileMethods}
        nameOf={(method) => say(`formula.method.${method}`)}
        onChange={(rankMethod) => onChange({ rankMethod })}
      />
      <ChoiceField
        label={say('formula.outside')}
        value={choices.outside ?? 'usual'}
        choices={outsideChoices}
        nameOf={(outside) => say(`formula.outside.${outside}`)}
        onChange={(outside) => onChange({ outside: outside === 'usual' ? undefined : outside })}
      />
    </>
  );
}
