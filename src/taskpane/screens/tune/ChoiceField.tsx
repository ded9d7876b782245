import { Field, Select } from '@fluentui/react-components';
import { useSay } from '../../components/PaneContext';
import type { TextKey } from '../../text/paneText';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  /** The text of a choice is at this key, a dot and the choice. */
  readonly textKey: string;
  readonly onChange: (choice: Choice) => void;
}

/** One of a few named rules. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, value, choices, textKey, onChange } = props;
  const say = useSay();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => onChange(data.value as Choice)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(`${textKey}.${choice}` as TextKey)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
