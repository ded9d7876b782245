import { Caption1, Label, makeStyles, Slider, SpinButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { linkWeights } from '../../state/linkWeights';
import { stepNames } from './stepNames';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  label: { gridColumn: '1 / -1' },
  slider: { minWidth: 0 },
  number: { width: '88px', minWidth: 0, boxSizing: 'border-box' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface WeightSlidersProps {
  readonly title: string;
  /** Their names, as the person reads them. */
  readonly measures: readonly string[];
  readonly weights: readonly number[];
  readonly onChange: (weights: readonly number[]) => void;
}

/** Weights that always add up to 100 %: a slider and a number each. */
export function WeightSliders({ title, measures, weights, onChange }: WeightSlidersProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Section title={title}>
      <div className={styles.rows}>
        {measures.map((name, index) => {
          const weight = weights[index] ?? 0;
          return (
            <WeightRow
              key={name}
              name={weight < 0 ? say('tune.weight.subtracts', { measure: name }) : name}
              percent={Math.round(Math.abs(weight) * 100)}
              onChange={(percent) => onChange(linkWeights(weights, index, percent / 100))}
            />
          );
        })}
      </div>
      <Caption1 className={styles.hint}>{say('tune.weights.hint')}</Caption1>
    </Section>
  );
}

interface WeightRowProps {
  readonly name: string;
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

function WeightRow({ name, percent, onChange }: WeightRowProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.row}>
      <Label id={id} className={styles.label}>
        {name}
      </Label>
      <Slider
        className={styles.slider}
        aria-labelledby={id}
        aria-valuetext={`${percent} %`}
        min={0}
        max={100}
        value={percent}
        onChange={(_event, { value }) => onChange(value)}
      />
      <SpinButton
        {...stepNames(say)}
        className={styles.number}
        aria-label={say('tune.percentOf', { measure: name })}
        min={0}
        max={100}
        value={percent}
        displayValue={`${percent} %`}
        onChange={(_event, data) => {
          const entered = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (Number.isFinite(entered)) onChange(entered);
        }}
      />
    </div>
  );
}
