import { normalisationMethods } from '../../../engine/score/normalisations';
import { directions } from '../../../functions/arguments/argumentWords';
import { normalisationChoices } from '../../../report/text/normalisationTexts';
import { usePaneState, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ChoiceField } from '../tune/ChoiceField';
import { SpinField } from '../tune/SpinField';
import { usualMetric, type MetricChoice } from './FormulaChoices';

interface MetricFieldsProps {
  /** The name of each column, as it stands above it. */
  readonly headers: readonly string[];
  readonly metrics: readonly MetricChoice[];
  readonly onChange: (metrics: readonly MetricChoice[]) => void;
}

/** Weight, direction and method of each column of a score. */
export function MetricFields({ headers, metrics, onChange }: MetricFieldsProps) {
  const say = useSay();
  const { locale } = usePaneState();
  const known = headers.map((_, index) => metrics[index] ?? usualMetric);
  const change = (index: number, part: Partial<MetricChoice>) =>
    onChange(known.map((metric, place) => (place === index ? { ...metric, ...part } : metric)));
  return headers.map((header, index) => {
    const measure = header === '' ? say('formula.metric', { number: index + 1 }) : header;
    const metric = known[index]!;
    return (
      <Section key={index} title={measure}>
        <SpinField
          label={say('formula.metric.weight', { measure })}
          value={metric.weight}
          minimum={-1_000_000}
          maximum={1_000_000}
          isWhole={false}
          step={0.1}
          onChange={(weight) => change(index, { weight })}
        />
        <ChoiceField
          label={say('formula.metric.direction', { measure })}
          value={metric.direction}
          choices={directions}
          nameOf={(direction) => say(`formula.metric.direction.${direction}`)}
          onChange={(direction) => change(index, { direction })}
        />
        <ChoiceField
          label={say('formula.metric.method', { measure })}
          value={metric.method}
          choices={normalisationMethods}
          nameOf={(method) => normalisationChoices[method][locale]}
          onChange={(method) => change(index, { method })}
        />
      </Section>
    );
  });
}
