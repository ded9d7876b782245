import { Field, SpinButton } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePaneState, useSay } from '../../components/PaneContext';
import { formatNumber } from '../../../report/text/formatNumber';
import { readEntry, type Entry, type EntryLimits } from '../../state/readEntry';
import { stepNames } from './stepNames';

interface SpinFieldProps extends EntryLimits {
  /** Beside the field; a field that is named elsewhere has a name for screen readers only. */
  readonly label?: ReactNode;
  readonly name?: string;
  readonly value: number;
  readonly step: number;
  readonly isPercent?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number to type or to step. What was made of an entry that cannot stand as it is stands beside the field. */
export function SpinField(props: SpinFieldProps) {
  const { label, name, value, minimum, maximum, isWhole, step, isPercent = false, onChange } = props;
  const say = useSay();
  const [change, setChange] = useState<Entry['change']>('none');
  const { locale } = usePaneState();
  const shown = (number: number) => (isPercent ? `${number} %` : formatNumber(locale, number, 'number'));
  const take = (text: string) => {
    const entry = readEntry(text, { minimum, maximum, isWhole });
    setChange(entry.change);
    if (entry.value !== undefined && entry.value !== value) onChange(entry.value);
  };
  return (
    <Field
      label={label === undefined ? undefined : { children: label }}
      validationState={change === 'none' ? 'none' : 'warning'}
      validationMessage={
        change === 'none'
          ? undefined
          : say(`tune.entry.${change}`, {
              value: shown(value),
              minimum: shown(minimum),
              maximum: shown(maximum),
            })
      }
    >
      <SpinButton
        {...stepNames(say)}
        aria-label={name}
        disabled={props.disabled}
        style={{ minWidth: 0, width: '100%' }}
        value={value}
        displayValue={isPercent ? shown(value) : undefined}
        min={minimum}
        max={maximum}
        step={step}
        onChange={(_event, data) => take(data.displayValue ?? String(data.value ?? ''))}
      />
    </Field>
  );
}
