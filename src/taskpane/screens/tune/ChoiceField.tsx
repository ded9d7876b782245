import { Field, Select } from '@fluentui/react-components';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly onChange: (choice: Choice) => void;
}

/** One of a few named rules. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, value, choices, nameOf, onChange } = props;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChange(data.value as Choice)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
