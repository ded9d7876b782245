import { Field, SpinButton } from '@fluentui/react-components';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A threshold in the unit of its column. */
export function NumberField({ label, value, step, onChange }: NumberFieldProps) {
  return (
    <Field label={label}>
      <SpinButton
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
