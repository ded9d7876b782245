import { Field, SpinButton } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import { stepNames } from './stepNames';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A threshold in the unit of its column. */
export function NumberField({ label, value, step, onChange }: NumberFieldProps) {
  const say = useSay();
  return (
    <Field label={label}>
      <SpinButton
        {...stepNames(say)}
        value={value}
        step={step}
        onChange={(_event, data) => {
          const entered = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (Number.isFinite(entered)) onChange(entered);
        }}
      />
    </Field>
  );
}
