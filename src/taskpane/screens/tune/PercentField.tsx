import { Field, SpinButton } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import { stepNames } from './stepNames';

interface PercentFieldProps {
  readonly label: string;
  /** A fraction. */
  readonly value: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly onChange: (value: number) => void;
}

/** A share or a rate, shown in percent. */
export function PercentField({ label, value, minimum = 0, maximum = 1, onChange }: PercentFieldProps) {
  const say = useSay();
  return (
    <Field label={label}>
      <SpinButton
        {...stepNames(say)}
        value={toPercent(value)}
        displayValue={`${toPercent(value)} %`}
        min={toPercent(minimum)}
        max={toPercent(maximum)}
        step={1}
        onChange={(_event, data) => {
          const percent = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (Number.isFinite(percent)) onChange(Math.min(Math.max(percent / 100, minimum), maximum));
        }}
      />
    </Field>
  );
}

/** 0.07 * 100 is 7.000000000000001: a person typed 7. */
function toPercent(fraction: number): number {
  return Number((fraction * 100).toFixed(2));
}
