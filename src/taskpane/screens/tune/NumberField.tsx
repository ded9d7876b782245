import { Field, SpinButton } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import { stepNames } from './stepNames';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A threshold in the unit of its column, or a count. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, minimum, maximum, isWhole, step, onChange } = props;
  const say = useSay();
  return (
    <Field label={label}>
      <SpinButton
        {...stepNames(say)}
        value={value}
        min={minimum}
        max={maximum}
        step={step}
        onChange={(_event, data) => {
          const entered = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (!Number.isFinite(entered)) return;
          const inside = Math.min(Math.max(entered, minimum), maximum);
          onChange(isWhole ? Math.round(inside) : inside);
        }}
      />
    </Field>
  );
}
