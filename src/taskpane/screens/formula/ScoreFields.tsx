import { Checkbox } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import type { FormulaChoices } from './FormulaChoices';
import { MetricFields } from './MetricFields';

interface ScoreFieldsProps {
  readonly headers: readonly string[];
  readonly choices: FormulaChoices;
  readonly onChange: (part: Partial<FormulaChoices>) => void;
}

/** What a score is made of: each column with its weight, and whether the parts stand beside the sum. */
export function ScoreFields({ headers, choices, onChange }: ScoreFieldsProps) {
  const say = useSay();
  return (
    <>
      <MetricFields
        headers={headers}
        metrics={choices.metrics}
        onChange={(metrics) => onChange({ metrics })}
      />
      <Checkbox
        label={say('formula.explain')}
        checked={choices.explain}
        onChange={(_event, { checked }) => onChange({ explain: checked === true })}
      />
    </>
  );
}
